using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Parts that a bracket behind the total holds, or that a clause divides it into: <c>按水源分，…</c>.</summary>
internal static partial class PartDivisions
{
    private const int LongestBracket = 400;

    /// <summary>Adds the figures of the bracket behind a total, all of it: <c>288公里（通许148公里、杞县100公里、尉氏40公里）</c>.</summary>
    public static void AddBracketed(List<PartList> lists, Fact total, ReadOnlySpan<Fact> strip)
    {
        var after = total.Site.After;
        var close = after is ['（' or '(', ..] ? Counts.Nesting.CloseOf(after, 0, Math.Min(after.Length, LongestBracket)) : -1;
        if (close <= 0)
        {
            return;
        }

        var parts = new List<Fact>();
        foreach (var fact in strip)
        {
            if (fact.Index > total.Index && fact.Site.End <= total.Site.End + close && PartList.CanHold(fact, total) && parts.Count < PartList.Most)
            {
                parts.Add(fact);
            }
        }

        if (parts.Count >= 2)
        {
            var isAmong = after[..close].Contains("其中", StringComparison.Ordinal);
            lists.Add(new PartList(parts, PartPlace.Before, IsAnnounced: true, IsWhole: !isAmong, OpenLists.IsOpen(total, parts) || isAmong));
        }
    }

    /// <summary>Adds the ways in which the text divides a total, each all of it: <c>按水源分，…；按用途分，…</c>.</summary>
    public static void AddDivisions(List<PartList> lists, Fact total, ReadOnlySpan<Fact> strip)
    {
        var text = total.Site.Text;
        foreach (var match in Divisions().EnumerateMatches(text, total.Site.End))
        {
            var start = match.Index + match.Length;
            var stop = text[start..].IndexOfAny('；', '。');
            var end = stop < 0 ? text.Length : start + stop;
            var parts = new List<Fact>();
            foreach (var fact in strip)
            {
                if (fact.Site.Start >= start && fact.Site.End <= end && PartList.CanHold(fact, total) && parts.Count < PartList.Most)
                {
                    parts.Add(fact);
                }
            }

            if (parts.Count >= 2)
            {
                lists.Add(new PartList(parts, PartPlace.Before, IsAnnounced: true, IsWhole: true, OpenLists.IsOpen(total, parts)));
            }
        }
    }

    /// <summary>Whether the text between ends inside a bracket.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> between)
    {
        var open = between.LastIndexOfAny('（', '(');
        return open >= 0 && between[open..].IndexOfAny('）', ')') < 0;
    }

    [GeneratedRegex("(?:分)?按[^，。；、0-9]{1,8}(?:划)?分[，：]")]
    private static partial Regex Divisions();
}
