using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>What is left of a clause before a figure when verbs, years and connecting words are taken off at both ends.</summary>
internal readonly ref struct SubjectRegion
{
    /// <summary>Reads the part of the strip from <paramref name="start"/> to the figure.</summary>
    public SubjectRegion(in FigureSite site, int start)
    {
        var text = site.Text;
        var end = site.Mention.Start;
        IsReached = site.Mention.NumeralStart > site.Mention.Start && site.Amount.Bound is Bound.AtLeast or Bound.AtMost or Bound.MoreThan or Bound.LessThan;
        var first = site.Index;
        while (end > start)
        {
            var before = text[start..end];
            if (before[^1] is ' ' or '　')
            {
                end--;
            }
            else if (YearStart(site, start, end, ref first) is var year && year >= 0)
            {
                end = year;
            }
            else if (!IsGrowth && !IsReached && SubjectWords.Growing.LengthAtEnd(before) is var growth and > 0)
            {
                IsGrowth = true;
                end -= growth;
                while (SubjectWords.BeforeGrowing.LengthAtEnd(text[start..end]) is var more and > 0)
                {
                    IsYearly |= text[end - 1] is '均' or '年';
                    end -= more;
                }
            }
            else if (SubjectWords.Reaching.LengthAtEnd(before) is var reaching and > 0)
            {
                IsReached = true;
                end -= reaching;
                if (IsGrowthAt(text[start..end]))
                {
                    IsReached = false;
                }
            }
            else if (SubjectWords.Trailing.LengthAtEnd(before) is var trailing and > 0)
            {
                IsDistributed |= before.EndsWith("分别", StringComparison.Ordinal) || before.EndsWith("分别为", StringComparison.Ordinal);
                end -= trailing;
            }
            else
            {
                break;
            }
        }

        Verbs = SkipLeading(site, ref start, end);
        (Start, End) = (Math.Min(start, end), end);
        IsOnlyVerbs = Verbs && IsEmpty;
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Whether a verb of reaching or a word of bound stands before the figure.</summary>
    public bool IsReached { get; }

    /// <summary>Whether a word of growth or change stands before it.</summary>
    public bool IsGrowth { get; }

    /// <summary>Whether the growth is a yearly one.</summary>
    public bool IsYearly { get; }

    /// <summary>Whether 分别 deals several figures out to several subjects.</summary>
    public bool IsDistributed { get; }

    /// <summary>Whether the clause begins with verbs of doing.</summary>
    public bool Verbs { get; }

    /// <summary>Whether nothing but verbs of doing stands before the figure.</summary>
    public bool IsOnlyVerbs { get; }

    public bool IsEmpty => End <= Start;

    // 年均增长率达9.7%: the verb of reaching belongs to the growth.
    private static bool IsGrowthAt(ReadOnlySpan<char> text) =>
        SubjectWords.Growing.LengthAtEnd(text) > 0;

    // 2016年的, 至2020年底: a year right before the figure.
    private static int YearStart(in FigureSite site, int start, int end, ref int before)
    {
        var index = before - 1;
        while (index >= 0 && site.Mentions[index].Start >= end)
        {
            index--;
        }

        if (index < 0 || site.Mentions[index] is not { LastYear: > 0 } date || date.Start < start)
        {
            return -1;
        }

        var between = site.Text[date.NumeralEnd..end];
        if (between.Length > 0 && SubjectWords.AfterYear.LengthAtStart(between) != between.Length)
        {
            return -1;
        }

        before = index;
        return Math.Max(start, date.Start - (date.Start > start && site.Text[date.Start - 1] == '“' ? 1 : 0)) is var from && SubjectWords.Comparing.LengthAtEnd(site.Text[start..from]) is var comparing
            ? from - comparing
            : -1;
    }

    private static bool SkipLeading(in FigureSite site, ref int start, int end)
    {
        var text = site.Text;
        var hasVerbs = false;
        while (start < end)
        {
            var rest = text[start..end];
            if (rest[0] is ' ' or '　')
            {
                start++;
            }
            else if (YearEnd(site, start, end) is var year and > 0)
            {
                start = year;
                while (start < end && (text[start] == ' ' ? 1 : SubjectWords.AfterDate.LengthAtStart(text[start..end])) is var more and > 0)
                {
                    start += more;
                }
            }
            else if (VerbLength(rest) is var acting and > 0)
            {
                start += acting;
                hasVerbs = true;
            }
            else if (SubjectWords.Leading.LengthAtStart(rest) is var leading and > 0)
            {
                start += leading;
            }
            else if (SubjectWords.Places.LengthAtStart(rest) is var area and > 0 && (area == rest.Length || VerbLength(rest[area..]) > 0 || SubjectWords.Standing.LengthAtStart(rest[area..]) > 0))
            {
                start += area;
            }
            else
            {
                break;
            }
        }

        return hasVerbs;
    }

    private static int VerbLength(ReadOnlySpan<char> text)
    {
        var length = Math.Max(GoalWords.Acting.LengthAtStart(text), GoalWords.Furthering.LengthAtStart(text));
        return length > 1 && SubjectWords.AfterVerbInNoun.LengthAtStart(text[length..]) == 0 ? length : 0;
    }

    private static int YearEnd(in FigureSite site, int start, int end)
    {
        for (var i = site.Index - 1; i >= 0 && site.Mentions[i].Start >= start - 1; i--)
        {
            if (site.Mentions[i] is { LastYear: > 0 } date && date.Start <= start + 1 && date.NumeralEnd <= end && date.NumeralEnd > start)
            {
                return date.NumeralEnd;
            }
        }

        return -1;
    }
}
