using System.Globalization;
using Kaifeng.PlanTools.Parsing.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>
/// Numbered groups in a glued table that has no column for them: <c>生态环境质量1.空气质量优良天数比率</c> is a category, a group and the first
/// name in it. Numbers that count up from the first row tell where groups begin; a number with one row is that row's own. Where a group's name
/// could end in several places, and no other row of the group begins like the name behind one of them, its rows are in doubt.
/// </summary>
internal static class GluedGroups
{
    private const int FewestGroups = 2;
    private const int FewestOfName = 4;
    private const int FewestBehindUnit = 2;
    private const int ShortestGroup = 4;
    private const int SameBeginning = 3;

    private readonly record struct GroupStart(int Row, int At, int Length);

    /// <summary>The parts of each name; <c>null</c> where no groups are numbered.</summary>
    public static List<NameParts>? Find(IReadOnlyList<string> names)
    {
        var starts = Starts(names);
        if (starts.Count < FewestGroups || starts[0].Row != 0)
        {
            return null;
        }

        var parts = names.Select(static name => new NameParts(name)).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Row : names.Count;
            Split(parts, starts[i], end, IsOwn(starts, i, names));
        }

        DoubtUncounted(parts, starts);
        return parts;
    }

    // Behind a number that does not count on nothing tells to which group rows belong.
    private static void DoubtUncounted(List<NameParts> parts, List<GroupStart> starts)
    {
        var isDoubtful = false;
        for (var row = 0; row < parts.Count; row++)
        {
            isDoubtful |= !starts.Exists(start => start.Row == row) && HoldsNumber(parts[row].Text);
            parts[row] = parts[row] with { IsDoubtful = isDoubtful || parts[row].IsDoubtful };
        }
    }

    private static bool HoldsNumber(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '.' or '．' or '、' && char.IsAsciiDigit(text[i - 1]) && IsHan(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the numbers 1, 2, 3 stand, each before words.</summary>
    private static List<GroupStart> Starts(IReadOnlyList<string> names)
    {
        var starts = new List<GroupStart>();
        for (var row = 0; row < names.Count; row++)
        {
            var number = (starts.Count + 1).ToString(CultureInfo.InvariantCulture);
            var at = names[row].IndexOf(number, StringComparison.Ordinal);
            var behind = at + number.Length;
            if (at >= 0 && behind + 1 < names[row].Length && names[row][behind] is '.' or '．' or '、' && IsHan(names[row][behind + 1]) && (at == 0 || IsHan(names[row][at - 1])))
            {
                starts.Add(new GroupStart(row, at, number.Length + 1));
            }
        }

        return starts;
    }

    /// <summary>Whether the numbers of a category, several of them, have one row each: then they are the rows' own.</summary>
    private static bool IsOwn(List<GroupStart> starts, int index, IReadOnlyList<string> names)
    {
        var first = index;
        while (first > 0 && starts[first].At == 0)
        {
            first--;
        }

        var last = index;
        while (last + 1 < starts.Count && starts[last + 1].At == 0)
        {
            last++;
        }

        var end = last + 1 < starts.Count ? starts[last + 1].Row : names.Count;
        return last > first && end - starts[first].Row == last - first + 1;
    }

    private static void Split(List<NameParts> parts, GroupStart start, int end, bool isOwn)
    {
        var text = parts[start.Row].Text;
        var name = start.At + start.Length;
        var ends = GroupEnds(text[name..]);
        var isDoubtful = ends.Count > 0 && !isOwn;
        if (end - start.Row > 1)
        {
            ends = ends.Count > 1 ? ends.FindAll(at => IsSharedBeginning(parts, start.Row, end, text[(name + at)..])) : ends;
            isDoubtful = ends.Count != 1;
            name += isDoubtful ? 0 : ends[0];
        }
        else
        {
            name = start.At;
        }

        parts[start.Row] = parts[start.Row] with { Category = start.At, Name = name };
        for (var row = start.Row; row < end; row++)
        {
            parts[row] = parts[row] with { IsDoubtful = isDoubtful, First = start.Row };
        }
    }

    /// <summary>Where the group's name may end: behind its unit in brackets, else where words end as the names of groups do and others begin.</summary>
    private static List<int> GroupEnds(string text)
    {
        var ends = new List<int>();
        for (var at = ShortestGroup; at + FewestBehindUnit <= text.Length; at++)
        {
            var han = CellShapes.CountHan(text.AsSpan(at));
            if (!IsHan(text[at]) || han < FewestBehindUnit)
            {
                continue;
            }

            var open = text.AsSpan(0, at).LastIndexOfAny('（', '(');
            if (open >= 0 && text[at - 1] is '）' or ')' && CellShapes.IsUnit(text.AsSpan(open + 1, at - 2 - open)))
            {
                return [at];
            }

            if (han >= FewestOfName && GroupWords.EndsLikeGroup(text.AsSpan(0, at)) && !GroupWords.BeginsLikeEnd(text.AsSpan(at)))
            {
                ends.Add(at);
            }
        }

        return ends;
    }

    private static bool IsSharedBeginning(List<NameParts> parts, int first, int end, string name)
    {
        for (var row = first + 1; row < end; row++)
        {
            if (name.Length >= SameBeginning && parts[row].Text.StartsWith(name[..SameBeginning], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHan(char c) => c is >= '一' and <= '鿿';
}
