using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>What comes out when a stated figure is held against what follows from the others.</summary>
/// <param name="Computed">What follows, in the unit of the stated figure.</param>
/// <param name="Verdict">Whether the statement holds.</param>
/// <param name="Reason">Why nothing can be told.</param>
internal readonly record struct Outcome(Interval Computed, Verdict Verdict, CannotTell Reason)
{
    /// <summary>Whether what cannot be told looks wrong all the same, so that a person should look.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>What may not have been counted whole, but would be wrong if it was.</summary>
    public static Outcome Doubtful(Interval computed) => new(computed, Verdict.CannotTell, CannotTell.UncountableList) { IsDoubtful = true };

    /// <summary>Nothing can be told, and nothing follows.</summary>
    public static Outcome Untold(CannotTell reason) => new(Interval.Any, Verdict.CannotTell, reason);

    /// <summary>
    /// Compares a stated figure with what follows from the others (RULES, how figures are compared, 3 and 4). A target is a decision and may be
    /// meant exactly; that reading lies in the interval of its digits.
    /// </summary>
    public static Outcome Of(Amount stated, Interval computed)
    {
        var printed = stated.Interval;
        if (stated.Bound == Bound.None)
        {
            return new Outcome(computed, Verdict.CannotTell, CannotTell.WordsForFigure);
        }

        if (computed == Interval.Any)
        {
            return Untold(CannotTell.MissingBase);
        }

        if (!printed.Overlaps(computed))
        {
            return new Outcome(computed, Verdict.Inconsistent, CannotTell.None);
        }

        return computed.IsBounded
            ? new Outcome(computed, Verdict.Consistent, CannotTell.None)
            : new Outcome(computed, Verdict.CannotTell, CannotTell.OneSidedBound);
    }

    /// <summary>Compares a whole with parts that need not be all of it: none may be more than the whole.</summary>
    public static Outcome OfParts(Amount whole, IEnumerable<Amount> parts)
    {
        decimal? least = null;
        foreach (var part in parts)
        {
            var low = Decimals.Divide(Derivations.InBase(part).Low, whole.Unit.Factor);
            least = !(low <= least) ? low ?? least : least;
        }

        var computed = new Interval(least, null);
        return least is null ? Untold(CannotTell.OneSidedBound)
            : whole.Interval.Overlaps(computed) ? new Outcome(computed, Verdict.Consistent, CannotTell.None)
            : new Outcome(computed, Verdict.Inconsistent, CannotTell.None);
    }

    /// <summary>The same where the levels are at current prices and the stated growth may not be (RULES 8).</summary>
    public Outcome AtUnknownPrices() => Verdict == Verdict.Inconsistent ? new Outcome(Computed, Verdict.CannotTell, CannotTell.UnknownPriceBasis) : this;
}
