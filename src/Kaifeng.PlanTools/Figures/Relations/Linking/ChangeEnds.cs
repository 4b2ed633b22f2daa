using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Finds the figure at which a stated change ends.</summary>
internal static class ChangeEnds
{
    private const double LeastLikeness = 0.62;
    private const double LikenessOfNeighbour = 0.8;
    private const double MoreForReached = 0.5;
    private const int FarthestCell = 60;
    private const double LessBehind = 0.4;
    private const double LessForEachBetween = 0.35;

    // 按美元计43.4亿美元，增长6.8%: of the figure right before, and of none in another currency.
    private const int OtherUnit = 30;

    /// <summary>The levels that may be the end, best first.</summary>
    public static IEnumerable<(Fact End, double Score)> Of(RelationInput input, Fact claim, string unit) =>
        from end in input.Pool(claim, unit, claim.Subject.Name)
        where LevelFacts.IsLevel(end) && end.End != ChangeEnd.Base
        let score = ScoreOf(input, claim, end)
        where score > 0
        orderby score descending, end.Index
        select (end, score);

    private static double ScoreOf(RelationInput input, Fact claim, Fact end)
    {
        var isNeighbour = IsNeighbour(claim, end);
        var likeness = input.LikenessOf(end, claim);
        likeness = isNeighbour && !claim.Subject.IsOwn ? Math.Max(likeness, LikenessOfNeighbour) : likeness;
        var isJustReached = end.End == ChangeEnd.Reached && isNeighbour && end.Site.Clause == claim.Site.Clause - 1 && !claim.Subject.IsOwn;
        if ((likeness < LeastLikeness && !isJustReached)
            || (ScopeWords.Clash(end, claim) && !isNeighbour)
            || LevelFacts.AreOtherMembers(end, claim)
            || (!Nearness.InOneBlock(end, claim) && !IsOfItsYear(claim, end)))
        {
            return 0;
        }

        return (2 * likeness) + Nearness.Of(end, claim)
            + (end.End == ChangeEnd.Reached ? MoreForReached : 0)
            - (end.Index > claim.Index && Nearness.InOneBlock(end, claim) ? LessBehind : 0)
            - (LessForEachBetween * Between(input, claim, end));
    }

    private static bool IsNeighbour(Fact claim, Fact end) =>
        Nearness.InOneSentence(claim, end) && end.Index < claim.Index && claim.Site.Clause - end.Site.Clause is 0 or 1;

    // Of another paragraph the year must be the claim's; a table right beside it may leave the year out.
    private static bool IsOfItsYear(Fact claim, Fact end) =>
        claim.Year is { } year && end.Year is { } other ? year == other : end.Site.IsCell && Math.Abs(end.Index - claim.Index) <= FarthestCell;

    private static int WeightOf(Fact between, Fact end) =>
        !LevelFacts.IsLevel(between) ? 0
        : between.Unit == end.Unit ? 1
        : between.Amount.Unit.Dimension == end.Amount.Unit.Dimension && between.Group < 0 ? OtherUnit
        : 0;

    private static int Between(RelationInput input, Fact claim, Fact end)
    {
        if (!Nearness.InOneBlock(claim, end) || end.Site.IsCell)
        {
            return 0;
        }

        var (first, last) = (Math.Min(claim.Index, end.Index), Math.Max(claim.Index, end.Index));
        var between = 0;
        for (var i = first + 1; i < last; i++)
        {
            between += WeightOf(input.Facts.All[i], end);
        }

        return between;
    }
}
