using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Pages;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Makes the rows of a recognised table of what a search found.</summary>
internal static class LayoutRows
{
    private const int FewestRows = 2;
    private const double WorstRow = -3;

    /// <summary>Whether the rows prove a table: two or more that fit.</summary>
    public static bool IsTable(List<FoundRow> rows, double cost) => IsTable(rows.Count(static row => row.Kind == RowKind.Indicator), cost);

    /// <summary>Whether so many rows prove a table.</summary>
    public static bool IsTable(int rows, double cost) => rows >= FewestRows && cost <= WorstRow * rows;

    /// <summary>The region of the rows; what was passed over between them stands in rows of no kind.</summary>
    public static TableRegion RegionOf(PieceRun run, List<FoundRow> found, List<LayoutColumn> columns, (int Block, int At) start, double cost)
    {
        var rows = ImmutableArray.CreateBuilder<LayoutRow>(found.Count + 1);
        rows.Add(new LayoutRow(RowKind.Header, [.. columns.Select(static column => column.Header)]));
        var at = 0;
        foreach (var row in found)
        {
            for (; at < row.Start; at++)
            {
                rows.Add(new LayoutRow(RowKind.Other, [run.Place(at, at + 1)]) { IsPageNumber = PageNumberForms.IsSure(run.Text(at)) });
            }

            rows.Add(row.Kind == RowKind.Indicator ? RowOf(run, row) : new LayoutRow(row.Kind, [run.Place(row.Start, row.End)]));
            at = row.End;
        }

        var last = run[at - 1];
        return new TableRegion(start, (last.Block, last.End), [.. columns], rows.DrainToImmutable(), cost);
    }

    private static LayoutRow RowOf(PieceRun run, FoundRow row)
    {
        var cells = ImmutableArray.CreateBuilder<Passage>(row.Cells.Length - 1);
        for (var i = 0; i + 1 < row.Cells.Length; i++)
        {
            cells.Add(run.Place(row.Cells[i], row.Cells[i + 1]));
        }

        return new LayoutRow(RowKind.Indicator, cells.DrainToImmutable());
    }
}
