using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Whether parts miss their total by a slip of the pen.</summary>
internal static class PartSums
{
    private const int FinestPart = 10;

    /// <summary>Whether one other digit, or two that change places, in the total or in one part make the parts add up to the last digit.</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">Its parts, of which some may be unnamed.</param>
    public static bool SlipsExactly(Fact total, IReadOnlyList<Fact> parts)
    {
        var sum = parts.Aggregate((decimal?)0m, static (sum, part) => Decimals.Add(sum, part.Amount.BaseValue));
        if (sum is not { } known)
        {
            return false;
        }

        // Figures in 亩 convert with a rest, so that equal means nearer than a tenth of the finest digit.
        var tolerance = parts.Append(total).Min(static fact => fact.Amount.Step * fact.Amount.Unit.Factor) / FinestPart;
        return Explains(total, known, tolerance) || parts.Any(part => Explains(part, total.Amount.BaseValue - (known - part.Amount.BaseValue), tolerance));
    }

    private static bool Explains(Fact fact, decimal wanted, decimal tolerance)
    {
        var factor = fact.Amount.Unit.Factor;
        return wanted > 0 && factor > 0 && DigitSlips.ExplainsExactly(fact.Amount, new Interval((wanted - tolerance) / factor, (wanted + tolerance) / factor));
    }
}
