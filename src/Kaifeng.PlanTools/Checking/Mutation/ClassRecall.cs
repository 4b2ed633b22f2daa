using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>How many of the slips of a class were seen.</summary>
/// <param name="Class">The class.</param>
/// <param name="Planted">All slips that were planted.</param>
/// <param name="Detectable">Those that the print shows.</param>
/// <param name="Seen">Those of them that a rule saw.</param>
public sealed record ClassRecall(SlipClass Class, int Planted, int Detectable, int Seen)
{
    /// <summary>The slips that the print does not show; they count for nothing.</summary>
    public int Undetectable => Planted - Detectable;

    /// <summary>The share of the detectable ones that was seen, from 0 to 1 with four decimals; <c>null</c> where there is none.</summary>
    public decimal? Recall => Detectable == 0 ? null : decimal.Round((decimal)Seen / Detectable, 4, MidpointRounding.AwayFromZero);

    /// <summary>Its 95 % interval; <c>null</c> where there is no detectable one.</summary>
    public (decimal Low, decimal High)? Interval => Wilson.Interval(Seen, Detectable);

    /// <summary>The recall of each class of which a slip was planted, in the order of the classes.</summary>
    public static ImmutableArray<ClassRecall> Of(IEnumerable<SlipOutcome> outcomes) =>
    [
        .. outcomes.GroupBy(static outcome => outcome.Slip.Class).OrderBy(static group => group.Key).Select(static group => new ClassRecall(
            group.Key,
            group.Count(),
            group.Count(static outcome => outcome.Slip.IsDetectable),
            group.Count(static outcome => outcome is { Slip.IsDetectable: true, IsSeen: true }))),
    ];
}
