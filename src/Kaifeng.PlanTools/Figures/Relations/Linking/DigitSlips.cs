using System.Globalization;
using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Whether a figure would fit if one digit were another or two digits changed places: how people mistype.</summary>
internal static class DigitSlips
{
    private const int MostDigits = 12;

    /// <summary>Whether one slip of the pen explains that <paramref name="amount"/> does not lie in <paramref name="wanted"/> (both in the amount's unit).</summary>
    public static bool Explains(Amount amount, Interval wanted) => Explains(amount, wanted, isExact: false);

    /// <summary>Whether one slip makes the figure itself, and not only what its printed digits allow, lie in <paramref name="wanted"/>.</summary>
    public static bool ExplainsExactly(Amount amount, Interval wanted) => Explains(amount, wanted, isExact: true);

    private static bool Explains(Amount amount, Interval wanted, bool isExact)
    {
        var digits = amount.Value.ToString(CultureInfo.InvariantCulture).ToCharArray();
        if (digits.Length > MostDigits || !wanted.IsBounded || amount.Bound.IsOneSided())
        {
            return false;
        }

        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]) && (OtherDigitFits(digits, i, amount, wanted, isExact) || SwapFits(digits, i, amount, wanted, isExact)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OtherDigitFits(char[] digits, int at, Amount amount, Interval wanted, bool isExact)
    {
        var printed = digits[at];
        var fits = false;
        for (var digit = '0'; digit <= '9' && !fits; digit++)
        {
            digits[at] = digit;
            fits = digit != printed && Fits(digits, amount, wanted, isExact);
        }

        digits[at] = printed;
        return fits;
    }

    private static bool SwapFits(char[] digits, int at, Amount amount, Interval wanted, bool isExact)
    {
        for (var other = at + 1; other < digits.Length; other++)
        {
            if (!char.IsAsciiDigit(digits[other]))
            {
                continue;
            }

            (digits[at], digits[other]) = (digits[other], digits[at]);
            var fits = Fits(digits, amount, wanted, isExact);
            (digits[at], digits[other]) = (digits[other], digits[at]);
            if (fits)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(char[] digits, Amount amount, Interval wanted, bool isExact) =>
        decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
        && (isExact ? wanted.Contains(value) : (amount with { Value = value }).Interval.Overlaps(wanted));
}
