using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Finds foreign function words that stand between Chinese words.</summary>
internal static class ForeignWordReader
{
    private const int LongestWord = 12;

    /// <summary>The words, where they begin and what is meant.</summary>
    public static List<(int Start, string Word, string Meant)> Connectives(ReadOnlySpan<char> text)
    {
        var found = new List<(int Start, string Word, string Meant)>();
        var from = 0;
        while (text[from..].IndexOfAnyInRange('a', 'z') is var next and >= 0)
        {
            var (start, end) = WordAt(text, from + next);
            from = end;
            if (end - start is > 1 and <= LongestWord
                && IsAfterChinese(text[..start])
                && IsBeforeChinese(text[end..])
                && ForeignWords.Connectives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[start..end], out var meant))
            {
                found.Add((start, text[start..end].ToString(), meant));
            }
        }

        return found;
    }

    private static (int Start, int End) WordAt(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsAfterChinese(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.., var last] && (Characters.IsIdeograph(last) || last is '”' or '》' or '）' or '、' or '，');

    // etc may end a sentence, and a number may follow it.
    private static bool IsBeforeChinese(ReadOnlySpan<char> behind) =>
        behind.TrimStart() is not [var first, ..] || Characters.IsIdeograph(first) || char.IsAsciiDigit(first) || first is '“' or '《' or '（' or '。' or '，' or '、' or '；' or '.';
}
