using System.Buffers;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Where the words stand that are left of a clause when years, verbs of doing and connecting words are taken off.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end; the same where nothing is left.</param>
/// <param name="HasVerb">Whether a verb of doing was taken off.</param>
internal readonly record struct SubjectRegion(int Start, int End, bool HasVerb)
{
    /// <summary>Where the first verb of doing stands that was taken off; <see cref="Start"/> without one.</summary>
    public int VerbStart { get; init; } = Start;

    private const int Longest = 80;
    private const int LongestRemark = 8;
    private const int LongestPlace = 5;

    private static readonly SearchValues<char> AreaEnds = SearchValues.Create("省市县区州盟旗");

    /// <summary>Whether nothing is left.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Reads the words between two places.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="start">Where the clause begins or the figure before ends.</param>
    /// <param name="end">Where the predicate begins.</param>
    /// <param name="years">The years of the strip.</param>
    /// <param name="isCount">Whether things are counted, so that a verb may stand right before their number.</param>
    public static SubjectRegion Read(ReadOnlySpan<char> text, int start, int end, List<YearPhrase> years, bool isCount)
    {
        start = Math.Max(start, end - Longest);
        (start, end) = OutOfBrackets(text, start, end);
        var verbStart = -1;
        start = SkipAhead(text, start, end, years, ref verbStart);
        end = BeforeContrast(text, start, end);
        var hasVerb = verbStart >= 0;
        end = SkipBack(text, start, end, isCount, years, ref hasVerb);
        start = Math.Min(start, end);
        return new SubjectRegion(start, end, hasVerb) { VerbStart = verbStart >= 0 ? verbStart : start };
    }

    // 住院药费（582.0元）占…: behind a bracket that was opened before; 住院药费（: before one that is open.
    private static (int Start, int End) OutOfBrackets(ReadOnlySpan<char> text, int start, int end)
    {
        var words = text[start..end];
        var open = words.LastIndexOfAny("（(");
        var close = words.LastIndexOfAny("）)");
        if (open > close)
        {
            return words[(open + 1)..].IsWhiteSpace() ? (start, start + open) : (start + open + 1, end);
        }

        if (close < 0 || words[..close].IndexOfAny("（(") >= 0)
        {
            return (start, end);
        }

        // 性别比（以女性为100）为105.6: nothing behind the bracket, so what stands before it.
        var before = text[..start].LastIndexOfAny("（(，。；");
        return words[(close + 1)..].IsWhiteSpace() && before > 0 && text[before] is '（' or '(' && text[..before].LastIndexOfAny("，。；") + 1 is var from && from < before ? (from, before) : (start + close + 1, end);
    }

    private static int SkipAhead(ReadOnlySpan<char> text, int start, int end, List<YearPhrase> years, ref int verbStart)
    {
        var first = start;
        while (start < end)
        {
            var rest = text[start..end];
            var length = YearAt(years, start) is { } year ? Math.Min(year.End, end) - start
                : Characters.IsBlank(rest[0]) || rest[0] is '、' or '“' or '”' or '）' or ')' or '•' or '-' or '—' ? 1
                : YearsLength(rest) is var span and > 0 ? span
                : VerbLength(rest) is var verb and > 0 ? verb
                : SubjectStops.Ahead.LengthAtStart(rest) is var stop and > 0 && SubjectStops.Kept.LengthAtStart(rest) == 0 ? stop
                : NumberLength(rest) is var number and > 0 ? number
                : BracketLength(rest) is var bracket and > 0 ? bracket
                : LeadLength(rest, start == first && start > 0 && Characters.IsIdeograph(text[start - 1])) is var lead and > 0 ? lead
                : AreaLength(rest);
            if (length == 0)
            {
                break;
            }

            verbStart = verbStart < 0 && VerbLength(rest) > 0 ? start : verbStart;
            start += length;
        }

        return start;
    }

    private static int SkipBack(ReadOnlySpan<char> text, int start, int end, bool isCount, List<YearPhrase> years, ref bool hasVerb)
    {
        while (end > start)
        {
            var words = text[start..end];
            if (Characters.IsBlank(words[^1]) || words[^1] is '“' or '”' or '、' or '：' or '（')
            {
                end--;
            }
            else if (words[^1] is '年' or '末' or '底' or '初' && years.FindLast(year => year.End == end) is { End: > 0 } year && year.Start > start)
            {
                end = year.Start;
            }
            else if (isCount && GoalWords.Acting.LengthAtEnd(words) is var verb and > 1)
            {
                end -= verb;
                hasVerb = true;
            }
            else if (NumberOfYears.AtEnd(words, out _) is var lapse and > 0)
            {
                end -= lapse;
            }
            else if (SubjectStops.Behind.LengthAtEnd(words) is var stop and > 0 && stop < words.Length)
            {
                end -= stop;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // 四省（市）煤炭…: a short bracket behind the figure before.
    private static int BracketLength(ReadOnlySpan<char> words)
    {
        var close = words[0] is '（' or '(' ? words.IndexOfAny('）', ')') : -1;
        return close is > 0 and <= LongestRemark ? close + 1 : words[0] is '（' or '(' ? 1 : 0;
    }

    // 增速高于全市…: what stands behind is that of another.
    private static int BeforeContrast(ReadOnlySpan<char> text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '高' or '低' or '快' or '慢' or '优' or '多' or '少' or '比' or '较' && SubjectStops.Contrasts.LengthAtStart(text[i..end]) > 0)
            {
                return i;
            }
        }

        return end;
    }

    // 近三年, 五年来: over how many years.
    private static int YearsLength(ReadOnlySpan<char> words)
    {
        var start = SubjectStops.BeforeYears.LengthAtStart(words);
        var end = start;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || words[end] is ' ' or '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'))
        {
            end++;
        }

        return end > start && end < words.Length && words[end] == '年' ? end + 1 + SubjectStops.AfterYears.LengthAtStart(words[(end + 1)..]) : 0;
    }

    // 3、 and （3） of an item.
    private static int NumberLength(ReadOnlySpan<char> words)
    {
        var length = 0;
        while (length < words.Length && char.IsAsciiDigit(words[length]))
        {
            length++;
        }

        return length is > 0 and < 4 && length < words.Length && words[length] is '、' or '．' or '）' or ')' ? length + 1 : length > 0 && length < words.Length && words[length] == '月' ? MonthLength(words, length + 1) : 0;
    }

    // 12月底, 3月末.
    private static int MonthLength(ReadOnlySpan<char> words, int end) =>
        end + (end < words.Length && words[end] is '底' or '末' or '初' or '份' ? 1 : 0);

    private static int VerbLength(ReadOnlySpan<char> words)
    {
        var length = Math.Max(GoalWords.Acting.LengthAtStart(words), GoalWords.Furthering.LengthAtStart(words));
        length = Math.Max(length, SubjectStops.Verbs.LengthAtStart(words));
        return length > 1 && SubjectStops.Kept.LengthAtStart(words) == 0 && SubjectWords.AfterVerbInNoun.LengthAtStart(words[length..]) == 0 ? length : 0;
    }

    // 规划新建12座, 第三章构建…, 企业中亏损企业: words that lead to a name and are none of it.
    private static int LeadLength(ReadOnlySpan<char> words, bool isInside)
    {
        if (words[0] == '中' && isInside)
        {
            return words.Length > 1 && !NounEnds.AfterMiddle.Contains(words[1]) && "高长低西欧水职试共资".IndexOf(words[1], StringComparison.Ordinal) < 0 ? 1 : 0;
        }

        if (words[0] == '第' && words.IndexOfAny("章节篇条") is var at and > 1 and < 5)
        {
            return at + 1;
        }

        // 自2021年起.
        if (words[0] is '自' or '从' && words.Length > 6 && char.IsAsciiDigit(words[1]) && words[5] == '年')
        {
            return words[6] == '起' ? 7 : 6;
        }

        var length = SubjectStops.Planning.LengthAtStart(words);
        return length > 0 && (length == words.Length || VerbLength(words[length..]) > 0 || words[length] is '到' or '至' or '共' or '总' or '在' or '期' or '全') ? length : 0;
    }

    // 全市 before a verb: the area stays where it narrows a noun, and is taken off by the name.
    private static int AreaLength(ReadOnlySpan<char> words)
    {
        var length = Math.Max(SubjectWords.Places.LengthAtStart(words), PlaceNameLength(words));
        var rest = words[length..];
        return length > 0 && ((rest.IsEmpty && SubjectWords.Places.LengthAtStart(words) == length) || VerbLength(rest) > 0 || (!rest.IsEmpty && SubjectStops.Ahead.LengthAtStart(rest) > 0)) ? length : 0;
    }

    // 东岚市累计建成: a place of a few characters.
    private static int PlaceNameLength(ReadOnlySpan<char> words)
    {
        var end = words[..Math.Min(words.Length, LongestPlace)].IndexOfAny(AreaEnds);
        return end >= 2 ? end + 1 : 0;
    }

    private static YearPhrase? YearAt(List<YearPhrase> years, int at)
    {
        var (low, high) = (0, years.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = years[middle].Start < at ? (middle + 1, high) : (low, middle);
        }

        return low < years.Count && years[low].Start == at ? years[low] : null;
    }
}
