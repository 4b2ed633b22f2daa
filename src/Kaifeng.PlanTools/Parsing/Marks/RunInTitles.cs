using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>
/// Finds the title with which a numbered paragraph begins (<c>1. 交通物流水平快速提升。“十三五”时期，…</c>).
/// It ends at the first <c>。</c>, or at <c>：</c> where what follows explains it at length.
/// </summary>
internal static class RunInTitles
{
    private const int Longest = 50;
    private const int LongestAfterColon = 20;

    /// <summary>The title's length in <paramref name="text"/>, end mark left out; 0 where the paragraph merely has a number.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = Characters.FirstStop(text);
        if (end <= 0 || text[end] != '。')
        {
            end = -1;
        }

        var colon = ColonOutsideBrackets(text);
        if (colon > 1 && (end < 0 || (colon < end && IsLong(text[(colon + 1)..end]))))
        {
            end = colon;
        }

        return end is > 1 and <= Longest && !text[(end + 1)..].IsWhiteSpace() && !Leads.StartsWithTime(text[..end]) ? end : 0;
    }

    private static int ColonOutsideBrackets(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && i <= Longest; i++)
        {
            depth += text[i] is '（' or '(' ? 1 : text[i] is '）' or ')' ? -1 : 0;
            if (depth <= 0 && text[i] is ('：' or ':'))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsLong(ReadOnlySpan<char> explanation) =>
        explanation.Length > LongestAfterColon || explanation.Contains('，');
}
