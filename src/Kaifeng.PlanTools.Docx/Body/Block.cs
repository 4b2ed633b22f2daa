namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>A paragraph or a table.</summary>
internal abstract record Block;

/// <summary>A paragraph.</summary>
/// <param name="Number">Its number among the paragraphs of the document's body, from 1, those in tables counted; 0 outside the body.</param>
internal sealed record ParagraphBlock(int Number) : Block
{
    /// <summary>The number that the program prints before it, with the blank behind; empty for none.</summary>
    public string Label { get; init; } = "";

    /// <summary>What it holds.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>Whether it is marked as a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether it is marked as the document's title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether a tracked change takes its end out: it goes on with the next one.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The text boxes that are anchored in it.</summary>
    public List<List<Block>> Boxes { get; } = [];

    /// <summary>The notes to which it refers.</summary>
    public List<NoteReference> Notes { get; } = [];

    /// <summary>Whether it holds text that is shown.</summary>
    public bool HasText => Label.Length > 0 || Pieces.Exists(static piece => piece.IsShown && !string.IsNullOrWhiteSpace(piece.Text));
}

/// <summary>A table.</summary>
/// <param name="Number">Its number among the tables of the body, from 1; 0 outside the body.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Widths">The widths of the columns of its grid, in twentieths of a point; none where they are not told.</param>
internal sealed record TableBlock(int Number, List<TableRow> Rows, IReadOnlyList<int> Widths) : Block;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number in the table, from 1.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="IsDeleted">Whether a tracked change takes it out.</param>
internal sealed record TableRow(int Number, List<TableCell> Cells, bool IsDeleted);

/// <summary>A cell of a table.</summary>
/// <param name="Column">The first column of the grid that it takes, from 0.</param>
/// <param name="Columns">How many columns it takes.</param>
/// <param name="GoesOn">Whether it goes on with the cell above.</param>
/// <param name="Blocks">What it holds.</param>
internal sealed record TableCell(int Column, int Columns, bool GoesOn, List<Block> Blocks);

/// <summary>A reference to a footnote or an endnote.</summary>
/// <param name="IsEndnote">Whether it is an endnote.</param>
/// <param name="Id">The note's name.</param>
/// <param name="Node">The number of the element that refers to it.</param>
internal readonly record struct NoteReference(bool IsEndnote, string Id, int Node);
