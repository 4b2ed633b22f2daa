using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>A category that is printed at the middle of its rows, as merged cells are, is that of the rows above it too.</summary>
internal static class MergedCategories
{
    /// <summary>The rows, each category moved to the first row of its group where they stand in the middle; else as they are.</summary>
    public static IEnumerable<LayoutRow> Raise(List<LayoutRow> rows, List<LayoutColumn> columns)
    {
        var column = columns.FindIndex(static other => other.Role == ColumnRole.Category);
        var indicators = Enumerable.Range(0, rows.Count).Where(i => rows[i].Kind == RowKind.Indicator).ToList();
        var printed = column < 0 ? [] : Enumerable.Range(0, indicators.Count).Where(i => !rows[indicators[i]].Cells[column].IsEmpty).ToList();
        if (printed.Count == 0 || printed[0] == 0 || FirstsOf(printed, indicators.Count) is not { } firsts)
        {
            return rows;
        }

        var raised = rows.ToArray();
        for (var i = 0; i < printed.Count; i++)
        {
            var (from, to) = (indicators[printed[i]], indicators[firsts[i]]);
            var cell = rows[from].Cells[column];
            raised[from] = raised[from] with { Cells = raised[from].Cells.SetItem(column, default) };
            raised[to] = raised[to] with { Cells = raised[to].Cells.SetItem(column, cell) };
        }

        return raised;
    }

    /// <summary>The first row of each group, if groups about the printed rows fill the table.</summary>
    private static List<int>? FirstsOf(List<int> printed, int count)
    {
        var firsts = new List<int>();
        var next = 0;
        for (var i = 0; i < printed.Count; i++)
        {
            firsts.Add(next);
            var above = printed[i] - next;
            var last = printed[i] + above;
            var limit = i + 1 < printed.Count ? printed[i + 1] - 1 : count - 1;

            // The middle of an even number of rows is the upper or the lower one.
            next = (i + 1 < printed.Count ? Math.Min(last, limit) : limit) + 1;
            if (above < 0 || Math.Abs(last - (next - 1)) > 1)
            {
                return null;
            }
        }

        return firsts;
    }
}
