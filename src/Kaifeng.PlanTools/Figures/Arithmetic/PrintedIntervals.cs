namespace Kaifeng.PlanTools.Figures.Arithmetic;

/// <summary>What printed digits and the words around them allow (RULES, how figures are compared, 1 and 2).</summary>
public static class PrintedIntervals
{
    private const decimal AboutShare = 0.025m;

    /// <summary>The interval of a figure in its printed unit.</summary>
    public static Interval Of(Amount amount)
    {
        var (low, high) = (amount.Value, amount.High ?? amount.Value);
        var half = amount.Step / 2;
        return amount.Bound switch
        {
            Bound.None => Interval.Any,
            Bound.AtLeast or Bound.MoreThan => new Interval(amount.IsWhole ? low : low - half, null),
            Bound.AtMost or Bound.LessThan => new Interval(null, amount.IsWhole ? high : high + half),
            Bound.About => new Interval(low - Widening(low, half), high + Widening(high, half)),
            Bound.SomewhatMore => new Interval(low, low + LastDigit(amount)),
            Bound.SomewhatLess => new Interval(high - LastDigit(amount), high),
            _ when amount.IsWhole => new Interval(low, high),
            _ => new Interval(low - half, high + half),
        };
    }

    private static decimal Widening(decimal value, decimal half) => Math.Max(Math.Abs(value) * AboutShare, half);

    // One unit of the last digit that is not zero: 1.8万 gives 0.1万, 1200 gives 100.
    private static decimal LastDigit(Amount amount)
    {
        var (value, unit) = (amount.High ?? amount.Value, amount.Step);
        if (value == 0)
        {
            return unit;
        }

        while (unit <= Math.Abs(value) / 10 && value % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit;
    }
}
