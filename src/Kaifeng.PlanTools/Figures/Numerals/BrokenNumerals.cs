using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads figures whose digits stand apart: in groups of three (<c>1 234.5</c>, <c>12，345</c>), or broken by a blank (<c>12. 5亿</c>, <c>20 25年</c>).</summary>
internal static class BrokenNumerals
{
    private const int MostBreaks = 4;
    private const int MostDigits = 9;
    private const int LongestGroups = 20;

    /// <summary>Where the number ends that begins at <paramref name="at"/>, whatever stands between its digits.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var end = ArabicNumerals.NumberEnd(text, at);
        if (end >= text.Length || !MayGoOn(text, end) || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
        {
            return end;
        }

        if (GroupsEnd(text, at, end) is var groups && groups > end && (IsMeasured(text, groups) || IsLast(text, groups)))
        {
            return groups;
        }

        return ChainEnd(text, at, end) is var chain && chain > end && IsMeasured(text, chain) ? chain : end;
    }

    /// <summary>Where the four digits of a year end that blanks break; 0 where none stand there. Its 年 follows.</summary>
    public static int YearEnd(ReadOnlySpan<char> text, int at)
    {
        var (end, digits) = (at, 0);
        while (true)
        {
            var run = ArabicNumerals.RunEnd(text, end);
            digits += run - end;
            if (run == end || digits > 4)
            {
                return 0;
            }

            if (digits == 4)
            {
                return Characters.SkipBlanks(text, run) is var sign && sign < text.Length && text[sign] == '年' && sign - run <= 1 ? run : 0;
            }

            end = run + 1;
            if (end >= text.Length || !Characters.IsBlank(text[run]))
            {
                return 0;
            }
        }
    }

    /// <summary>Where the number begins and ends in whose digits a blank stands that does not set groups of three apart; <c>null</c> for any other blank.</summary>
    public static (int Start, int End)? Around(ReadOnlySpan<char> text, int blank)
    {
        var start = blank;
        while (start > 0 && blank - start < LongestGroups && (ArabicNumerals.IsDigit(text[start - 1]) || text[start - 1] is '.' or '．' or ' '))
        {
            start--;
        }

        while (start < blank && !ArabicNumerals.IsDigit(text[start]))
        {
            start++;
        }

        if (start == blank || (start > 0 && text[start - 1] is ' '))
        {
            return null;
        }

        var first = ArabicNumerals.NumberEnd(text, start);
        var end = Math.Max(End(text, start), YearEnd(text, start));
        return end > blank && GroupsEnd(text, start, first) < end ? (start, end) : null;
    }

    private static bool MayGoOn(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && (Characters.IsBlank(text[end]) || text[end] == '，' || (text[end] is '.' or '．' && text[end + 1] == ' '));

    // One sign between all groups, three figures in each but the first; a blank in a row of figures is none.
    private static int GroupsEnd(ReadOnlySpan<char> text, int at, int first)
    {
        var sign = text[first];
        var end = first;
        if (first - at > 3 || ArabicNumerals.RunEnd(text, at) < first || text[at] is '0' or '０' || (sign == ' ' && !StandsApart(text, at)))
        {
            return first;
        }

        while (end < text.Length && end - at < LongestGroups && text[end] == sign && ArabicNumerals.RunEnd(text, end + 1) == end + 4)
        {
            end += 4;
        }

        return end > first && end + 1 < text.Length && text[end] is '.' or '．' ? ArabicNumerals.RunEnd(text, end + 1) : end;
    }

    private static int ChainEnd(ReadOnlySpan<char> text, int at, int first)
    {
        var (end, digits, hasPoint) = (first, first - at, text[at..first].IndexOfAny('.', '．') >= 0);
        if (!StandsApart(text, at) || digits > MostDigits)
        {
            return first;
        }

        for (var breaks = 0; breaks < MostBreaks; breaks++)
        {
            var next = NextStart(text, end, ref hasPoint);
            var run = ArabicNumerals.RunEnd(text, next);
            if (run == next)
            {
                break;
            }

            digits += run - next;
            end = !hasPoint && run + 1 < text.Length && text[run] is '.' or '．' && ArabicNumerals.IsDigit(text[run + 1]) ? ArabicNumerals.RunEnd(text, run + 1) : run;
            hasPoint |= end > run;
        }

        return digits <= MostDigits && IsBreak(text, at, first) ? end : first;
    }

    // The digits behind one blank, with a point before or after it.
    private static int NextStart(ReadOnlySpan<char> text, int end, ref bool hasPoint)
    {
        var next = end;
        next += next < text.Length && text[next] == ' ' ? 1 : 0;
        if (!hasPoint && next < text.Length && text[next] is '.' or '．')
        {
            next++;
            hasPoint = true;
            next += next < text.Length && text[next] == ' ' ? 1 : 0;
        }

        return next > end ? next : text.Length;
    }

    // Not 2020 12家: a whole year says something by itself.
    private static bool IsBreak(ReadOnlySpan<char> text, int at, int first) => first - at <= 3 || text[at..first].IndexOfAny('.', '．') >= 0;

    // Directly behind a word, or behind a blank and a verb that sets a figure: not in a row of figures.
    private static bool StandsApart(ReadOnlySpan<char> text, int at) =>
        at == 0
        || !Characters.IsBlank(text[at - 1])
        || FigureVerbs.EndWith(text[..at]);

    private static bool IsMeasured(ReadOnlySpan<char> text, int end)
    {
        var next = Characters.SkipBlanks(text, end);
        return next < text.Length
            && (text[next] is '余' or '多' or '万' or '亿' or '千' or '百'
            || UnitReader.Read(text, end, 0, afterDigits: true, out _) is not null);
    }

    private static bool IsLast(ReadOnlySpan<char> text, int end) => Characters.SkipBlanks(text, end) == text.Length || text[end] is '）' or ')';
}
