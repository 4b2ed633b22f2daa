using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A total in prose against the column of a table near it that has no row for it: <c>国土总面积8126.5平方公里，各地类面积见下表</c>.</summary>
internal sealed class TableTotalRelation : Relation
{
    private const int Near = 10;
    private const int LeastRows = 3;
    private const int MostRows = 60;
    private const double Score = 6;
    private const decimal LeastRatio = 0.85m;
    private const decimal MostRatio = 1.18m;

    private static readonly PhraseSet Totals = new("总", "共", "合计", "全市", "全县", "全省", "全区", "累计");
    private static readonly PhraseSet Selected = new("节选", "部分", "主要", "重点", "选列", "摘录", "前十", "代表");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Sum;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var table in input.Facts.Tables)
        {
            var grid = new TableGrid(input.Facts.OfTable(table));
            if (grid.Rows.Count is < LeastRows or > MostRows || Selected.IsIn(table.Title) || grid.Columns.Any(column => grid.Column(column).Any(TableTotals.IsTotalRow)))
            {
                continue;
            }

            foreach (var column in grid.Columns)
            {
                Add(input, [.. grid.Column(column)], statements);
            }

            AddAll(input, table, statements);
        }
    }

    // All columns are of one unit: 2021—2023年, 2024—2025年.
    private static void AddAll(RelationInput input, Table table, List<Statement> statements)
    {
        var facts = input.Facts.OfTable(table);
        if (facts.Count <= MostRows && facts.Select(static fact => fact.Site.Column).Distinct().Count() > 1 && facts.All(fact => fact.Span is not null && fact.Unit == facts[0].Unit))
        {
            Add(input, [.. facts], statements);
        }
    }

    private static void Add(RelationInput input, List<Fact> parts, List<Statement> statements)
    {
        if (parts.Count < LeastRows || parts.Any(part => part.Unit != parts[0].Unit || !LevelFacts.IsAmount(part) || part.Amount.Bound != Bound.Exact || part.Amount.Unit.Dimension == Dimension.Time))
        {
            return;
        }

        var sum = parts.Aggregate((decimal?)0m, static (sum, part) => Decimals.Add(sum, part.Amount.BaseValue));
        foreach (var total in input.Facts.Near(parts[0], parts[0].Unit, Near))
        {
            if (total.Site.IsCell || total.Amount.Bound != Bound.Exact || total.End == ChangeEnd.Base || !Totals.IsIn(total.Site.SentenceBefore) || total.Holder.SectionId != parts[0].Holder.SectionId
                || Decimals.Divide(sum, total.Amount.BaseValue) is not (>= LeastRatio and <= MostRatio))
            {
                continue;
            }

            var filling = Filling.Of(total, new Identity(Derivation.Total), Score, [.. parts.Select(static part => new FactOperand(OperandRole.Part, part))]);
            if (filling.Outcome.Verdict == Verdict.Consistent || PartSums.SlipsExactly(total, parts))
            {
                statements.Add(new Statement(ClaimKind.Sum, total, filling));
                return;
            }
        }
    }
}
