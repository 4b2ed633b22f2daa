using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A column that follows from two others in all rows but one: sum, difference, share, growth or quotient. No header is read.</summary>
/// <remarks>The mechanism needs no words, so that it works in tables of any trade; two rows that agree are the least evidence, three where the figures are small.</remarks>
internal sealed class ColumnRelation : Relation
{
    private const int MostColumns = 9;
    private const int MostRows = 200;
    private const int LeastGood = 2;
    private const decimal GreySteps = 0.35m;

    private static readonly Identity[] Functions =
    [
        new(Derivation.Share), new(Derivation.ChangeRate), new(Derivation.Balance, Losses: 1), new(Derivation.Balance), new(Derivation.Ratio),
    ];

    // Of how many units of the divisor a quotient may speak, and between which scales figures may be printed.
    private static readonly decimal[] Scales = [1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 0.1m, 0.01m, 0.001m, 0.0001m];

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Column;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var table in input.Facts.Tables)
        {
            var grid = new TableGrid(input.Facts.OfTable(table));
            if (grid.Columns.Count is < 3 or > MostColumns || grid.Rows.Count > MostRows)
            {
                continue;
            }

            var found = grid.Columns.SelectMany(column => Best(grid, column)).ToList();
            AddOnce(found.Count > 0 ? found : [.. StockColumns.Of(grid)], statements);
        }
    }

    // a = b + c is told of one cell of the row, the last: which of them is wrong nobody can tell.
    private static void AddOnce(List<Statement> found, List<Statement> statements)
    {
        var last = found.Where(static one => one.Filling.Outcome.Verdict == Verdict.Inconsistent).GroupBy(static one => one.Stated.Site.Row)
            .Select(static row => row.MaxBy(static one => one.Stated.Site.Column)!).ToHashSet(ReferenceEqualityComparer.Instance);
        statements.AddRange(found.Where(one => one.Filling.Outcome.Verdict == Verdict.Consistent || last.Contains(one)));
    }

    private static List<Statement> Best(TableGrid grid, int column)
    {
        List<Statement>? best = null;
        foreach (var first in grid.Columns.Where(other => other != column))
        {
            foreach (var second in grid.Columns.Where(other => other != column && other != first))
            {
                foreach (var function in Functions)
                {
                    if (function is { Derivation: Derivation.Balance, Losses: 0 } && first > second)
                    {
                        continue;
                    }

                    var rows = Rows(grid, column, first, second, function);
                    best = Proves(rows) && rows.Count > (best?.Count ?? 0) ? rows : best;
                }
            }
        }

        return best ?? [];
    }

    private static List<Statement> Rows(TableGrid grid, int column, int first, int second, Identity function)
    {
        if (function.Derivation == Derivation.Ratio)
        {
            return ScaleOf(grid, column, first, second) is { } scale ? RowsOf(grid, column, first, second, function with { Scale = scale }) : [];
        }

        return RowsOf(grid, column, first, second, function);
    }

    // The power of ten that the first row shows; null where it shows none.
    private static decimal? ScaleOf(TableGrid grid, int column, int first, int second)
    {
        foreach (var row in grid.Rows)
        {
            if (grid[row, column] is { } stated && grid[row, first] is { } a && grid[row, second] is { } b && b.Amount.BaseValue != 0
                && Decimals.Divide(a.Amount.BaseValue, b.Amount.BaseValue) is { } ratio && Decimals.Divide(stated.Amount.BaseValue, ratio) is { } wanted)
            {
                foreach (var scale in Scales)
                {
                    if (wanted / scale is > 0.4m and < 2.5m)
                    {
                        return scale;
                    }
                }

                return null;
            }
        }

        return null;
    }

    private static List<Statement> RowsOf(TableGrid grid, int column, int first, int second, Identity function)
    {
        var rows = new List<Statement>();
        foreach (var row in grid.Rows)
        {
            if (grid[row, column] is { } stated && grid[row, first] is { } a && grid[row, second] is { } b && CanFollow(stated, a, b, function))
            {
                rows.Add(new Statement(ClaimKind.Column, stated, Filling.Of(stated, function, 7, new(OperandRole.Part, a), new(OperandRole.Whole, b))));
            }
        }

        return rows;
    }

    private static bool CanFollow(Fact stated, Fact first, Fact second, Identity function) =>
        first.Amount.Bound == Bound.Exact && second.Amount.Bound == Bound.Exact && stated.Amount.Bound == Bound.Exact
        && (function.Derivation == Derivation.Ratio ? stated.Aspect is Aspect.Per or Aspect.Multiple or Aspect.Level && stated.Unit != "%" && second.Amount.Value != 0 && first.Unit != "%" && second.Unit != "%" : first.Unit == second.Unit)
        && (function.Derivation == Derivation.Ratio || function.Derivation == Derivation.Balance ? stated.Unit == first.Unit : stated.Unit == "%" && first.Unit != "%");

    // All rows but at most one agree, and what agrees is no accident: not all figures are zero or the same.
    public static bool Proves(List<Statement> rows)
    {
        var good = rows.Where(static row => row.Filling.Outcome.Verdict == Verdict.Consistent).ToList();
        var bad = rows.Where(static row => row.Filling.Outcome.Verdict == Verdict.Inconsistent).ToList();
        return good.Count >= LeastGood && bad.Count <= 1 && good.Count + bad.Count == rows.Count
            && good.Select(static row => row.Stated.Amount.Value).Distinct().Count() > 1
            && good.All(static row => row.Filling.Operands.All(static operand => operand.Fact.Amount.Value != 0))
            && bad.All(static row => row.Filling.GapInSteps(row.Stated) > GreySteps && IsClose(row));
    }

    private static bool IsClose(Statement row) =>
        row.Filling.Outcome.Computed is { Low: { } low, High: { } high } && row.Stated.Amount.Value != 0
        && Decimals.Divide((low / 2) + (high / 2), row.Stated.Amount.Value) is > 0.3m and < 3.2m;
}
