using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>The names of a list as one way of reading its marks gives them.</summary>
internal sealed class NameList
{
    private const int LongestName = 60;
    private const int ShortTail = 2;

    private NameList(List<(int Start, int End)> names, int joined, bool isOpen) => (Names, Joined, IsOpen) = (names, joined, isOpen);

    /// <summary>Where the names stand in the text.</summary>
    public IReadOnlyList<(int Start, int End)> Names { get; }

    /// <summary>How many of the names may be two: 和 and 及 stand between names or inside of one.</summary>
    public int Joined { get; }

    /// <summary>Whether the list says that there are more: it ends with 等.</summary>
    public bool IsOpen { get; }

    /// <summary>How many names there are at least.</summary>
    public int Least => Names.Count;

    /// <summary>How many there may be.</summary>
    public int Most => Names.Count + Joined;

    /// <summary>Whether the number is one of the readings.</summary>
    public bool Allows(int number) => number >= Least && number <= Most;

    /// <summary>Reads the names between the marks, where no bracket or quotation mark stands open.</summary>
    public static NameList Read(ReadOnlySpan<char> text, int start, int end, ListMarks marks)
    {
        var names = new List<(int Start, int End)>();
        var (from, depth) = (start, 0);
        for (var at = start; at < end; at++)
        {
            var c = text[at];
            depth += Nesting.Of(c);
            if (depth == 0 && marks.LengthAt(text, at, end) is var length and > 0)
            {
                Add(text, names, from, at);
                from = at + length;
                at = from - 1;
            }
            else if (depth == 0 && c is '”' or '》' && at + 1 < end && text[at + 1] is '“' or '《' && marks.JoinsQuotes)
            {
                Add(text, names, from, at + 1);
                from = at + 1;
            }
        }

        Add(text, names, from, end);
        var isOpen = names.Count > 0 && CountWords.IsOpen(text[names[^1].Start..names[^1].End]);
        return new NameList(names, marks.JoinsNames ? Conjunctions.Split(text, names) : 0, isOpen);
    }

    /// <summary>Each character as a name: <c>市县乡</c>三级.</summary>
    public static NameList Each(int start, int end) => new([.. Enumerable.Range(start, end - start).Select(static at => (at, at + 1))], 0, false);

    /// <summary>Whether the names look alike, so that they are members of one list: they end or begin alike, or are about as long.</summary>
    public bool IsUniform(ReadOnlySpan<char> text, bool isFirstWhole)
    {
        if (Names.Count == 0)
        {
            return false;
        }

        var (shortest, longest, ends, begins) = (int.MaxValue, 0, 0, 0);
        var last = Names[^1];
        for (var i = isFirstWhole ? 0 : 1; i < Names.Count; i++)
        {
            var name = text[Names[i].Start..Names[i].End];
            (shortest, longest) = (Math.Min(shortest, name.Length), Math.Max(longest, name.Length));
            ends += name[^1] == text[last.End - 1] ? 1 : 0;
            begins += name[0] == text[last.Start] ? 1 : 0;
        }

        var count = Names.Count - (isFirstWhole ? 0 : 1);
        return longest <= LongestName && ((count > 1 && Math.Max(ends, begins) == count) || longest <= ShortTail * shortest || longest - shortest <= ShortTail);
    }

    /// <summary>Whether all names are single characters.</summary>
    public bool AreSingle => Names.All(static name => name.End - name.Start == 1);

    /// <summary>Whether all names hold a character.</summary>
    public bool AllHold(ReadOnlySpan<char> text, char c)
    {
        foreach (var (start, end) in Names)
        {
            if (!text[start..end].Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all names end alike.</summary>
    public bool EndAlike(ReadOnlySpan<char> text)
    {
        foreach (var (_, end) in Names)
        {
            if (text[end - 1] != text[Names[^1].End - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(ReadOnlySpan<char> text, List<(int Start, int End)> names, int start, int end)
    {
        while (start < end && (Characters.IsBlank(text[start]) || text[start] is '、' or '，'))
        {
            start++;
        }

        while (end > start && (Characters.IsBlank(text[end - 1]) || text[end - 1] is '、' or '，' or '。' or '；'))
        {
            end--;
        }

        if (end > start)
        {
            names.Add((start, end));
        }
    }
}
