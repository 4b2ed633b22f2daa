using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Catchwords that count: <c>两环两横两纵</c>, <c>三中心一节点</c>, <c>6+2+2</c>.</summary>
internal static class Catchword
{
    private const int LongestNoun = 6;

    /// <summary>The numbers of a catchword, each with a noun of a few ideographs behind it or a <c>+</c> between; <c>null</c> for any other text.</summary>
    public static List<decimal>? Numbers(ReadOnlySpan<char> text)
    {
        var numbers = new List<decimal>();
        var at = 0;
        while (at < text.Length)
        {
            if (NumberAt(text, at, out var end) is not { } number)
            {
                return null;
            }

            numbers.Add(number);
            at = end;
            while (at < text.Length && Characters.IsIdeograph(text[at]) && ChineseNumerals.DigitOf(text[at]) < 0)
            {
                at++;
            }

            var hasPlus = at < text.Length && text[at] is '+' or '＋';
            if ((at == end && !hasPlus && at < text.Length) || at - end > LongestNoun)
            {
                return null;
            }

            at += at < text.Length && text[at] is '+' or '＋' or '、' or '，' ? 1 : 0;
        }

        return numbers;
    }

    private static decimal? NumberAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = ArabicNumerals.RunEnd(text, at);
        if (end > at)
        {
            return end - at <= 3 ? ArabicNumerals.Whole(text[at..end]) : null;
        }

        if (SpokenNumerals.Read(text, at) is { Scale: 1, HasDigit: true } spoken || text[at] == '十' && (spoken = SpokenNumerals.Read(text, at) ?? default).End > at)
        {
            end = spoken.End;
            return spoken.Value;
        }

        return null;
    }
}
