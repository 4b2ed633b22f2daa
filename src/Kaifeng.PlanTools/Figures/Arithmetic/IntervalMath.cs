namespace Kaifeng.PlanTools.Figures.Arithmetic;

/// <summary>What follows from intervals of figures. Total: what cannot be computed has open ends.</summary>
internal static class IntervalMath
{
    private const int RateDecimals = 4;

    /// <summary>The sum of two.</summary>
    public static Interval Add(Interval left, Interval right) => new(Decimals.Add(left.Low, right.Low), Decimals.Add(left.High, right.High));

    /// <summary>The first less the second.</summary>
    public static Interval Subtract(Interval left, Interval right) => Add(left, Negate(right));

    /// <summary>The other side of zero.</summary>
    public static Interval Negate(Interval interval) => new(-interval.High, -interval.Low);

    /// <summary>A multiple.</summary>
    public static Interval Scale(Interval interval, decimal factor)
    {
        var (low, high) = (Decimals.Multiply(interval.Low, factor), Decimals.Multiply(interval.High, factor));
        return factor < 0 ? new Interval(high, low) : new Interval(low, high);
    }

    /// <summary>One figure divided by another, both levels of something that is never below zero; every value where one is.</summary>
    public static Interval Divide(Interval dividend, Interval divisor)
    {
        if (dividend.Low < 0 || divisor.Low < 0)
        {
            return Interval.Any;
        }

        return new Interval(Decimals.Divide(dividend.Low, divisor.High), Decimals.Divide(dividend.High, divisor.Low));
    }

    /// <summary>The part in percent of the whole.</summary>
    public static Interval Share(Interval part, Interval whole) => Outward(Scale(Divide(part, whole), 100));

    /// <summary>The change in percent of the base.</summary>
    public static Interval ChangeRate(Interval start, Interval end) => Outward(Scale(Add(Divide(end, start), Interval.Of(-1)), 100));

    /// <summary>The yearly rate in percent at which the base grows to the end.</summary>
    public static Interval YearlyRate(Interval start, Interval end, int years) => YearlyRate(Divide(end, start), years);

    /// <summary>The yearly rate in percent that multiplies a figure so many times.</summary>
    public static Interval YearlyRate(Interval ratio, int years)
    {
        var low = ratio.Low is { } least ? Roots.Of(least, years).Low : null;
        var high = ratio.High is { } most ? Roots.Of(most, years).High : null;
        return Outward(Scale(Add(new Interval(low, high), Interval.Of(-1)), 100));
    }

    /// <summary>The average yearly change.</summary>
    public static Interval YearlyChange(Interval start, Interval end, int years) =>
        Subtract(end, start) is var change && years < 1 ? Interval.Any : Outward(new Interval(Decimals.Divide(change.Low, years), Decimals.Divide(change.High, years)));

    // Enough digits to compare and to print.
    private static Interval Outward(Interval interval) => new(Decimals.Floor(interval.Low, RateDecimals), Decimals.Ceiling(interval.High, RateDecimals));
}
