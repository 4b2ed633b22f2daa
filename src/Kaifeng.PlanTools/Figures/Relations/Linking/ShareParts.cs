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
        where LevelFacts.IsAmount(part) && (part.Aspect is not (Aspect.Change or Aspect.NetAdded) || IsOfChange(claim)) && (!IsBracketed(claim) || IsBeforeBracket(claim, part)) && part.End != ChangeEnd.Base && !LevelFacts.AreOtherMembers(part, claim) && LevelFacts.CanBeOfOneYear(part, claim)
        let likeness = LikenessOf(input, claim, part)
        where likeness >= LeastLikeness
        let score = (2 * likeness) + Nearness.Of(part, claim) + (part.Site.IsCell && claim.Subject.IsOwn ? MoreForCell : 0)
        orderby score descending, part.Index
        select (part, score);

    // 占全部增量的57%.
    private static bool IsOfChange(Fact claim) => claim.Whole.Contains('增', StringComparison.Ordinal) || claim.Whole.Contains('减', StringComparison.Ordinal);

    /// <summary>Whether a share stands in brackets behind its part: <c>医院812.0万张（占78.8%）</c>.</summary>
    public static bool IsBracketed(Fact claim) => claim.Site.Text[Math.Max(0, claim.Site.Start - 3)..claim.Site.Start] is ['（' or '(', '占', ..] or [_, '（' or '(', '占'] or [.., '（' or '('];

    private static bool IsBeforeBracket(Fact claim, Fact part) => part.Site.UpTo(claim.Site) is ['（' or '(', ..] and { Length: <= 3 };

    private static double LikenessOf(RelationInput input, Fact claim, Fact part)
    {
        if (IsBracketed(claim))
        {
            return 1;
        }

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
