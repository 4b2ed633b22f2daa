using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>An indicator against the two figures that define it (<see cref="TradeIdentities"/>), in prose or in the columns of a table.</summary>
internal sealed class IdentityRelation : Relation
{
    private const int Window = 60;
    private const double Named = 4.5;
    private const double MoreForYear = 0.5;

    private static readonly Decision Certain = new(Margin: 1.2, Threshold: 5.6, Strong: 7.5);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Identity;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim.Aspect is Aspect.Level or Aspect.Share or Aspect.Per or Aspect.Multiple && claim.End != ChangeEnd.Base && IdentityOf(claim) is { } identity
                && Certain.Choose(claim, Fillings(input, claim, identity)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static TradeIdentity? IdentityOf(Fact claim)
    {
        var name = claim.Per.Length > 0 ? $"{claim.Per}均{claim.Subject.Name}" : claim.Subject.Name;
        foreach (var identity in TradeIdentities.All)
        {
            if (Holds(name, identity.Names) && !Holds(name, identity.Except) && (identity.Scale == 100) == (claim.Unit == "%" || IsIndex(claim)))
            {
                return identity;
            }
        }

        return null;
    }

    // 性别比, 复种指数: for each hundred, without a sign.
    private static bool IsIndex(Fact claim) => claim.Amount.Unit.Dimension == Dimension.None && claim.Amount.Value > 20;

    private static List<Filling> Fillings(RelationInput input, Fact claim, TradeIdentity identity)
    {
        var around = Around(input, claim).ToList();
        var fillings = new List<Filling>();
        foreach (var dividend in around.Where(fact => Holds(fact.Subject.Name, identity.Dividend)))
        {
            foreach (var divisor in around.Where(fact => !ReferenceEquals(fact, dividend) && Holds(fact.Subject.Name, identity.Divisor)))
            {
                if ((identity.Scale == 100 && dividend.Unit != divisor.Unit && !identity.MixesUnits) || !LevelFacts.CanBeOfOneYear(dividend, divisor) || IsOtherColumn(dividend, divisor))
                {
                    continue;
                }

                var score = Named + (0.6 * Nearness.Of(dividend, claim)) + (0.6 * Nearness.Of(divisor, claim)) + (dividend.Year is not null && dividend.Year == claim.Year ? MoreForYear : 0)
                    - (0.01 * (dividend.Subject.Name.Length + divisor.Subject.Name.Length));
                fillings.Add(Filling.Of(claim, new Identity(Derivation.Ratio, Scale: identity.Scale), score, new(OperandRole.Part, dividend), new(OperandRole.Whole, divisor)));
            }
        }

        return fillings;
    }

    private static bool IsOtherColumn(Fact left, Fact right) => left.Site.IsCell && ReferenceEquals(left.Site.Table, right.Site.Table) && left.Site.Column != right.Site.Column;

    private static IEnumerable<Fact> Around(RelationInput input, Fact claim)
    {
        var last = Math.Min(input.Facts.All.Length - 1, claim.Index + Window);
        for (var i = Math.Max(0, claim.Index - Window); i <= last; i++)
        {
            var fact = input.Facts.All[i];
            if (i != claim.Index && fact.Holder.PlanId == claim.Holder.PlanId && (fact.End != ChangeEnd.Base || (Nearness.InOneSentence(fact, claim) && fact.Index < claim.Index)) && fact.Unit != "%" && fact.Amount.Unit.Dimension != Dimension.None
                && fact.Aspect is Aspect.Level or Aspect.Total or Aspect.Per && LevelFacts.CanBeOfOneYear(fact, claim) && !IsOtherColumn(fact, claim))
            {
                yield return fact;
            }
        }
    }

    private static bool Holds(string name, string[] words) => words.Any(word => name.Contains(word, StringComparison.Ordinal));
}
