using System.Globalization;
using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>Prints intervals for people: as few digits as tell their ends apart.</summary>
internal static class IntervalText
{
    private const int LeastDigits = 1;
    private const int MostDigits = 6;

    /// <summary>One figure, or both ends: <c>16.96—16.99</c>; <c>≥5</c> and <c>≤5</c> for open ends.</summary>
    public static string Of(Interval interval) => interval switch
    {
        { Low: { } low, High: { } high } => Between(low, high),
        { Low: { } low } => "≥" + Print(low, MostDigits),
        { High: { } high } => "≤" + Print(high, MostDigits),
        _ => "",
    };

    /// <summary>The interval in the digits of a printed figure, where all of it rounds to one such figure; else the interval itself.</summary>
    /// <param name="interval">What follows from other figures.</param>
    /// <param name="step">One unit of the printed figure's last digit, at most 1.</param>
    public static string InStepsOf(Interval interval, decimal step)
    {
        var digits = Enumerable.Range(0, MostDigits).FirstOrDefault(digits => step >= Tenths(digits), MostDigits);
        return interval is { Low: { } low, High: { } high } && Math.Round(low, digits) == Math.Round(high, digits) ? Print(low, digits) : Of(interval);
    }

    private static decimal Tenths(int digits) => new(1, 0, 0, false, (byte)digits);

    private static string Between(decimal low, decimal high)
    {
        for (var digits = LeastDigits; digits < MostDigits; digits++)
        {
            var (first, last) = (Math.Round(low, digits), Math.Round(high, digits));
            if (first != last || low == high)
            {
                return low == high ? Print(low, Math.Max(digits, 2)) : $"{Print(low, digits)}—{Print(high, digits)}";
            }
        }

        return Print(low, 2);
    }

    private static string Print(decimal value, int digits) => Math.Round(value, digits).ToString("0.######", CultureInfo.InvariantCulture);
}
