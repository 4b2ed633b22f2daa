using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Finds the figure from which a change to a known end starts.</summary>
internal static class ChangeBases
{
    private const double LeastLikeness = 0.66;
    private const double LeastOfNamedYear = 0.6;
    private const double LikenessOfOneName = 0.9;
    private const double LessForUnnamedYear = 0.4;
    private const double LikenessOfMarked = 0.85;
    private const double MoreForMarked = 1.5;
    private const double MoreForYear = 1.0;
    private const double WeightOfLikeness = 1.5;

    /// <summary>The levels that may be the base, best first.</summary>
    public static IEnumerable<(Fact Base, double Score)> Of(RelationInput input, Fact claim, Fact end) =>
        from start in input.Pool(end, end.Unit, end.Subject.Name)
        where !ReferenceEquals(start, claim) && LevelFacts.IsLevel(start) && CanGoWith(start, end)
        let score = ScoreOf(input, claim, start, end)
        where score > 0
        orderby score descending, start.Index
        select (start, score);

    private static bool CanGoWith(Fact start, Fact end) =>
        (start.Aspect == end.Aspect || (start.Aspect is Aspect.Level or Aspect.Total && end.Aspect is Aspect.Level or Aspect.Total) || start.End == ChangeEnd.Base || end.End == ChangeEnd.Reached || start.Site.IsCell || end.Site.IsCell)
        && !LevelFacts.AreOtherMembers(start, end);

    private static double ScoreOf(RelationInput input, Fact claim, Fact start, Fact end)
    {
        var isMarked = start.End == ChangeEnd.Base && (Nearness.InOneSentence(start, end) || Nearness.InOneSentence(start, claim));
        var likeness = input.LikenessOf(start, end);
        likeness = isMarked && start.Index < Math.Max(end.Index, claim.Index) ? Math.Max(likeness, LikenessOfMarked) : likeness;
        var least = claim.ComparedYear is { } compared && start.Year == compared && start.Holder.SectionId == claim.Holder.SectionId ? LeastOfNamedYear : LeastLikeness;
        if (likeness < least || ScopeWords.Clash(start, end) || YearScore(claim, start, end, isMarked, likeness) is not { } year)
        {
            return 0;
        }

        return (WeightOfLikeness * likeness) + Nearness.Of(start, end) + (isMarked ? MoreForMarked : 0) + year;
    }

    // The base is of the year compared with, else of an earlier one; a marked base may print no year.
    private static double? YearScore(Fact claim, Fact start, Fact end, bool isMarked, double likeness)
    {
        if (!isMarked && !LevelFacts.IsEarlier(start, end))
        {
            return null;
        }

        if (claim.Aspect != Aspect.Multiple && start.Back > (end.Back ?? 0))
        {
            return MoreForYear;
        }

        if (claim.ComparedYear is { } compared)
        {
            return start.Year == compared ? MoreForYear : isMarked && (start.Year is null || !start.IsYearPrinted) ? 0 : null;
        }

        if (claim.Span is { } span)
        {
            return start.Year == span.From ? MoreForYear : isMarked ? 0 : null;
        }

        if (claim.IsYearly && !isMarked && likeness >= LikenessOfOneName)
        {
            return start.Year == Spans.BaseYearOf(end) ? MoreForYear : -LessForUnnamedYear;
        }

        // 增长12.9% of a yearly text is against the year before.
        if (!claim.IsYearly && claim.Years == 0 && likeness >= LikenessOfOneName && start.Year == end.Year - 1)
        {
            return MoreForYear;
        }

        return (isMarked && (Nearness.InOneBlock(end, claim) || claim.IsYearly || claim.Years > 0)) || Nearness.InOneBlock(start, claim) || (claim.IsYearly && Nearness.InOneBlock(start, end)) ? 0 : null;
    }
}
