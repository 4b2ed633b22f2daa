using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>
/// Leads: the short name with which a paragraph or a box item begins, up to the first <c>。</c> or <c>：</c>
/// (<c>化工。坚守…</c>, <c>——“两基地”：建设…</c>). Only where something follows it.
/// </summary>
internal static class Leads
{
    private const int Longest = 30;
    private const int LongestWithComma = 26;
    private const int LongestClause = 16;
    private const int ShortestClause = 3;

    /// <summary>Where the lead stands in <paramref name="text"/>; empty where the text begins without one. A number mark has been taken off.</summary>
    public static TextSpan Find(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && (Characters.IsDash(text[start]) || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        var length = text[start..].IndexOfAny('。', '：', ':');
        var span = new TextSpan(start, start + length);
        return length >= 2 && HasMore(text[(span.End + 1)..]) && IsName(text.Slice(start, length)) ? span : default;
    }

    /// <summary>Whether <see cref="Find"/> gives the same for any text with this beginning: the mark after the lead stands in it, and something follows.</summary>
    public static bool IsDecidedBy(ReadOnlySpan<char> beginning) =>
        beginning.IndexOfAny('。', '：', ':') is var end and >= 0 && end + 1 < beginning.Length;

    /// <summary>Whether two leads run parallel: they end with the same word, or begin with the same verb.</summary>
    public static bool AreParallel(string one, string other) => SameEnd(one, other) || SameVerb(one, other);

    /// <summary>Whether two leads end with the same two characters (<c>…工程</c>).</summary>
    public static bool SameEnd(string one, string other) =>
        one.Length >= 2 && other.Length >= 2 && one.AsSpan()[^2..].SequenceEqual(other.AsSpan()[^2..]);

    private static bool SameVerb(string one, string other) =>
        one.Length >= 2 && other.Length >= 2
        && one.AsSpan(0, 2).SequenceEqual(other.AsSpan(0, 2))
        && Vocabulary.LeadingVerbs.StartsWithVerb(one);

    private static bool HasMore(ReadOnlySpan<char> rest) => !rest.IsWhiteSpace() && !Characters.IsCloser(rest[0]);

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length > Longest || name.IndexOfAny("；！？;\t") >= 0 || StartsWithTime(name) || HoldsYear(name))
        {
            return false;
        }

        var comma = name.IndexOfAny('，', ',');
        return comma < 0
            || (name.Length <= LongestWithComma
                && comma is >= ShortestClause and <= LongestClause
                && name.Length - comma - 1 is >= ShortestClause and <= LongestClause
                && name[(comma + 1)..].IndexOfAny('，', ',') < 0);
    }

    /// <summary><c>到2025年…</c>, <c>截至…</c> open a sentence, not a name.</summary>
    public static bool StartsWithTime(ReadOnlySpan<char> name) =>
        name[0] is '到' or '至' or '自' && name.Length > 1 && (char.IsDigit(name[1]) || ChineseNumerals.IsNumeral(name[1]))
        || name.StartsWith("截至", StringComparison.Ordinal)
        || name.StartsWith("截止", StringComparison.Ordinal);

    private static bool HoldsYear(ReadOnlySpan<char> name)
    {
        var year = name.IndexOf('年');
        return year >= 4 && char.IsDigit(name[year - 1]) && char.IsDigit(name[year - 4]);
    }
}
