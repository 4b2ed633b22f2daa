using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking;

/// <summary>How much of a notice could be compared (RULES, how figures are compared, 9).</summary>
/// <param name="Consistent">Claims that hold.</param>
/// <param name="Inconsistent">Claims that no reading of the digits explains.</param>
/// <param name="CannotTell">Claims of which nothing can be told, by reason, an entry for each reason in its order.</param>
/// <param name="Quantities">All quantities.</param>
/// <param name="Unseen">Quantities that no claim and no agreement rests on.</param>
public sealed record Coverage(int Consistent, int Inconsistent, ImmutableArray<int> CannotTell, int Quantities, int Unseen)
{
    /// <summary>Quantities that were held against what is said elsewhere of the same subject.</summary>
    public int Held { get; init; }

    /// <summary>Whether nothing at all was held against anything.</summary>
    public bool IsEmpty => Compared == 0 && Held == 0;

    /// <summary>The claims that were decided.</summary>
    public int Compared => Consistent + Inconsistent;

    /// <summary>All claims that were looked at.</summary>
    public int Claims => Compared + CannotTell.Sum();

    /// <summary>The share of the claims that were decided, in percent; <c>null</c> where there is no claim.</summary>
    public decimal? Percent => Claims == 0 ? null : Math.Round(100m * Compared / Claims, 1);

    /// <summary>What several notices have in all.</summary>
    public static Coverage Sum(IEnumerable<Coverage> all) => all.Aggregate(
        new Coverage(0, 0, [.. new int[Verdicts.AllReasons.Count]], 0, 0),
        static (sum, next) => new Coverage(
            sum.Consistent + next.Consistent,
            sum.Inconsistent + next.Inconsistent,
            [.. sum.CannotTell.Zip(next.CannotTell, static (one, other) => one + other)],
            sum.Quantities + next.Quantities,
            sum.Unseen + next.Unseen)
        { Held = sum.Held + next.Held });

    /// <summary>Whether at least so many percent of the claims were decided. Where there is no claim, none was.</summary>
    public bool Reaches(decimal percent) => Claims == 0 ? percent <= 0 : 100m * Compared >= percent * Claims;

    /// <summary>Counts a notice.</summary>
    /// <param name="figures">Its figures.</param>
    /// <param name="held">The ends of the figures that were held against what is said elsewhere.</param>
    public static Coverage Of(NoticeFigures figures, IReadOnlySet<int>? held = null)
    {
        var reasons = new int[Verdicts.AllReasons.Count];
        var verdicts = new int[Verdicts.All.Count];
        var seen = new HashSet<int>();
        foreach (var claim in figures.Claims)
        {
            verdicts[(int)claim.Verdict]++;
            if (claim.Verdict == Verdict.CannotTell)
            {
                reasons[(int)claim.Reason]++;
            }

            seen.Add(claim.Stated.Extent.End);
            seen.UnionWith(claim.Operands.Select(static operand => operand.Place.Extent.End));
        }

        return new Coverage(
            verdicts[(int)Verdict.Consistent],
            verdicts[(int)Verdict.Inconsistent],
            [.. reasons],
            figures.Quantities.Length,
            figures.Quantities.Count(quantity => !seen.Contains(quantity.Place.Extent.End) && held?.Contains(quantity.Place.Extent.End) != true))
        { Held = held?.Count ?? 0 };
    }
}
