using System.Collections.Immutable;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>A printed row: the text of each cell without line wraps, and where it stands. Blank cells at the end are left out.</summary>
internal sealed record RawRow(ImmutableArray<string> Cells, ImmutableArray<Passage> Places, TextSpan Span)
{
    /// <summary>Whether the container sets the row's first cell in bold.</summary>
    public bool IsBold { get; private init; }

    /// <summary>Number of cells that are not blank.</summary>
    public int Filled => Cells.Count(cell => cell.Length > 0);

    /// <summary>Reads a line whose cells tabs divide.</summary>
    public static RawRow Read(TextBlock block)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var places = ImmutableArray.CreateBuilder<Passage>();
        var filled = 0;
        var line = block.Line;
        foreach (var range in block.RawLine.Split('\t'))
        {
            var cell = new TextSpan(line.Start + range.Start.Value, line.Start + range.End.Value);
            var place = Within(block.Passage, cell, block.Source.Content);
            cells.Add(place.IsEmpty ? "" : LineWraps.Remove(block.Source.Read(place)));
            places.Add(place);
            filled = place.IsEmpty ? filled : cells.Count;
        }

        cells.RemoveRange(filled, cells.Count - filled);
        places.RemoveRange(filled, places.Count - filled);
        return new RawRow(cells.DrainToImmutable(), places.DrainToImmutable(), block.Extent) { IsBold = block.Facts.Strong > 0 };
    }

    /// <summary>The cell's text, empty beyond the row's end.</summary>
    public string Cell(int column) => column < Cells.Length ? Cells[column] : "";

    private static Passage Within(Passage passage, TextSpan cell, string content)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>(1);
        foreach (var piece in passage.Pieces)
        {
            var part = TextMeasure.Trim(content, new TextSpan(Math.Max(piece.Start, cell.Start), Math.Min(piece.End, cell.End)));
            if (!part.IsEmpty)
            {
                pieces.Add(part);
            }
        }

        return new Passage(pieces.DrainToImmutable());
    }
}
