using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>How a stated figure follows from a base and an end.</summary>
internal enum Derivation
{
    /// <summary>It does not follow by computation.</summary>
    None,

    /// <summary>The yearly rate of growth in percent.</summary>
    YearlyRate,

    /// <summary>The change in percent of the base.</summary>
    ChangeRate,

    /// <summary>The end less the base.</summary>
    Difference,

    /// <summary>The end less the base, by the number of years.</summary>
    YearlyDifference,

    /// <summary>The end as a multiple of the base.</summary>
    Multiple,

    /// <summary>增长N倍, which some mean as the multiple and some as what it is more than one.</summary>
    GrowthByMultiple,

    /// <summary>The first in percent of the second.</summary>
    Share,

    /// <summary>What is left of the second without the first, in percent of it: <c>合格率</c> of all tested and those that failed.</summary>
    ShareOfRest,

    /// <summary>The base and so much in each of the years.</summary>
    YearlySum,

    /// <summary>The base and what is added to it.</summary>
    Sum,

    /// <summary>The yearly rate in percent that gives a multiple.</summary>
    YearlyRateOfMultiple,

    /// <summary>The yearly rate in percent that gives a growth by so many times.</summary>
    YearlyRateOfTimes,

    /// <summary>The yearly rate in percent that gives a growth in percent over all years.</summary>
    YearlyRateOfGrowth,

    /// <summary>All parts add to the stated figure.</summary>
    Total,

    /// <summary>The shares of a structure add to 100 %, which is not printed.</summary>
    Structure,

    /// <summary>What is there at first and what is added, less the last operands (<see cref="Identity.Losses"/>).</summary>
    Balance,

    /// <summary>The first divided by so many of the second (<see cref="Identity.Scale"/>): an average, a rate, a density.</summary>
    Ratio,

    /// <summary>100 % less all shares.</summary>
    RestOfHundred,

    /// <summary>The greater less the smaller.</summary>
    Contrast,

    /// <summary>The same figure in another place.</summary>
    Same,

    /// <summary>The first, a change, in percent of the second, the level reached, less the change.</summary>
    RateOfChange,

    /// <summary>The first, grown by each of the rates that follow, in percent.</summary>
    ChainedGrowth,

    /// <summary>A part in words in percent: <c>四分之一，即25%</c>.</summary>
    PercentOfFraction,

    /// <summary>The mean of all, or a total by the number of years.</summary>
    Mean,

    /// <summary>Each part is at most the stated figure; nothing says that they are all of it.</summary>
    Parts,
}

/// <summary>Computes what follows from two figures.</summary>
internal static class Derivations
{
    /// <summary>What follows, in the unit of <paramref name="stated"/>; every value where the units do not convert or the years are not known.</summary>
    public static Interval Compute(this Derivation derivation, Amount start, Amount end, int years, Amount stated)
    {
        if (start.Unit.Base != end.Unit.Base)
        {
            return Interval.Any;
        }

        var (from, to) = (InBase(start), InBase(end));
        return derivation switch
        {
            Derivation.YearlyRate => years > 0 ? IntervalMath.YearlyRate(from, to, years) : Interval.Any,
            Derivation.ChangeRate => InPercent(IntervalMath.ChangeRate(from, to), stated.Unit),
            Derivation.Difference => InUnit(IntervalMath.Subtract(to, from), stated.Unit),
            Derivation.YearlyDifference => InUnit(IntervalMath.YearlyChange(from, to, years), stated.Unit),
            Derivation.Multiple => IntervalMath.Divide(to, from),
            Derivation.GrowthByMultiple => IntervalMath.Divide(to, from) is var ratio ? new Interval(Decimals.Add(ratio.Low, -1), ratio.High) : default,
            Derivation.Share => InPercent(IntervalMath.Share(from, to), stated.Unit),
            Derivation.ShareOfRest => IntervalMath.Subtract(Interval.Of(100), IntervalMath.Share(from, to)),
            Derivation.YearlySum => InUnit(IntervalMath.Add(from, IntervalMath.Scale(to, years)), stated.Unit),
            Derivation.Sum => InUnit(IntervalMath.Add(from, to), stated.Unit),
            _ => Interval.Any,
        };
    }

    /// <summary>What the printed digits allow, in base units.</summary>
    public static Interval InBase(Amount amount) => IntervalMath.Scale(amount.Interval, amount.Unit.Factor);

    /// <summary>An interval in base units in another unit.</summary>
    public static Interval InUnit(Interval interval, Unit unit) =>
        new(Decimals.Divide(interval.Low, unit.Factor), Decimals.Divide(interval.High, unit.Factor));

    /// <summary>The sum of parts, in the unit of <paramref name="stated"/>.</summary>
    public static Interval Total(ImmutableArray<Amount> parts, Amount stated)
    {
        var sum = Interval.Of(0);
        foreach (var part in parts)
        {
            sum = IntervalMath.Add(sum, InBase(part));
        }

        return InUnit(sum, stated.Unit);
    }

    /// <summary>The sum of the first figures less that of the last ones, in the unit of <paramref name="stated"/>.</summary>
    public static Interval Balance(ImmutableArray<Amount> figures, int losses, Amount stated) =>
        IntervalMath.Subtract(Total(figures[..^losses], stated), Total(figures[^losses..], stated));

    /// <summary>The first divided by so many of the second, in the unit of <paramref name="stated"/>.</summary>
    public static Interval Ratio(Amount dividend, Amount divisor, decimal scale, Amount stated) =>
        InUnit(IntervalMath.Scale(IntervalMath.Divide(InBase(dividend), InBase(divisor)), scale), stated.Unit);

    /// <summary>A change in percent of what was there before it.</summary>
    public static Interval RateOfChange(Amount change, Amount level, bool falls)
    {
        var difference = InBase(change);
        var start = falls ? IntervalMath.Add(InBase(level), difference) : IntervalMath.Subtract(InBase(level), difference);
        return IntervalMath.Share(difference, start);
    }

    /// <summary>The first figure grown by each rate in turn, in the unit of <paramref name="stated"/>.</summary>
    public static Interval ChainedGrowth(ImmutableArray<Amount> figures, Amount stated)
    {
        var level = InBase(figures[0]);
        foreach (var rate in figures.Skip(1))
        {
            var factor = IntervalMath.Add(Interval.Of(1), IntervalMath.Scale(rate.Interval, 0.01m));
            level = new Interval(Decimals.Multiply(level.Low, factor.Low ?? 0), factor.High is { } high ? Decimals.Multiply(level.High, high) : null);
        }

        return InUnit(level, stated.Unit);
    }

    /// <summary>How far two figures lie apart, in the unit of <paramref name="stated"/>.</summary>
    public static Interval Contrast(Amount left, Amount right, Amount stated)
    {
        var difference = IntervalMath.Subtract(InBase(left), InBase(right));
        return InUnit(left.BaseValue < right.BaseValue ? IntervalMath.Negate(difference) : difference, stated.Unit);
    }

    // 一半, 三分之一: a part in words has no percent sign.
    private static Interval InPercent(Interval percent, Unit unit) => unit.Dimension == Dimension.Share ? percent : IntervalMath.Scale(percent, 0.01m);
}
