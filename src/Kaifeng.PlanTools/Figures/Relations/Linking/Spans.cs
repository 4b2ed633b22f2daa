using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Over how many years a change goes (RULES, how figures are compared, 6).</summary>
internal static class Spans
{
    private const int LengthOfPlan = 5;

    /// <summary>The years between two figures: from their printed years, else from the span that the statement names; 0 where nothing tells.</summary>
    public static int YearsBetween(RelationInput input, Fact claim, Fact start, Fact end) =>
        start.Year is { } from && end.Year is { } to && to > from ? to - from
        : claim.Span is { } span ? span.To - span.From
        : Math.Max(claim.Years, Math.Max(start.Years, end.Years)) is var years and > 0 ? years
        : end.Span is { } other ? other.To - other.From
        : 0;

    /// <summary>The base year of the span in which a year lies: of the plan's period, or of the plan before it; 0 where nothing tells.</summary>
    public static int BaseYearOf(Fact fact) =>
        fact.Span is { } span ? span.From
        : fact.Site.Strip.Strip.Plan?.Period is { } period && fact.Year is { } year
            ? year == period.End ? period.Start - 1 : year == period.Start - 1 ? year - LengthOfPlan : 0
        : 0;
}
