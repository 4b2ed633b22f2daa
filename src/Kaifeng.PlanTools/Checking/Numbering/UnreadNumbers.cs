using System.Buffers;
using System.Globalization;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>
/// Looks in a text for a number that the structure does not have as one: a heading that is glued to the paragraph before it stands there,
/// so that its number is not missing in print.
/// </summary>
internal static class UnreadNumbers
{
    private const int LongestPageNumber = 4;

    private static readonly SearchValues<char> Dots = SearchValues.Create(".．、");
    private static readonly SearchValues<char> Closers = SearchValues.Create("）)");

    private delegate bool Mark(char before, ReadOnlySpan<char> after);

    /// <summary>Whether a text holds the mark of a value in the style of a number.</summary>
    public static bool Hold(ReadOnlySpan<char> text, PrintedNumber number, int value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return number.Style switch
        {
            NumberStyle.First => Holds(text, HeadingNumerals.Write(value), static (before, after) => before != '、' && !ChineseNumerals.IsNumeral(before) && StartsWithAny(after, Dots)),
            NumberStyle.Second => Holds(text, HeadingNumerals.Write(value), static (before, after) => before is '（' or '(' && StartsWithAny(after, Closers)),
            NumberStyle.Fourth => Holds(text, digits, static (before, after) => before is '（' or '(' && StartsWithAny(after, Closers)),
            NumberStyle.HalfBracket => Holds(text, digits, static (before, after) => before is not ('（' or '(') && !char.IsDigit(before) && StartsWithAny(after, Closers)),
            NumberStyle.Third or NumberStyle.Decimal1 => Holds(text, digits, static (before, after) => !IsInFigure(before) && IsDot(after)),
            NumberStyle.Decimal2 or NumberStyle.Decimal3 => Holds(text, number.With(value), static (before, after) => !IsInFigure(before) && GoesOn(after)),
            _ => Holds(text, number.With(value), static (_, _) => true),
        };
    }

    private static bool Holds(ReadOnlySpan<char> text, string number, Mark isMark)
    {
        for (var at = text.IndexOf(number, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + number.Length;
            if (isMark(BeforeOf(text, at), text[end..]))
            {
                return true;
            }

            var next = text[end..].IndexOf(number, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    // The number of a page at the start of a line is glued to what stands behind it, which then begins the line.
    private static char BeforeOf(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestPageNumber && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start == 0 || text[start - 1] is '\n' or '\r' ? '\n' : text[at - 1];
    }

    // The dot of a number has no digit behind it, the point of a figure has.
    private static bool IsDot(ReadOnlySpan<char> after) => StartsWithAny(after, Dots) && after.Length > 1 && !char.IsDigit(after[1]);

    private static bool GoesOn(ReadOnlySpan<char> after) => after.IsEmpty || Characters.IsBlank(after[0]) || Characters.IsIdeograph(after[0]);

    private static bool StartsWithAny(ReadOnlySpan<char> text, SearchValues<char> marks) => !text.IsEmpty && marks.Contains(text[0]);

    private static bool IsInFigure(char c) => char.IsDigit(c) || c is '.' or '．';
}
