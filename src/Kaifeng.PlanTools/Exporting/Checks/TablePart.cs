using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>Names the row and the column of a table's cell.</summary>
internal sealed class TablePart(Table table)
{
    private static readonly LocalText None = new("", "");
    private static readonly LocalText Header = new("表头", "header");
    private static readonly LocalText Note = new("表注", "note");

    /// <summary>The part of the table at an offset; empty texts for its caption.</summary>
    public LocalText At(int offset)
    {
        if (Ordered.LastAt(table.Notes, offset, static note => note.Place.Extent.Start) is { } note && note.Place.OffsetOf(offset) >= 0)
        {
            return Note;
        }

        return Ordered.LastAt(table.Rows, offset, static row => row.Span.Start) is { } row && offset < row.Span.End ? CellOf(row, offset) : None;
    }

    /// <summary>A name in quotation marks; empty for none.</summary>
    public static string Quoted(string name, string before = "") => name.Length == 0 ? "" : $"{before}“{name}”";

    private LocalText CellOf(TableRow row, int offset)
    {
        var indicator = Ordered.LastAt(table.Indicators, offset, static indicator => indicator.Span.Start);
        if (indicator?.Span.Contains(row.Span) != true)
        {
            indicator = null;
        }

        var first = row.Kind == RowKind.Header ? Header
            : indicator is not null ? new($"第{indicator.Row}行{Quoted(indicator.Name)}", $"row {indicator.Row}{Quoted(indicator.Name, " ")}")
            : None;
        return first.Zh.Length == 0 || ColumnOf(row, indicator, offset) is not { } column ? first : new($"{first.Zh}，{column.Zh}", $"{first.En}, {column.En}");
    }

    private static LocalText? ColumnOf(TableRow row, Indicator? indicator, int offset)
    {
        foreach (var cell in row.Cells.Where(cell => cell.Text.OffsetOf(offset) >= 0))
        {
            var header = indicator?.Values.FirstOrDefault(value => value.Place.OffsetOf(offset) >= 0)?.Column ?? "";
            return new($"第{cell.Column + 1}列{Quoted(header)}", $"column {cell.Column + 1}{Quoted(header, " ")}");
        }

        return null;
    }
}
