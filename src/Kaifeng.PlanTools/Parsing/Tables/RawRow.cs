using System.Collections.Immutable;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>A printed row: the text of each cell without line wraps, and where it stands. Blank cells at the end are left out.</summary>
internal sealed record RawRow(ImmutableArray<string> Cells, ImmutableArray<Passage> Places, TextSpan Span)
{
    /// <summary>Whether the container sets the row's first cell in bold.</summary>
    public bool IsBold { get; private init; }

    /// <summary>Of the cells those that go on in the rows below.</summary>
    public ImmutableArray<MergedCell> Merged { get; private init; } = [];

    /// <summary>The rows above whose cells go on in this one, by column.</summary>
    private Dictionary<int, RawRow>? Inherited { get; set; }

    /// <summary>Whether a cell of a row above goes on in this one.</summary>
    public bool HasInherited => Inherited is not null;

    /// <summary>Number of cells that are not blank.</summary>
    public int Filled { get; } = CountFilled(Cells);

    /// <summary>What the row is and what its columns hold, where a layout or the container says so.</summary>
    public CellRow? Known { get; private init; }

    /// <summary>Reads a row whose cells are known, or a line whose cells tabs divide.</summary>
    public static RawRow Read(TextBlock block)
    {
        if (block.Row is { } known)
        {
            return new RawRow([.. known.Cells.Select(cell => TextOf(cell, block.Source))], known.Cells, block.Extent) { Known = known };
        }

        var line = block.RawLine;
        var count = line.Count('\t') + 1;
        var cells = ImmutableArray.CreateBuilder<string>(count);
        var places = ImmutableArray.CreateBuilder<Passage>(count);
        var filled = 0;
        var start = block.Line.Start;
        foreach (var range in line.Split('\t'))
        {
            var place = Within(block.Passage, new TextSpan(start + range.Start.Value, start + range.End.Value), block.Source.Content);
            cells.Add(TextOf(place, block.Source));
            places.Add(place);
            filled = place.IsEmpty ? filled : cells.Count;
        }

        cells.Count = filled;
        places.Count = filled;
        return new RawRow(cells.DrainToImmutable(), places.DrainToImmutable(), block.Extent) { IsBold = block.Facts.Strong > 0, Merged = block.Facts.Merged.IsDefault ? [] : block.Facts.Merged };
    }

    /// <summary>The cell's text, empty beyond the row's end.</summary>
    public string Cell(int column) => column < Cells.Length ? Cells[column] : "";

    /// <summary>A cell of a row above goes on in this row.</summary>
    public void Inherit(int column, RawRow above) => (Inherited ??= [])[column] = above;

    /// <summary>Whether a column has a cell, printed in this row or going on in it.</summary>
    public bool Has(int column) => Cell(column).Length > 0 || (Inherited is { } inherited && inherited.ContainsKey(column));

    /// <summary>The text of a column's cell, printed in this row or going on in it.</summary>
    public string TextOf(int column) => Inherited is { } inherited && inherited.TryGetValue(column, out var above) ? above.Cell(column) : Cell(column);

    /// <summary>Where a column's cell stands, in this row or above.</summary>
    public Passage PlaceOf(int column) => Inherited is { } inherited && inherited.TryGetValue(column, out var above) ? above.Places[column] : Places[column];

    private static int CountFilled(ImmutableArray<string> cells)
    {
        var filled = 0;
        foreach (var cell in cells)
        {
            filled += cell.Length > 0 ? 1 : 0;
        }

        return filled;
    }

    private static string TextOf(Passage place, SourceText source) => place.Pieces.Length switch
    {
        0 => "",
        1 => LineWraps.Remove(source[place.Pieces[0]]),
        _ => LineWraps.Remove(source.Read(place)),
    };

    private static Passage Within(Passage passage, TextSpan cell, string content)
    {
        if (passage.Pieces.Length == 1)
        {
            var part = PartOf(passage.Pieces[0], cell, content);
            return part.IsEmpty ? default : new Passage(part);
        }

        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var piece in passage.Pieces)
        {
            var part = PartOf(piece, cell, content);
            if (!part.IsEmpty)
            {
                pieces.Add(part);
            }
        }

        return new Passage(pieces.DrainToImmutable());
    }

    private static TextSpan PartOf(TextSpan piece, TextSpan cell, string content) =>
        TextMeasure.Trim(content, new TextSpan(Math.Max(piece.Start, cell.Start), Math.Min(piece.End, cell.End)));
}
