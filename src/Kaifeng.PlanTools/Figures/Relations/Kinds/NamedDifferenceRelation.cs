using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Differences with a name of their own: <c>出口298.6亿元…进口134.2亿元…顺差164.4亿元</c>.</summary>
internal sealed class NamedDifferenceRelation : Relation
{
    private const int Window = 24;

    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 6.0, Strong: 6.0);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Difference;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim.End != ChangeEnd.Base && !claim.Site.IsCell && NamedDifference.All.FirstOrDefault(one => claim.Subject.Name.Contains(one.Name, StringComparison.Ordinal)) is { } name
                && Certain.Choose(claim, Fillings(input, claim, name)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim, NamedDifference name)
    {
        var fillings = new List<Filling>();
        var around = input.Facts.Near(claim, claim.Unit, Window).ToArray().Where(fact => IsSide(claim, fact)).ToArray();
        foreach (var more in around.Where(fact => IsCalled(fact, name.More, name.Less)))
        {
            foreach (var less in around.Where(fact => IsCalled(fact, name.Less, name.More) && LevelFacts.CanBeOfOneYear(fact, more) && !ReferenceEquals(fact, more)))
            {
                var score = 4 + (0.5 * Nearness.Of(more, claim)) + (0.5 * Nearness.Of(less, claim)) + (more.Aspect == less.Aspect ? 0 : -1);
                fillings.Add(Filling.Of(claim, new Identity(Derivation.Balance, Losses: 1), score, new(OperandRole.Whole, more), new(OperandRole.Removed, less)));
            }
        }

        return fillings;
    }

    private static bool IsSide(Fact claim, Fact fact) =>
        !ReferenceEquals(fact, claim) && fact.Holder.PlanId == claim.Holder.PlanId && fact.End != ChangeEnd.Base
        && fact.Aspect is Aspect.Level or Aspect.Added or Aspect.Removed or Aspect.Total && LevelFacts.CanBeOfOneYear(fact, claim);

    private static bool IsCalled(Fact fact, string[] words, string[] others) =>
        words.Any(word => fact.Subject.Name.Contains(word, StringComparison.Ordinal)) && !others.Any(word => fact.Subject.Name.Contains(word, StringComparison.Ordinal))
        && !fact.Subject.Name.Contains("进出口", StringComparison.Ordinal);
}
