using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>What was there at first, what came and went in the text between, what is there in the end: <c>年初2836辆。新购265辆，报废198辆。年末2903辆</c>.</summary>
/// <remarks>The flows need not be called as the stock is; that the two stocks are of one name, and of two times, is what holds them together.</remarks>
internal sealed class StockFlowRelation : Relation
{
    private const int MostBetween = 8;
    private const double LeastLikeness = 0.55;

    private static readonly Decision Certain = new(Margin: 0.8, Threshold: 5.2, Strong: 6.5);
    private static readonly PhraseSet First = new("年初", "期初", "上年末", "上年底", "去年底", "去年末", "现有", "原有", "已有", "已建成", "此前", "原来", "截至");
    private static readonly PhraseSet Last = new("年末", "年底", "期末", "累计", "总数", "总量", "保有", "达到", "共", "增至", "增加到");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Added;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        var told = statements.Where(static statement => statement.Kind == ClaimKind.Added).Select(static statement => statement.Stated.Index).ToHashSet();
        foreach (var end in input.Facts.All)
        {
            if (end is { Aspect: Aspect.Level or Aspect.Total, Site.IsCell: false } && !told.Contains(end.Index) && IsLast(end) && Certain.Choose(end, Fillings(input, end)) is { } filling)
            {
                statements.Add(new Statement(Kind, end, filling));
            }
        }
    }

    private static bool IsLast(Fact end) => end.End == ChangeEnd.Reached || Last.IsIn(end.Site.Before);

    private static List<Filling> Fillings(RelationInput input, Fact end)
    {
        var fillings = new List<Filling>();
        var before = input.Facts.Near(end, end.Unit, MostBetween + 1).ToArray().Where(fact => fact.Index < end.Index && fact.Holder.PlanId == end.Holder.PlanId).ToArray();
        for (var i = 0; i < before.Length; i++)
        {
            var (start, between) = (before[i], before[(i + 1)..]);
            var flows = between.Where(static fact => fact.Aspect is Aspect.Added or Aspect.Removed or Aspect.NetAdded && !fact.IsYearly).ToArray();
            if (flows.Length > 0 && flows.Length == between.Length && ScoreOf(input, start, end, flows) is var score and > 0)
            {
                ImmutableArray<FactOperand> gains = [.. flows.Where(static fact => fact.Aspect != Aspect.Removed).Select(static fact => new FactOperand(OperandRole.Added, fact))];
                ImmutableArray<FactOperand> losses = [.. flows.Where(static fact => fact.Aspect == Aspect.Removed).Select(static fact => new FactOperand(OperandRole.Removed, fact))];
                fillings.Add(Filling.Of(end, new Identity(Derivation.Balance, Losses: losses.Length), score, [new(OperandRole.Base, start), .. gains, .. losses]));
            }
        }

        return fillings;
    }

    private static double ScoreOf(RelationInput input, Fact start, Fact end, Fact[] flows)
    {
        var likeness = input.LikenessOf(start, end);
        var isFirst = start.End == ChangeEnd.Base || First.IsIn(start.Site.Before) || start.Year < end.Year;
        return start.Aspect is Aspect.Level or Aspect.Total && isFirst && likeness >= LeastLikeness && !ScopeWords.Clash(start, end) && !(start.Year >= end.Year && start.IsYearPrinted && end.IsYearPrinted)
            && !flows.Any(static flow => flow.Site.Before.Contains("其中", StringComparison.Ordinal))
            ? (2 * likeness) + Nearness.Of(start, end) + (0.7 * Nearness.Of(flows[^1], end)) + 0.4
            : 0;
    }
}
