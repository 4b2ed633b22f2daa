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
