using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Lines;

/// <summary>
/// A run of text that the source keeps together: a line, a part of a line between block tags,
/// or several lines that were joined again. The unit of all further steps.
/// </summary>
internal sealed class TextBlock
{
    private readonly SourceText source;
    private string? joined;

    public TextBlock(SourceText source, Passage passage, TextSpan line, bool blankBefore)
    {
        this.source = source;
        Passage = passage;
        Line = line;
        BlankBefore = blankBefore;
        HasTab = source[line].Contains('\t');
        HasCells = HoldsTab(source, passage);
    }

    private TextBlock(SourceText source, CellRow row, bool blankBefore)
    {
        this.source = source;
        Row = row;
        Passage = row.Place;
        Line = Passage.Pieces[0];
        BlankBefore = blankBefore;
        HasTab = true;
        HasCells = true;
    }

    /// <summary>The row's cells, where the block is a row of a table whose cells are known.</summary>
    public CellRow? Row { get; }

    /// <summary>Where the text stands; never empty.</summary>
    public Passage Passage { get; }

    /// <summary>The stretch of the first line that is the block's own, blanks and tabs at its ends included: the whole line, or a part between block tags.</summary>
    public TextSpan Line { get; }

    /// <summary>Whether a blank line (or the text's start) stands before the block.</summary>
    public bool BlankBefore { get; }

    /// <summary>Whether a tab stands in <see cref="Line"/>.</summary>
    public bool HasTab { get; }

    /// <summary>Whether a tab stands in the text, between two cells.</summary>
    public bool HasCells { get; }

    /// <summary>The source that the pieces point into.</summary>
    public SourceText Source => source;

    /// <summary>What the container says of the block's first line.</summary>
    public SourceLine Facts => source.Lines.IsEmpty ? new SourceLine(0) : source.LineAt(source.LineOf(Passage.Pieces[0].Start));

    /// <summary>The text, pieces put together.</summary>
    public ReadOnlySpan<char> Text =>
        Passage.Pieces.Length == 1 ? source[Passage.Pieces[0]] : joined ??= source.Read(Passage);

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length => Passage.Length;

    /// <summary>The text of the first piece alone.</summary>
    public ReadOnlySpan<char> FirstPiece => source[Passage.Pieces[0]];

    /// <summary>The characters of <see cref="Line"/> as printed.</summary>
    public ReadOnlySpan<char> RawLine => source[Line];

    /// <summary>From the first character to the last.</summary>
    public TextSpan Extent => Passage.Extent;

    /// <summary>The text of the last piece alone.</summary>
    public ReadOnlySpan<char> LastPiece => source[Passage.Pieces[^1]];

    /// <summary>A block of a row whose cells are known.</summary>
    public static TextBlock OfRow(SourceText source, CellRow row, bool blankBefore) => new(source, row, blankBefore);

    /// <summary>The blocks as one, in reading order.</summary>
    public static TextBlock Join(IReadOnlyList<TextBlock> blocks)
    {
        if (blocks.Count == 1)
        {
            return blocks[0];
        }

        var pieces = ImmutableArray.CreateBuilder<TextSpan>(blocks.Count);
        foreach (var block in blocks)
        {
            foreach (var piece in block.Passage.Pieces)
            {
                pieces.Add(piece);
            }
        }

        return new TextBlock(blocks[0].source, new Passage(pieces.DrainToImmutable()), blocks[0].Line, blocks[0].BlankBefore);
    }

    private static bool HoldsTab(SourceText source, Passage passage)
    {
        foreach (var piece in passage.Pieces)
        {
            if (source[piece].Contains('\t'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The part of the block from <paramref name="start"/> to <paramref name="end"/>, counted in its own text.</summary>
    public TextBlock Slice(int start, int end) => new(source, Passage.Slice(start, end), Line, BlankBefore);
}
