using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A change whose subject is called otherwise than its ends: the two ends of its own sentence or the one before, whatever they are called.</summary>
/// <remarks>Needs no names; so it asks for marked ends or years, for nearness, and for a higher score.</remarks>
internal sealed class LooseChangeRelation : Relation
{
    private const int MostLevels = 8;

    private static readonly Decision Certain = new(Margin: 1.2, Threshold: 7.4, Strong: 9.0);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Change;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        var told = statements.Select(static statement => statement.Stated.Index).ToHashSet();
        foreach (var claim in input.Facts.All)
        {
            if (!told.Contains(claim.Index) && ChangeRelation.IsClaim(claim) && Certain.Choose(claim, Fillings(input, claim)) is { } filling)
            {
                statements.Add(new Statement(ChangeRelation.KindOf(claim), claim, filling));
            }
        }
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var levels = input.InStrip(claim).ToArray()
            .Where(fact => fact.Index != claim.Index && fact.Aspect is Aspect.Level or Aspect.Share or Aspect.Per or Aspect.Yearly or Aspect.Total && Math.Abs(fact.Site.Sentence - claim.Site.Sentence) <= 2 && LevelFacts.CanChangeBy(fact, claim))
            .OrderBy(fact => Math.Abs(fact.Index - claim.Index)).Take(MostLevels).OrderBy(static fact => fact.Index).ToList();
        var fillings = new List<Filling>();
        // 出口总额为43.4亿美元，增长6.8%: the rate is of the figure right before it.
        var last = levels.LastOrDefault(level => level.Index < claim.Index && Nearness.InOneSentence(level, claim));
        foreach (var start in levels)
        {
            foreach (var end in levels)
            {
                if (!ReferenceEquals(start, end) && start.Unit == end.Unit && !(last is not null && last.Unit != end.Unit && last.Amount.Unit.Dimension == end.Amount.Unit.Dimension) && ArePair(start, end) && MayBeOf(input, claim, end) && ChangeRelation.IdentityOf(input, claim, start, end) is { } identity)
                {
                    fillings.Add(Filling.Of(claim, identity, ScoreOf(input, claim, start, end, levels), new(OperandRole.Base, start), new(OperandRole.End, end)));
                }
            }
        }

        return fillings;
    }

    private static bool ArePair(Fact start, Fact end) =>
        end.End != ChangeEnd.Base && (start.Aspect == end.Aspect || (start.Aspect is Aspect.Level or Aspect.Total && end.Aspect is Aspect.Level or Aspect.Total)) && !LevelFacts.AreOtherMembers(start, end) && !ScopeWords.Clash(start, end) && (start.End == ChangeEnd.Base || LevelFacts.IsEarlier(start, end));

    // 设施数量 for 养老服务设施: a subject of its own shares at least two characters with what changes.
    private static bool MayBeOf(RelationInput input, Fact claim, Fact end) => !claim.Subject.IsOwn || input.LikenessOf(claim, end) > 0;

    private static double ScoreOf(RelationInput input, Fact claim, Fact start, Fact end, List<Fact> levels) =>
        Nearness.Of(start, claim) + Nearness.Of(end, claim)
        + (start.End == ChangeEnd.Base && Nearness.InOneSentence(start, end) ? 1.5 : 0)
        + (Math.Abs(levels.IndexOf(start) - levels.IndexOf(end)) == 1 ? 0.4 : -0.8)
        + (1.5 * input.LikenessOf(start, end))
        + (end.End == ChangeEnd.Reached ? 0.3 : 0)
        + (claim.ComparedYear is { } year && start.Year == year ? 0.8 : 0)
        + (!claim.Subject.IsOwn || input.LikenessOf(claim, end) > 0.3 ? 0.8 : -0.8);
}
