namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Arabic figures, half-width or full-width, with a decimal point and commas between thousands.</summary>
internal static class ArabicNumerals
{
    /// <summary>More digits than any figure of a notice has; what has more is a code.</summary>
    public const int MostDigits = 15;

    /// <summary>Whether a character is a figure.</summary>
    public static bool IsDigit(char c) => DigitOf(c) <= 9;

    /// <summary>The figure's value; more than 9 for any other character.</summary>
    public static uint DigitOf(char c) => c >= '０' ? (uint)(c - '０') : (uint)(c - '0');

    /// <summary>The end of the run of figures that begins at <paramref name="start"/>.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of the number that begins at <paramref name="start"/>, its decimals and thousands included.</summary>
    public static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var end = RunEnd(text, start);
        while (end + 3 < text.Length && text[end] == ',' && end - start <= 3 * MostDigits && RunEnd(text, end + 1) == end + 4)
        {
            end += 4;
        }

        return end + 1 < text.Length && text[end] is '.' or '．' && IsDigit(text[end + 1]) ? RunEnd(text, end + 1) : end;
    }

    /// <summary>
    /// The number that a text of figures says, with its printed zeros, or <c>null</c> where it has too many digits. Signs of grouping and blanks
    /// between the digits do not count.
    /// </summary>
    public static decimal? Parse(ReadOnlySpan<char> number)
    {
        var (value, digits, decimals) = (0L, 0, -1);
        foreach (var c in number)
        {
            if (c is '.' or '．')
            {
                decimals = 0;
            }
            else if (IsDigit(c))
            {
                value = value * 10 + DigitOf(c);
                digits++;
                decimals += decimals >= 0 ? 1 : 0;
            }

            if (digits > MostDigits)
            {
                return null;
            }
        }

        return new decimal((int)(value & 0xFFFFFFFF), (int)(value >> 32), 0, false, (byte)Math.Max(decimals, 0));
    }

    /// <summary>The whole number of a short run of figures, blanks among them or not; 0 for an empty one.</summary>
    public static int Whole(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits[..Math.Min(digits.Length, 9)])
        {
            value = IsDigit(c) ? (value * 10) + (int)DigitOf(c) : value;
        }

        return value;
    }

    /// <summary>One unit of a number's last digit: 0.01 for 2 decimals.</summary>
    public static decimal StepOf(decimal value) => new(1, 0, 0, false, value.Scale);
}
