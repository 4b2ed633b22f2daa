using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Totals of tables: a row 合计 over the others, a column 合计 over its row, a column of shares against the total's row.</summary>
internal sealed class TableSumRelation : Relation
{
    private const decimal GreySteps = 0.3m;

    private static readonly PhraseSet NoParts = new("其中", "占比", "比重", "小计", "#");
    private static readonly PhraseSet Selected = new("节选", "部分", "主要", "选列", "摘录", "重点");
    private static readonly PhraseSet ShareHeaders = new("占比", "比重", "构成", "份额", "占");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Sum;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var table in input.Facts.Tables)
        {
            var grid = new TableGrid(input.Facts.OfTable(table));
            foreach (var column in grid.Columns)
            {
                AddColumn(table, [.. grid.Column(column)], statements);
            }

            foreach (var row in grid.Rows)
            {
                AddRow([.. grid.Row(row)], statements);
            }

            AddShares(grid, statements);
            AddStructures([.. grid.Rows.Select(row => grid.Row(row).Where(IsOfStructure).ToList())], statements);
            AddStructures([.. grid.Columns.Select(column => grid.Column(column).Where(fact => IsOfStructure(fact) && !TableTotals.IsTotalRow(fact)).ToList())], statements);
        }
    }

    private static bool IsOfStructure(Fact fact) => fact is { Unit: "%", Aspect: Aspect.Level or Aspect.Share, Amount.Bound: Bound.Exact } && !TableTotals.IsTotal(fact.Site.ColumnHeader);

    // Where other rows add to 100, the one that nearly does is meant to.
    private static void AddStructures(List<List<Fact>> lines, List<Statement> statements)
    {
        var whole = lines.Where(static line => line.Count >= 3 && line.Sum(static fact => fact.Amount.Value) is > 85 and < 115).ToList();
        var sums = whole.ConvertAll(static line => Filling.Of(line[^1], new Identity(Derivation.RestOfHundred), 7, [.. line[..^1].Select(static fact => new FactOperand(OperandRole.Part, fact))]));
        var good = sums.Count(static sum => sum.Outcome.Verdict == Verdict.Consistent);
        for (var i = 0; i < whole.Count && good > 0 && good >= whole.Count - 1; i++)
        {
            if (sums[i].Outcome.Verdict == Verdict.Consistent || (whole.Count > 1 && sums[i].GapInSteps(whole[i][^1]) > whole[i].Count / 2m))
            {
                statements.Add(new Statement(ClaimKind.Share, whole[i][^1], sums[i]));
            }
        }
    }

    private static void AddColumn(Table table, List<Fact> column, List<Statement> statements)
    {
        var totals = column.Where(TableTotals.IsTotalRow).ToList();
        if (totals is not [var total] || total.Aspect is Aspect.Rate or Aspect.Points || (total.Unit == "%" && !IsShare(total)))
        {
            return;
        }

        var at = column.IndexOf(total);
        var others = at == 0 || at == column.Count - 1 ? column.Where(fact => !ReferenceEquals(fact, total)) : column.Take(at);
        Add(total, [.. others.Where(static fact => !NoParts.IsIn(fact.Site.RowLabel))], !Selected.IsIn(table.Title), statements);
    }

    private static bool IsShare(Fact fact) => ShareHeaders.IsIn(fact.Site.ColumnHeader);

    private static void AddRow(List<Fact> row, List<Statement> statements)
    {
        if (row.Where(static fact => TableTotals.IsTotal(fact.Site.ColumnHeader)).ToList() is [var total])
        {
            Add(total, [.. row.Where(fact => !ReferenceEquals(fact, total) && fact.Unit == total.Unit && fact.Aspect is not (Aspect.Rate or Aspect.Share or Aspect.Points) && fact.Aspect != Aspect.Total)], isWhole: true, statements);
        }
    }

    private static void Add(Fact total, ImmutableArray<Fact> parts, bool isWhole, List<Statement> statements)
    {
        if (parts.Length < 2 || parts.Any(part => part.Unit != total.Unit || part.Amount.Bound != Bound.Exact))
        {
            return;
        }

        var filling = Filling.Of(total, new Identity(Derivation.Total), 7, [.. parts.Select(static part => new FactOperand(OperandRole.Part, part))]);
        var sum = parts.Aggregate((decimal?)0m, static (sum, part) => Decimals.Add(sum, part.Amount.BaseValue));
        var isClose = DigitSlips.Explains(total.Amount, filling.Outcome.Computed) || Decimals.Divide(sum, total.Amount.BaseValue) is > 0.7m and < 1.4m;
        if (filling.Outcome.Verdict == Verdict.Consistent || (isWhole && isClose && filling.GapInSteps(total) > GreySteps * Math.Max(1, parts.Length / 3m)))
        {
            statements.Add(new Statement(ClaimKind.Sum, total, filling));
        }
    }

    private static void AddShares(TableGrid grid, List<Statement> statements)
    {
        foreach (var column in grid.Columns)
        {
            foreach (var claim in grid.Column(column).Where(static fact => fact.Unit == "%" && IsShare(fact) && !TableTotals.IsTotalRow(fact)))
            {
                if (new Decision(1, 5).Choose(claim, Shares(grid, claim)) is { } filling)
                {
                    statements.Add(new Statement(ClaimKind.Share, claim, filling));
                }
            }
        }
    }

    // The share of this row's figure in the total row's, in any column of amounts; the nearest column before first.
    private static List<Filling> Shares(TableGrid grid, Fact claim) =>
        [
            .. from column in grid.Columns
               where column != claim.Site.Column
               let part = grid[claim.Site.Row, column]
               let whole = grid.Column(column).SingleOrDefault(TableTotals.IsTotalRow)
               where part is not null && whole is not null && part.Unit == whole.Unit && part.Amount.Unit.Dimension is not (Dimension.Share or Dimension.Points)
               select Filling.Of(claim, new Identity(Derivation.Share), 8 - (0.3 * Math.Abs(claim.Site.Column - column)) - (column > claim.Site.Column ? 0.4 : 0), new(OperandRole.Part, part), new(OperandRole.Whole, whole)),
        ];
}
