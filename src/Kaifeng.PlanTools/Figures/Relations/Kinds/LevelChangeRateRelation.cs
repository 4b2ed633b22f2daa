using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Level, change and rate together: <c>386.72万吨，比上年增加11.35万吨，增长3.0%</c>. The base is not printed; it is the level less the change.</summary>
internal sealed class LevelChangeRateRelation : Relation
{
    private const int Reach = 4;

    private static readonly Decision Certain = new(Margin: 0.5, Threshold: 6.0, Strong: 7.0);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Change;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim is { Aspect: Aspect.Rate, IsYearly: false, Site.IsCell: false } && Certain.Choose(claim, Fillings(input, claim)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var fillings = new List<Filling>();
        foreach (var change in Neighbours(input, claim).Where(fact => fact.Aspect is Aspect.Change or Aspect.NetAdded && !fact.IsYearly && Math.Sign(fact.Direction) * claim.Direction >= 0))
        {
            foreach (var level in Neighbours(input, change).Where(fact => fact.Unit == change.Unit && fact.Aspect is Aspect.Level or Aspect.Added or Aspect.Total && fact.End != ChangeEnd.Base))
            {
                if ((level.Index < change.Index || level.End == ChangeEnd.Reached) && !LevelFacts.AreOtherMembers(level, change) && (!change.Subject.IsOwn || input.LikenessOf(change, level) > 0.6) && (!claim.Subject.IsOwn || input.LikenessOf(claim, level) > 0.6))
                {
                    var identity = new Identity(Derivation.RateOfChange, Falls: claim.Direction < 0, IsAtConstantPrices: Prices.MayBeConstant(claim, level));
                    var score = Nearness.Of(level, claim) + Nearness.Of(change, claim) + 1 - (0.5 * Math.Max(0, Math.Abs(change.Index - level.Index) - 1)) - (0.5 * Math.Abs(claim.Index - change.Index - 1));
                    fillings.Add(Filling.Of(claim, identity, score, new(OperandRole.Added, change), new(OperandRole.End, level)));
                }
            }
        }

        return fillings;
    }

    private static IEnumerable<Fact> Neighbours(RelationInput input, Fact fact)
    {
        var last = Math.Min(input.Facts.All.Length - 1, fact.Index + Reach);
        for (var i = Math.Max(0, fact.Index - Reach); i <= last; i++)
        {
            if (i != fact.Index && Nearness.InOneSentence(input.Facts.All[i], fact))
            {
                yield return input.Facts.All[i];
            }
        }
    }
}
