using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Columns of stocks and flows: the last is the first and what came less what went; a sum that grows by each row's figure. No header is read.</summary>
internal static class StockColumns
{
    /// <summary>The statements that all rows but one agree with.</summary>
    public static IEnumerable<Statement> Of(TableGrid grid) =>
        grid.Columns.Count >= 4 && Balances(grid) is { Count: > 0 } balances ? balances : Growing(grid);

    // 年初, 增加, 减少, 年末 in any four columns that follow each other.
    private static List<Statement> Balances(TableGrid grid)
    {
        for (var i = 0; i + 3 < grid.Columns.Count; i++)
        {
            var columns = Enumerable.Range(i, 4).Select(at => grid.Columns[at]).ToArray();
            var rows = new List<Statement>();
            foreach (var row in grid.Rows)
            {
                if (columns.Select(column => grid[row, column]).ToArray() is [{ } first, { } gain, { } loss, { } last] && AreOfOneUnit(first, gain, loss, last))
                {
                    rows.Add(Balance(last, [new(OperandRole.Base, first), new(OperandRole.Added, gain), new(OperandRole.Removed, loss)], 1));
                }
            }

            if (ColumnRelation.Proves(rows))
            {
                return rows;
            }
        }

        return [];
    }

    // 当年54, 累计240; 当年63, 累计303.
    private static List<Statement> Growing(TableGrid grid)
    {
        foreach (var flow in grid.Columns)
        {
            foreach (var sum in grid.Columns.Where(column => column != flow))
            {
                var rows = new List<Statement>();
                for (var i = 1; i < grid.Rows.Count; i++)
                {
                    if (grid[grid.Rows[i - 1], sum] is { } before && grid[grid.Rows[i], flow] is { } gain && grid[grid.Rows[i], sum] is { } after && AreOfOneUnit(before, gain, after))
                    {
                        rows.Add(Balance(after, [new(OperandRole.Base, before), new(OperandRole.Added, gain)], 0));
                    }
                }

                if (IsSeries(rows))
                {
                    return [.. rows.Where((row, i) => i == 0 || rows[i - 1].Filling.Outcome.Verdict == Verdict.Consistent || row.Filling.Outcome.Verdict == Verdict.Consistent)];
                }
            }
        }

        return [];
    }

    // A wrong sum spoils its own row and the next one.
    private static bool IsSeries(List<Statement> rows)
    {
        var good = rows.Count(static row => row.Filling.Outcome.Verdict == Verdict.Consistent);
        return good >= 2 && rows.Count - good <= 2 && (rows.Count == good || rows.FindIndex(static row => row.Filling.Outcome.Verdict != Verdict.Consistent) is var first && rows.FindLastIndex(static row => row.Filling.Outcome.Verdict != Verdict.Consistent) - first <= 1);
    }

    private static bool AreOfOneUnit(params ReadOnlySpan<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Unit != facts[0].Unit || fact.Amount.Bound != Bound.Exact || fact.Amount.Unit.Dimension is Dimension.Share or Dimension.Points)
            {
                return false;
            }
        }

        return true;
    }

    private static Statement Balance(Fact stated, ImmutableArray<FactOperand> operands, int losses) =>
        new(ClaimKind.Column, stated, Filling.Of(stated, new Identity(Derivation.Balance, Losses: losses), 7, operands));
}
