using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Whether two printed figures can be the same (RULES, how figures are compared, 5).</summary>
internal static class Comparison
{
    /// <summary>Whether two figures of one base unit agree.</summary>
    public static bool Agree(Amount one, Amount other)
    {
        if (one.BaseValue == other.BaseValue && one.BaseHigh == other.BaseHigh)
        {
            return true;
        }

        if (one.Bound == Bound.Exact && other.Bound == Bound.Exact && one.High is null && other.High is null)
        {
            return AgreeInDigits(one, other) || (one.Unit.Printed != other.Unit.Printed && IsConverted(one, other) && AgreeInDigits(WithoutZeros(one), WithoutZeros(other)));
        }

        return Meet(InBase(one), InBase(other)) || HoldsPlain(one, other) || HoldsPlain(other, one);
    }

    // The finer one, rounded to the digits of the coarser either way, equals it.
    private static bool AgreeInDigits(Amount one, Amount other)
    {
        var (fine, coarse) = StepOf(one) <= StepOf(other) ? (one, other) : (other, one);
        return Math.Abs(fine.BaseValue - coarse.BaseValue) <= (coarse.IsCount && fine.IsCount ? 0 : StepOf(coarse) / 2);
    }

    // Ranges that only touch do not agree: the figure would have to be off by all that its digits allow.
    private static bool Meet(Interval one, Interval other)
    {
        var low = one.Low is { } l && other.Low is { } m ? Math.Max(l, m) : one.Low ?? other.Low;
        var high = one.High is { } h && other.High is { } g ? Math.Min(h, g) : one.High ?? other.High;
        return low is null || high is null || low < high;
    }

    private static bool HoldsPlain(Amount plain, Amount other) =>
        plain is { Bound: Bound.Exact, High: null } && InBase(other).Contains(plain.BaseValue);

    private static bool IsConverted(Amount one, Amount other) => one.Unit.Factor / one.Unit.Scale != other.Unit.Factor / other.Unit.Scale;

    private static decimal StepOf(Amount amount) => Decimals.Multiply(amount.Step, amount.Unit.Factor) ?? decimal.MaxValue;

    private static Interval InBase(Amount amount) => IntervalMath.Scale(amount.Interval, amount.Unit.Factor);

    private static Amount WithoutZeros(Amount amount)
    {
        var step = amount.Step;
        while (amount.Value != 0 && amount.Value % (step * 10) == 0)
        {
            step *= 10;
        }

        return amount with { Step = step };
    }
}
