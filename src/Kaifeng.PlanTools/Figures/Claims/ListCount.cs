using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>How many names a list has: 和 and 及 may stand between two of them or inside one, so that there may be two readings.</summary>
/// <param name="Least">The fewest names.</param>
/// <param name="Most">The most names.</param>
internal readonly record struct ListCount(int Least, int Most)
{
    private static readonly CharacterSet Conjunctions = new("和与及");

    /// <summary>Whether the number is one of the readings.</summary>
    public bool Allows(decimal number) => number >= Least && number <= Most;

    /// <summary>Counts the names between 、 outside of brackets and quotation marks.</summary>
    public static ListCount Of(ReadOnlySpan<char> list)
    {
        var (marks, joined, depth, commas) = (0, 0, 0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            var c = list[i];
            depth += DepthOf(c);
            if (depth > 0)
            {
                continue;
            }

            if (c is '，' or ',' or '；')
            {
                // ，以及 goes on with the same list.
                marks += list[(i + 1)..].StartsWith("以及", StringComparison.Ordinal) ? 1 : 0;
                i += list[(i + 1)..].StartsWith("以及", StringComparison.Ordinal) ? 2 : 0;
                commas++;
            }

            marks += c == '、' || (Characters.IsDash(c) && i > 0 && Characters.IsIdeograph(list[i - 1]) && list.Length < 8) ? 1 : 0;
            joined += Conjunctions.Contains(c) && (i == 0 || list[i - 1] != '以') && i > 0 ? 1 : 0;
        }

        return new ListCount(marks + 1, marks + 1 + joined);
    }

    /// <summary>Where the list begins that ends at <paramref name="end"/>: after the last comma, colon or opening mark before it.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int from, int end)
    {
        var depth = 0;
        for (var i = end - 1; i >= from; i--)
        {
            var c = text[i];
            depth -= DepthOf(c);
            if (depth < 0 || (depth == 0 && c is '，' or ',' or '；' or '：' or ':' or '。'))
            {
                return i + 1;
            }
        }

        return from;
    }

    /// <summary>Where the brackets or marks end that open at <paramref name="open"/>; -1 where they do not before <paramref name="end"/>.</summary>
    public static int CloseOf(ReadOnlySpan<char> text, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            depth += DepthOf(text[i]);
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // Most are ideographs, which spares a look for marks.
    private static int DepthOf(char c) =>
        Characters.IsIdeograph(c) ? 0 : Characters.IsOpener(c) ? 1 : Characters.IsCloser(c) ? -1 : 0;
}
