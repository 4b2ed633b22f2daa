using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>What comes out when a stated figure is held against what follows from the others.</summary>
/// <param name="Computed">What follows, in the unit of the stated figure.</param>
/// <param name="Verdict">Whether the statement holds.</param>
/// <param name="Reason">Why nothing can be told.</param>
internal readonly record struct Finding(Interval Computed, Verdict Verdict, CannotTell Reason)
{
    /// <summary>Nothing can be told, and nothing follows.</summary>
    public static Finding Untold(CannotTell reason) => new(Interval.Any, Verdict.CannotTell, reason);

    /// <summary>
    /// Compares a stated figure with what follows from the others (RULES, how figures are compared, 3 and 4). A target is a decision and may be
    /// meant exactly; that reading lies in the interval of its digits.
    /// </summary>
    public static Finding Of(Amount stated, Interval computed)
    {
        var printed = stated.Interval;
        if (stated.Bound == Bound.None)
        {
            return new Finding(computed, Verdict.CannotTell, CannotTell.WordsForFigure);
        }

        if (computed == Interval.Any)
        {
            return Untold(CannotTell.MissingBase);
        }

        if (!printed.Overlaps(computed))
        {
            return new Finding(computed, Verdict.Inconsistent, CannotTell.None);
        }

        return computed.IsBounded
            ? new Finding(computed, Verdict.Consistent, CannotTell.None)
            : new Finding(computed, Verdict.CannotTell, CannotTell.OneSidedBound);
    }

    /// <summary>The same where the levels are at current prices and the stated growth may not be (RULES 8).</summary>
    public Finding AtUnknownPrices() => Verdict == Verdict.Inconsistent ? new Finding(Computed, Verdict.CannotTell, CannotTell.UnknownPriceBasis) : this;
}
