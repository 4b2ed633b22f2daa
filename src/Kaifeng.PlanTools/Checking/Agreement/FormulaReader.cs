using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Reads the formulas of a text.</summary>
internal static class FormulaReader
{
    private const int LongestNoun = 4;
    private const int MostParts = 8;
    private const int HighestCount = 99;
    private const int LongestQuote = 60;
    private const string Classifiers = "个大张条项座";

    /// <summary>The formulas between quotation marks, and those whose counted nouns stand in quotation marks side by side.</summary>
    public static List<Formula> Quoted(ReadOnlySpan<char> text)
    {
        var found = new List<Formula>();
        var at = 0;
        while (at < text.Length && text[at..].IndexOf('“') is var open and >= 0)
        {
            var start = at + open;
            var parts = new List<FormulaPart>();
            at = start + 1;
            if (Quote(text, start, parts) is not (var end and > 0))
            {
                continue;
            }

            var isChain = false;
            while (parts.Count == 1 || isChain)
            {
                var next = end < text.Length && text[end] is '、' or '和' ? end + 1 : end;
                var length = parts.Count;
                if (next >= text.Length || text[next] != '“' || Quote(text, next, parts) is not (var close and > 0) || parts.Count != length + 1)
                {
                    parts.RemoveRange(length, parts.Count - length);
                    break;
                }

                (end, isChain) = (close, true);
            }

            if (parts.Count > 1 && parts.Count <= MostParts)
            {
                found.Add(Make(isChain ? start : start + 1, isChain ? end : end - 1, parts));
            }

            at = end;
        }

        return [.. found.Where(IsTelling)];
    }

    /// <summary>The formulas outside of quotation marks: counted nouns that stand side by side, all of them known from formulas between marks.</summary>
    public static List<Formula> Plain(ReadOnlySpan<char> text, HashSet<string> nouns)
    {
        var found = new List<Formula>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == '“')
            {
                var close = text[at..Math.Min(text.Length, at + LongestQuote)].IndexOf('”');
                at += Math.Max(close, 0) + 1;
                continue;
            }

            if (!SpokenNumerals.IsNumeral(text[at]) || (at > 0 && (text[at - 1] == '第' || SpokenNumerals.IsNumeral(text[at - 1]))))
            {
                at++;
                continue;
            }

            var parts = new List<FormulaPart>();
            var end = at;
            while (parts.Count < MostParts && KnownPart(text, parts.Count > 0 && end < text.Length && text[end] == '、' ? end + 1 : end, nouns, parts) is var next and > 0)
            {
                end = next;
            }

            if (parts.Count > 1 && parts.Any(static part => part.Noun.Length > 1))
            {
                found.Add(Make(at, end, parts));
            }

            at = Math.Max(end, at + 1);
        }

        return [.. found.Where(IsTelling)];
    }

    // 一带一路, 一村一品: two nouns with one of each are a saying.
    private static bool IsTelling(Formula formula) => formula.Parts.Length > 2 || formula.Parts.Any(static part => part.Count != 1);

    private static Formula Make(int start, int end, List<FormulaPart> parts) =>
        new(start, end, [.. parts.OrderBy(static part => part.Noun, StringComparer.Ordinal).ThenBy(static part => part.Count)]);

    // Where the quotation ends that is counted nouns and nothing else; 0 for any other.
    private static int Quote(ReadOnlySpan<char> text, int open, List<FormulaPart> parts)
    {
        var at = open + 1;
        var first = parts.Count;
        while (at < text.Length && text[at] != '”' && at - open < LongestQuote)
        {
            at += parts.Count > first && text[at] is '、' or '，' or '+' ? 1 : 0;
            if (at >= text.Length || CountAt(text, at, out var end) is not { } count)
            {
                return 0;
            }

            end += end + 1 < text.Length && Classifiers.Contains(text[end], StringComparison.Ordinal) && IsOfNoun(text[end + 1]) ? 1 : 0;
            var noun = end;
            while (noun < text.Length && IsOfNoun(text[noun]))
            {
                noun++;
            }

            if (noun == end || noun - end > LongestNoun)
            {
                return 0;
            }

            parts.Add(new FormulaPart(count, text[end..noun].ToString()));
            at = noun;
        }

        return at < text.Length && text[at] == '”' ? at + 1 : 0;
    }

    private static int KnownPart(ReadOnlySpan<char> text, int at, HashSet<string> nouns, List<FormulaPart> parts)
    {
        if (at >= text.Length || CountAt(text, at, out var end) is not { } count)
        {
            return 0;
        }

        var known = nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestNoun, text.Length - end); length > 0; length--)
        {
            if (known.TryGetValue(text.Slice(end, length), out var noun))
            {
                parts.Add(new FormulaPart(count, noun));
                return end + length;
            }
        }

        return 0;
    }

    // 六, 十二, 6, 多.
    private static long? CountAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 1;
        if (text[at] == '多')
        {
            return 0;
        }

        var digits = ArabicNumerals.RunEnd(text, at);
        if (digits > at)
        {
            end = digits;
            return digits - at <= 2 ? (long?)ArabicNumerals.Whole(text[at..digits]) : null;
        }

        if (!SpokenNumerals.IsNumeral(text[at]) || SpokenNumerals.Read(text, at) is not { Value: > 0 and <= HighestCount } spoken)
        {
            return null;
        }

        end = spoken.End;
        return spoken.Value;
    }

    private static bool IsOfNoun(char c) => Characters.IsIdeograph(c) && !SpokenNumerals.IsNumeral(c) && c != '多';
}
