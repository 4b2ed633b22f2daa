using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Finds the part of which a share is printed.</summary>
internal static class ShareParts
{
    private const double LeastLikeness = 0.62;
    private const double LikenessOfNeighbour = 0.85;
    private const double MoreForCell = 1.0;

    /// <summary>The amounts that may be the part, best first.</summary>
    public static IEnumerable<(Fact Part, double Score)> Of(RelationInput input, Fact claim, string unit) =>
        from part in input.Pool(claim, unit, claim.Subject.Name)
        where LevelFacts.IsAmount(part) && part.End != ChangeEnd.Base && !LevelFacts.AreOtherMembers(part, claim) && LevelFacts.CanBeOfOneYear(part, claim)
        let likeness = LikenessOf(input, claim, part)
        where likeness >= LeastLikeness
        let score = (2 * likeness) + Nearness.Of(part, claim) + (part.Site.IsCell && claim.Subject.IsOwn ? MoreForCell : 0)
        orderby score descending, part.Index
        select (part, score);

    private static double LikenessOf(RelationInput input, Fact claim, Fact part)
    {
        var likeness = input.LikenessOf(part, claim);
        return !claim.Subject.IsOwn && IsRightBefore(input, claim, part) ? Math.Max(likeness, LikenessOfNeighbour) : likeness;
    }

    // The last amount of the sentence before the share; rates and shares between say more of it.
    private static bool IsRightBefore(RelationInput input, Fact claim, Fact part)
    {
        if (!Nearness.InOneSentence(claim, part) || part.Index > claim.Index)
        {
            return false;
        }

        for (var i = part.Index + 1; i < claim.Index; i++)
        {
            if (LevelFacts.IsAmount(input.Facts.All[i]))
            {
                return claim.Site.Clause - part.Site.Clause <= 1 && input.Facts.All[i].Unit != part.Unit;
            }
        }

        return true;
    }
}
