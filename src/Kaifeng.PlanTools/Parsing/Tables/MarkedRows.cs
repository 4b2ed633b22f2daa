using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marked;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>
/// The rows of a table of indicators whose first row tells what its columns hold (<c>category name target-2025</c>): each cell is
/// what its column says, and a row in bold is none of an indicator.
/// </summary>
internal sealed record MarkedRows(ImmutableArray<TableRow> Rows, ImmutableArray<TableColumn> Columns, ImmutableArray<Indicator> Indicators)
{
    /// <summary>The table; <c>null</c> where the marks tell no columns.</summary>
    /// <param name="first">The first row's block, whose link target has the classes.</param>
    /// <param name="raw">The rows, that of headers first.</param>
    /// <param name="tableId">The table's id.</param>
    public static MarkedRows? Read(TextBlock first, List<RawRow> raw, string tableId)
    {
        var roles = first.Facts.Marks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.IndexOf(roles, ColumnRole.Name.Name()) < 0)
        {
            return null;
        }

        var columns = roles.Select((role, i) => ColumnOf(role, i < raw[0].Places.Length ? first.Source.Read(raw[0].Places[i]) : "")).ToImmutableArray();
        var rows = ImmutableArray.CreateBuilder<TableRow>(raw.Count);
        var indicators = ImmutableArray.CreateBuilder<Indicator>(raw.Count);
        for (var i = 0; i < raw.Count; i++)
        {
            var kind = i == 0 ? RowKind.Header : raw[i].IsBold || !HoldsPart(raw[i], columns, roles) ? RowKind.Other : RowKind.Indicator;
            rows.Add(TableReader.RowOf(raw[i], kind));
            if (kind == RowKind.Indicator)
            {
                indicators.Add(IndicatorOf(raw[i], roles, columns, string.Create(CultureInfo.InvariantCulture, $"{tableId}.r{indicators.Count + 1}"), indicators.Count + 1));
            }
        }

        return new MarkedRows(rows.DrainToImmutable(), columns, indicators.DrainToImmutable());
    }

    /// <summary>Whether a row has anything of an indicator.</summary>
    private static bool HoldsPart(RawRow row, ImmutableArray<TableColumn> columns, string[] roles)
    {
        for (var i = 0; i < columns.Length && i < row.Cells.Length; i++)
        {
            if (row.Cell(i).Length > 0 && (columns[i].Role is not (ColumnRole.None or ColumnRole.Number) || roles[i] is MarkedNames.Parent or MarkedNames.NoteMark))
            {
                return true;
            }
        }

        return false;
    }

    private static TableColumn ColumnOf(string mark, string header)
    {
        var dash = mark.IndexOf('-', StringComparison.Ordinal);
        var role = ColumnRoles.Parse(dash < 0 ? mark : mark[..dash]) ?? ColumnRole.None;
        int? year = dash > 0 && int.TryParse(mark.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        return new TableColumn(header, role, year);
    }

    private static Indicator IndicatorOf(RawRow row, string[] roles, ImmutableArray<TableColumn> columns, string id, int number)
    {
        string Cell(string role) => row.Cell(Array.IndexOf(roles, role) is var at and >= 0 ? at : int.MaxValue);

        var hasMarks = Array.IndexOf(roles, MarkedNames.NoteMark) >= 0;
        var (name, noteMark) = hasMarks ? (Cell(ColumnRole.Name.Name()), Cell(MarkedNames.NoteMark)) : IndicatorName.SplitMark(Cell(ColumnRole.Name.Name()));
        var figures = Enumerable.Range(0, Math.Min(columns.Length, row.Cells.Length)).Where(i => columns[i].Role.IsFigure() && row.Cell(i).Length > 0).ToList();
        var growth = figures.FindIndex(i => columns[i].Role == ColumnRole.Growth);
        return new Indicator
        {
            Id = id,
            Row = number,
            Category = Cell(ColumnRole.Category.Name()),
            Parent = Cell(MarkedNames.Parent),
            Name = name,
            Unit = Cell(ColumnRole.Unit.Name()),
            NoteMark = noteMark,
            Growth = growth < 0 ? "" : row.Cell(figures[growth]),
            Attribute = Cell(ColumnRole.Attribute.Name()),
            Repair = "",
            Span = row.Span,
            Values = [.. figures.Select(i => IndicatorReader.ValueOf(row, i, columns[i]))],
        };
    }
}
