using System.Buffers;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>Reads the noun behind a figure: <c>10家以上重点企业</c>.</summary>
internal static class NounReader
{
    private const int Longest = 60;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：！？,;:（(）)》《");
    private static readonly CharacterSet Ends = new("，。；：、！？,;:（(）)》《");

    /// <summary>
    /// Where it stands; <c>null</c> where there is none. What is counted mostly stands behind its number, what is measured only where nothing but verbs stands before it.
    /// </summary>
    public static (int Start, int End)? Read(in FigureSite site, SubjectRegion region)
    {
        var text = site.Text;
        if (site.Amount.Unit.Dimension != Dimension.Count && !region.IsEmpty)
        {
            return null;
        }

        var start = Characters.SkipBlanks(text, site.Mention.End);
        start += start < text.Length && text[start] == '的' ? 1 : 0;
        if (SubjectWords.Reaching.LengthAtStart(text[start..]) > 0 || SubjectWords.Growing.LengthAtStart(text[start..]) > 0)
        {
            return null;
        }

        var end = EndOf(site, start);
        end -= SubjectWords.NounTails.LengthAtEnd(text[start..end]);
        var noun = text[start..end].TrimEnd("和及与以到至 约超近达");
        return noun.Length < 2 || noun[0] is '和' or '及' or '以' or '与' ? null : (start, start + noun.Length);
    }

    private static int EndOf(in FigureSite site, int start)
    {
        var text = site.Text;
        var next = site.Index + 1 < site.Mentions.Length ? site.Mentions[site.Index + 1] : default;
        var limit = Math.Min(text.Length, start + Longest);
        if (next is { Amount: { } other } && next.Start > start && (text[next.Start - 1] is '和' or '及' or '与' or '由' or '到' or '至' || other.Unit.Dimension == Dimension.Share))
        {
            limit = Math.Min(limit, next.Start);
        }

        var end = start;
        while (end < limit && !Ends.Contains(text[end]) && SubjectWords.AfterNoun.LengthAtStart(text[end..]) == 0)
        {
            end++;
        }

        return end < limit && text[end] == '、' ? EndOfAttributes(text[..limit], start, end, next) : end;
    }

    // 技术水平高、竞争力强的公司: attributes in a row, with the noun behind the last.
    private static int EndOfAttributes(ReadOnlySpan<char> text, int start, int end, Mention next)
    {
        var length = text[end..].IndexOfAny(ClauseEnds);
        var stop = length < 0 ? text.Length : end + length;
        var isAlone = next.Amount is null || next.Start >= stop || next.Start < end;
        return isAlone && !text[start..end].Contains('的') && text[end..stop].LastIndexOf('的') is > 0 and var last && end + last + 2 < stop ? stop : end;
    }
}
