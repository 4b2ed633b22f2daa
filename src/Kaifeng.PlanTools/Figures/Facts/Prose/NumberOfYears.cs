using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Reads over how many years something is: <c>五年</c> of <c>五年提高</c>, <c>3年间</c>.</summary>
internal static class NumberOfYears
{
    private const string Digits = "一二三四五六七八九十";
    private const int MostYears = 20;

    /// <summary>The length of such words at the end of a text, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="years">How many years; 0 where it is said of each of them: <c>连续五年</c>.</param>
    public static int AtEnd(ReadOnlySpan<char> text, out int years)
    {
        years = 0;
        var end = text.Length - SubjectStops.AfterYears.LengthAtEnd(text);
        if (end < 2 || text[end - 1] != '年')
        {
            return 0;
        }

        var start = end - 1;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '两' || Digits.Contains(text[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        var count = ValueOf(text[start..(end - 1)]);
        if (count is < 2 or > MostYears || (start > 0 && text[start - 1] == '第'))
        {
            return 0;
        }

        var before = SubjectStops.BeforeYears.LengthAtEnd(text[..start]);
        years = text[(start - before)..start].StartsWith("连续", StringComparison.Ordinal) ? 0 : count;
        return text.Length - start + before;
    }

    /// <summary>The number of years of a clause that says nothing else, right before a place: <c>，历时六年，</c>; 0 for none.</summary>
    public static int OfClauseBefore(ReadOnlySpan<char> text, int start, int end)
    {
        var words = text[start..Math.Max(start, end)].TrimEnd('，');
        var clause = words[(words.LastIndexOfAny('，', '。', '；') + 1)..];
        return AtEnd(clause, out var years) == clause.Length ? years : 0;
    }

    // 五, 十, 十二, 3.
    private static int ValueOf(ReadOnlySpan<char> digits) => digits.Length switch
    {
        1 => Digit(digits[0]),
        2 when digits[0] == '十' => 10 + Digit(digits[1]),
        2 => (10 * Digit(digits[0])) + Digit(digits[1]),
        _ => 0,
    };

    private static int Digit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : digit == '两' ? 2 : Digits.IndexOf(digit, StringComparison.Ordinal) + 1;
}
