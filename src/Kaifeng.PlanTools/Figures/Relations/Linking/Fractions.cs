using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Parts in words: <c>一半</c>, <c>三分之一</c>, <c>四成</c>.</summary>
internal static class Fractions
{
    /// <summary>Whether a fact is a part of one without a unit.</summary>
    public static bool Is(Fact fact) =>
        fact.Amount is { Value: > 0 and < 1, Unit.Dimension: Dimension.None } && fact.Site.Strip.Mentions[fact.Site.Mention].Kind == NumeralKind.Ratio;

    /// <summary>The part as it is meant: 约占三分之一 is about a third.</summary>
    public static Fact AsMeant(Fact fact) =>
        Is(fact) && fact.Amount.Bound == Bound.Exact && fact.Site.Before.ContainsAny('约', '近') ? fact with { Amount = fact.Amount with { Bound = Bound.About } } : fact;

    /// <summary>Whether a fact is a share, in percent or in words.</summary>
    public static bool IsShare(Fact fact) => fact.Amount.Unit.Dimension == Dimension.Share || Is(fact);
}
