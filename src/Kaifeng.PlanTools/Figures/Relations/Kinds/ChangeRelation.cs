using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>
/// Growth, change and yearly rate against both ends: <c>由A增加到B，增长N%</c>, <c>达到B，较2015年提高N个百分点</c>, <c>年均增长N%，达到B</c>.
/// Slots: the end (a level of the same subject, nearest first) and its base (marked as base, or of an earlier year).
/// </summary>
internal sealed class ChangeRelation : Relation
{
    private const int MostEnds = 4;
    private const int MostBases = 3;

    private static readonly Decision Certain = new(Margin: 1.2, Threshold: 6.2);
    private static readonly Decision CertainOfYearly = new(Margin: 1.2, Threshold: 5.5);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Change;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (IsClaim(claim) && Fill(input, claim) is { } filling)
            {
                statements.Add(new Statement(KindOf(claim), claim, filling));
            }
        }
    }

    /// <summary>Whether a fact is a change of its subject.</summary>
    public static bool IsClaim(Fact fact) =>
        !fact.Site.IsCell
        && (fact.Aspect is Aspect.Rate or Aspect.Change or Aspect.Points or Aspect.NetAdded || (fact.Aspect == Aspect.Multiple && fact.Direction != 0))
        && !ChangeWords.IsOfAnotherKind(fact.Site.Before) && !(fact.Aspect == Aspect.Points && ChangeWords.IsOfRate(fact.Site.Before));

    /// <summary>The kind of claim that a change makes.</summary>
    public static ClaimKind KindOf(Fact claim) =>
        claim.Aspect == Aspect.Multiple ? ClaimKind.Multiple : claim.Aspect == Aspect.Rate && claim.IsYearly ? ClaimKind.Cagr : ClaimKind.Change;

    private static Filling? Fill(RelationInput input, Fact claim)
    {
        var fillings = new List<Filling>();
        foreach (var unit in UnitsOf(input, claim))
        {
            var ends = ChangeEnds.Of(input, claim, unit).Take(MostEnds).ToList();
            foreach (var (found, score) in ends)
            {
                // The end in its own sentence is meant, and no other figure of the same name.
                if (!Nearness.InOneBlock(found, claim) && Nearness.InOneSentence(ends[0].End, claim) && found.Amount.BaseValue != ends[0].End.Amount.BaseValue)
                {
                    continue;
                }

                var end = found.Amount.Bound.IsOneSided() && !claim.Amount.Bound.IsOneSided() ? SameWithoutBound(input, found) ?? found : found;
                foreach (var (start, more) in ChangeBases.Of(input, claim, end).Take(MostBases))
                {
                    if (IdentityOf(input, claim, start, end) is { } identity)
                    {
                        if (identity.Derivation == Derivation.Difference && IsTheOtherWay(claim, identity, start, end))
                        {
                            return null;
                        }

                        var isMarked = start.End == ChangeEnd.Base && end.End == ChangeEnd.Reached && Nearness.InOneSentence(start, end) && Nearness.InOneSentence(end, claim) && !claim.Subject.IsOwn;
                        fillings.Add(Filling.Of(claim, identity, score + more, new(OperandRole.Base, start), new(OperandRole.End, end)) with { IsMarked = isMarked });
                    }
                }
            }
        }

        return (claim.IsYearly ? CertainOfYearly : Certain).Choose(claim, fillings);
    }

    // 地下水埋深由15.62米回升到12.87米，回升2.75米: what rises is named by what falls.
    private static bool IsTheOtherWay(Fact claim, Identity identity, Fact start, Fact end) =>
        end.End == ChangeEnd.Reached && (identity with { Falls = !identity.Falls }).Tell(claim.Amount, [start.Amount, end.Amount]).Verdict == Verdict.Consistent;

    // 突破1900亿元 is 1900 in the table: that figure is used (RULES, how figures are compared, 3).
    private static Fact? SameWithoutBound(RelationInput input, Fact end) =>
        input.Facts.AlikeOfAnyUnit(end, end.Subject.Name)
            .FirstOrDefault(other => other.Unit == end.Unit && other.Amount.Bound == Bound.Exact && other.Amount.BaseValue == end.Amount.BaseValue && other.Year == end.Year && other.Holder.PlanId == end.Holder.PlanId);

    // A share changes by 百分点; an amount by its own unit, by percent or by multiples.
    private static SortedSet<string> UnitsOf(RelationInput input, Fact claim)
    {
        if (claim.Aspect == Aspect.Points)
        {
            return new SortedSet<string>(StringComparer.Ordinal) { "%" };
        }

        if (claim.Aspect is Aspect.Change or Aspect.NetAdded && !Fractions.Is(claim))
        {
            return new SortedSet<string>(StringComparer.Ordinal) { claim.Unit };
        }

        var units = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var fact in input.InStrip(claim))
        {
            Take(units, fact);
        }

        foreach (var fact in input.Facts.AlikeOfAnyUnit(claim, claim.Subject.Name))
        {
            Take(units, fact);
        }

        return units;
    }

    private static void Take(SortedSet<string> units, Fact fact)
    {
        if (fact.Amount.Unit.Dimension is not (Dimension.Share or Dimension.Points or Dimension.Multiple or Dimension.None) && LevelFacts.IsLevel(fact))
        {
            units.Add(fact.Unit);
        }
    }

    /// <summary>What must hold between a change and its ends; <c>null</c> where the years are not known that a yearly one needs.</summary>
    public static Identity? IdentityOf(RelationInput input, Fact claim, Fact start, Fact end)
    {
        // A change is never more than what it leads from and to.
        var isAmount = claim.Aspect is Aspect.Change or Aspect.NetAdded && !Fractions.Is(claim);
        if (isAmount && claim.Amount.BaseValue > 1.5m * Math.Max(Math.Abs(start.Amount.BaseValue), Math.Abs(end.Amount.BaseValue)))
        {
            return null;
        }

        var years = claim.IsYearly ? Spans.YearsBetween(input, claim, start, end) : 0;
        if (claim.IsYearly && years < 1)
        {
            return null;
        }

        var derivation = claim.Aspect switch
        {
            Aspect.Rate => claim.IsYearly ? Derivation.YearlyRate : Derivation.ChangeRate,
            Aspect.Multiple => claim.Site.Before.TrimEnd("近约") is [.., '的'] ? Derivation.Multiple : Derivation.GrowthByMultiple,
            _ when Fractions.Is(claim) => Derivation.ChangeRate,
            _ => claim.IsYearly ? Derivation.YearlyDifference : Derivation.Difference,
        };
        return new Identity(derivation, years, claim.Direction < 0, IsAtConstantPrices: claim.Aspect is Aspect.Rate or Aspect.Multiple && Prices.MayBeConstant(claim, end));
    }
}
