using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Kinds;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations;

/// <summary>Reads all statements of a notice: each kind of relation in turn, then one statement a figure and kind.</summary>
internal static class RelationReader
{
    /// <summary>All kinds of relation, in the order of their precedence.</summary>
    public static ImmutableArray<Relation> All { get; } = [
        new ChangeRelation(), new RateOfGrowthRelation(), new LevelChangeRateRelation(), new LooseChangeRelation(), new MultipleRelation(), new ShareRelation(), new SumRelation(), new AddedRelation(), new StockFlowRelation(), new NamedDifferenceRelation(), new ChainedGrowthRelation(), new RatioStructureRelation(), new AverageRelation(), new YearlyAverageRelation(), new TimeAverageRelation(), new DoublingRelation(), new ContrastRelation(),
        new RemainderRelation(), new PairRateRelation(), new IdentityRelation(), new StructureRelation(),
        new TableChangeRelation(), new TableSumRelation(), new ColumnRelation(), new RestatedRelation(), new SaidOtherwiseRelation(), new TableTotalRelation(), new PartitionRelation(), new PartsRelation(),
    ];

    /// <summary>The statements of the notice.</summary>
    public static List<Statement> Read(RelationInput input)
    {
        var statements = new List<Statement>();
        foreach (var relation in All)
        {
            relation.Find(input, statements);
        }

        var told = Explained(statements);
        UntoldStatements.Add(input, told);
        return told;
    }

    // A figure that one statement explains is not reported because of another.
    private static List<Statement> Explained(List<Statement> statements)
    {
        var explained = statements.Where(static statement => statement.Filling.Outcome.Verdict == Verdict.Consistent).Select(static statement => statement.Stated.Index).ToHashSet();
        var told = new HashSet<string>();
        return [.. statements.Where(statement => statement.Filling.Outcome.Verdict != Verdict.Inconsistent || told.Add(FiguresOf(statement))).Where(statement => statement.Filling.Outcome.Verdict != Verdict.Inconsistent || statement.Kind == ClaimKind.Restated || statement.Filling.IsMarked || !explained.Contains(statement.Stated.Index))];
    }

    // Two statements over the same figures are one slip.
    private static string FiguresOf(Statement statement) =>
        string.Join(',', statement.Filling.Operands.Select(static operand => operand.Fact.Index).Append(statement.Stated.Index).Order());

    /// <summary>The claim that a statement is.</summary>
    public static (ClaimHead Head, Identity Identity, ImmutableArray<Operand> Operands, Outcome Outcome) ToClaim(Statement statement)
    {
        var stated = statement.Stated;
        var operands = statement.Filling.Operands.Select(static operand => new Operand(operand.Role, operand.Fact.Place, operand.Fact.Amount, operand.Fact.Year));
        var crosses = statement.Filling.Operands.Any(operand => operand.Fact.Holder.PlanId != stated.Holder.PlanId);
        var head = new ClaimHead(stated.Holder, statement.Kind, TextOf(statement), stated.Place, stated.Amount, crosses || !statement.IsSure) { CrossesPlans = crosses };
        return (head, statement.Filling.Identity, [.. operands], statement.Filling.Outcome);
    }

    // From the first operand of the same paragraph, or its clause's beginning, to the stated figure.
    private static Passage TextOf(Statement statement)
    {
        var site = statement.Stated.Site;
        var start = Math.Min(site.ClauseStart, site.Start);
        var end = site.End;
        foreach (var operand in statement.Filling.Operands)
        {
            if (operand.Fact.Site.StripIndex == site.StripIndex)
            {
                start = Math.Min(start, Math.Min(operand.Fact.Site.ClauseStart, operand.Fact.Site.Start));
                end = Math.Max(end, operand.Fact.Site.End);
            }
        }

        return site.Strip.Strip.Place.Slice(start, end);
    }
}
