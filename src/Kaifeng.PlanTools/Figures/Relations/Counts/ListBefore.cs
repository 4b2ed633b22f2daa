using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Finds the list before its number: <c>A、B和C三个县区</c>, <c>A、B、C等三大集群</c>, <c>县—乡—村三级</c>, <c>市县乡三级</c>.</summary>
internal static class ListBefore
{
    private const int LongestList = 600;
    private const int NearestNoun = 4;
    private const int LongestRole = 8;
    private const string Stops = "。！？；：，,:;";

    /// <summary>The list, if names stand at once before the number.</summary>
    public static Listing? Find(CountInput input, in Announcer announcer)
    {
        var text = input.TextOf(announcer);
        if (announcer.IsCatchword && announcer.Quote + 1 != announcer.Start)
        {
            return null;
        }

        var from = Math.Max(0, announcer.Front - LongestList);
        var list = text[from..announcer.Front];
        var isClosed = CountWords.TrimClosing(ref list);
        var end = RoleStart(text[from..(from + list.Length)], announcer) + from;
        list = text[from..end];
        if (list.IsEmpty || (!Characters.IsIdeograph(list[^1]) && list[^1] is not ('”' or '》' or '）' or ')')))
        {
            return null;
        }

        var start = StartOf(input, announcer, text, from, ref end);
        return start < end ? Read(input, announcer, start, end, isClosed) : null;
    }

    /// <summary>Where the names stand at once before a number; empty for none.</summary>
    public static (int Start, int End) RangeOf(CountInput input, in Announcer announcer)
    {
        var text = input.TextOf(announcer);
        var end = announcer.Quote >= 0 ? announcer.Quote : announcer.Start;
        return end == 0 ? default : (StartOf(input, announcer, text, Math.Max(0, end - LongestList), ref end), end);
    }

    // 以A、B为支撑的两大枢纽, 由A、B组成的两级体系: the list stands before its role.
    private static int RoleStart(ReadOnlySpan<char> list, in Announcer announcer)
    {
        if (list.IsEmpty || list[^1] != '的')
        {
            return list.Length;
        }

        var role = CountWords.RoleAtEnd(list);
        var at = list[Math.Max(0, list.Length - LongestRole)..].LastIndexOf('为');
        var isFor = at > 0 && CountWords.IsFor(list);
        return role > 0 ? list.Length - role : isFor ? Math.Max(0, list.Length - LongestRole) + at : announcer.Front < announcer.Start ? list.Length - 1 : list.Length;
    }

    // “A、B和C”三个层次: the list stands between the marks. Another count closes a list of its own.
    private static int StartOf(CountInput input, in Announcer announcer, ReadOnlySpan<char> text, int from, ref int end)
    {
        if (text[end - 1] == '”' && text[from..end].LastIndexOf('“') is var quote and >= 0 && text[(from + quote)..end].ContainsAny("、—－-"))
        {
            end--;
            return from + quote + 1;
        }

        var start = Nesting.StartOf(text, from, end, Stops);
        var strip = input.Strips[announcer.Strip];
        for (var i = strip.FirstFrom(start); i < strip.Mentions.Length && strip.Mentions[i].Start < end; i++)
        {
            var mention = strip.Mentions[i];
            start = mention.Amount is not null && mention.Start >= start ? Math.Min(mention.End, end) : start;
        }

        // 38、 is the number of a note.
        while (start < end && start == 0 && EnumerationMarks.At(text, start) is { } mark)
        {
            start = Math.Min(mark.End, end);
        }

        while (start < end && text[start] is '、' or '和' or ' ' or '及')
        {
            start++;
        }

        return start;
    }

    private static Listing? Read(CountInput input, in Announcer announcer, int start, int end, bool isClosed)
    {
        var text = input.TextOf(announcer);
        var place = input[announcer.Strip].Place;
        var names = NameList.Read(text, start, end, ListMarks.Names);
        if (names.Least == 1 && NameList.Read(text, start, end, ListMarks.Dashes) is { Least: > 1 } dashed && (dashed.Allows(announcer.Number) || dashed.AreSingle))
        {
            names = dashed;
        }

        if (names.Most == 1)
        {
            return OfLevels(input, announcer, start, end);
        }

        // 上下联动、服务一体的市县乡三级: what describes is no list.
        var last = text[names.Names[^1].Start..names.Names[^1].End];
        if (last.Length > 1 && last[..^1].Contains('的') && !names.Allows(announcer.Number))
        {
            return null;
        }

        var certainty = CertaintyOf(text, announcer, names, last, isClosed);
        return ListBehind.ListingOf(place, names, certainty, names.Names[0].Start) with { IsOpen = isClosed, IsWhole = !isClosed && !announcer.IsCatchword && IsWholeClause(text, start), Near = (names.Names[0].Start, announcer.End) };
    }

    private static Certainty CertaintyOf(ReadOnlySpan<char> text, in Announcer announcer, NameList names, ReadOnlySpan<char> last, bool isClosed)
    {
        var hasNoun = announcer.NounEnd > announcer.End || announcer.Measure is "级" or "方面" or "家" || announcer.Quote >= 0 || (announcer.End < text.Length && text[announcer.End] == '“');
        var difference = announcer.Number > names.Most ? announcer.Number - names.Most : names.Least - announcer.Number;
        if (names.Least < 2 || IsRank(text, announcer, names) || !hasNoun || CountWords.EndsWithDeed(last))
        {
            return Certainty.Possible;
        }

        if (announcer.IsCatchword)
        {
            return names.AllHold(text, text[announcer.End]) ? Certainty.Sure : Certainty.Possible;
        }

        var isMore = announcer.Number < names.Least;
        var isPlain = !isMore || isClosed || !BelongsToOther(text, announcer) || names.EndAlike(text);
        var isUniform = isClosed || names.IsUniform(text, isFirstWhole: names.Least <= 2);
        var isOffByOne = difference == 1 && isPlain;
        return isUniform && isOffByOne ? Certainty.Sure : isUniform ? Certainty.Likely : Certainty.Possible;
    }

    // Names behind another count may go on with what stands before it.
    private static bool IsWholeClause(ReadOnlySpan<char> text, int start) => start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]) && (!Characters.IsIdeograph(text[start - 1]) || text[start - 1] == '。') && text[start - 1] != '、';

    // 两个市场的枢纽: what is counted only describes something else.
    private static bool BelongsToOther(ReadOnlySpan<char> text, in Announcer announcer) => text[announcer.End..announcer.NounEnd].IndexOf('的') is > 0 and <= NearestNoun;

    // 二级, 12级 tell a rank, unless the names are levels.
    private static bool IsRank(ReadOnlySpan<char> text, in Announcer announcer, NameList names) =>
        announcer.Measure == "级" && (announcer.IsDigits || !CountWords.AreLevels(text[names.Names[^1].Start..names.Names[^1].End]));

    // 市县乡三级: each character is a level.
    private static Listing? OfLevels(CountInput input, in Announcer announcer, int start, int end)
    {
        var text = input.TextOf(announcer)[start..end];
        var place = input[announcer.Strip].Place;
        if (announcer.Measure != "级" || announcer.IsDigits)
        {
            return null;
        }

        var isAll = text.Length >= announcer.Number && CountWords.AreLevels(text[^announcer.Number..]);
        var first = isAll ? end - announcer.Number : start + CountWords.LevelsAtEnd(text);
        return end - first < 2 ? null : ListBehind.ListingOf(place, NameList.Each(first, end), end - first > 2 ? Certainty.Sure : Certainty.Possible, announcer.Front);
    }
}
