using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>Finds the numbers of an enumeration inside running text: <c>一是…；二是…</c>, <c>①…②…</c>, <c>（1）…；（2）…</c>.</summary>
internal static class InlineNumbers
{
    private const int LongestNumber = 3;

    // What tells one style from another; the values are not told apart by level here.
    private const NumberStyle Spoken = NumberStyle.First;

    /// <summary>All of a text, from left to right, with the place of each.</summary>
    public static IEnumerable<(PrintedNumber Number, int Start)> Read(ReadOnlyMemory<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ReadAt(text.Span, i) is { } number)
            {
                yield return (number, i);
                i += number.Text.Length - 1;
            }
        }
    }

    private static PrintedNumber? ReadAt(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        var c and >= '①' and <= '⑳' => new PrintedNumber(NumberStyle.Circled, c - '①' + 1, c.ToString()),
        '（' => Bracketed(text, at),
        var c when ChineseNumerals.IsNumeral(c) => SpokenAt(text, at),
        _ => null,
    };

    private static PrintedNumber? SpokenAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestNumber && ChineseNumerals.IsNumeral(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == '是' && StartsClause(text, at) && ChineseNumerals.Parse(text[at..end]) is { } value and > 0
            ? new PrintedNumber(Spoken, value, text[at..end].ToString())
            : null;
    }

    private static PrintedNumber? Bracketed(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= 2 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == '）' && StartsClause(text, at) && ChineseOrEnd(text, end + 1)
            ? new PrintedNumber(NumberStyle.Fourth, int.Parse(text[(at + 1)..end], System.Globalization.CultureInfo.InvariantCulture), text[at..(end + 1)].ToString())
            : null;
    }

    private static bool ChineseOrEnd(ReadOnlySpan<char> text, int at) => at < text.Length && Characters.IsIdeograph(text[at]);

    private static bool StartsClause(ReadOnlySpan<char> text, int at) => at == 0 || text[at - 1] is '。' or '；' or '：' or '，' or '！' or '？' || Characters.IsBlank(text[at - 1]);
}
