using System.Buffers;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>
/// Finds elements of a part among its characters, so that something can be put beside them and all the rest stays as it is.
/// The part was read before, so that it is known to be well-formed.
/// </summary>
internal static class PartScanner
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private static readonly (string Begin, string End)[] Others = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")];

    /// <summary>The elements of the numbers that are asked for, each with those around it.</summary>
    public static Dictionary<int, PartElement> Find(string part, HashSet<int> wanted) =>
        Elements(part).Where(element => wanted.Contains(element.Ordinal)).ToDictionary(static element => element.Ordinal);

    /// <summary>All elements as they begin; where one ends is known when all that come before its end have been asked for.</summary>
    public static IEnumerable<PartElement> Elements(string part)
    {
        PartElement? open = null;
        var count = 0;
        for (var at = part.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < part.Length ? part.IndexOf('<', at) : -1)
        {
            if (EndOfOther(part, at) is var end and > 0)
            {
                at = end;
            }
            else if (part[at + 1] == '/')
            {
                var tag = at;
                at = part.IndexOf('>', at) + 1;
                open = Close(open!, tag, at);
            }
            else
            {
                var element = Open(part, open, count++, at);
                at = element.ContentStart;
                open = element.IsOneTag ? open : element;
                yield return element;
            }
        }
    }

    /// <summary>The outermost element of a part.</summary>
    public static PartElement Root(string part) => Find(part, [0])[0];

    private static int EndOfOther(string part, int at)
    {
        foreach (var (begin, end) in Others)
        {
            if (string.CompareOrdinal(part, at, begin, 0, begin.Length) == 0)
            {
                return part.IndexOf(end, at + begin.Length, StringComparison.Ordinal) + end.Length;
            }
        }

        return 0;
    }

    private static PartElement Open(string part, PartElement? parent, int ordinal, int start)
    {
        var nameEnd = part.AsSpan(start + 1).IndexOfAny(NameEnds) + start + 1;
        var at = EndOfTag(part, nameEnd);
        var isOneTag = part[at - 2] == '/';
        var element = new PartElement
        {
            Parent = parent,
            Ordinal = ordinal,
            Name = part[(start + 1)..nameEnd],
            Start = start,
            ContentStart = at,
            ContentEnd = at,
            End = isOneTag ? at : -1,
        };
        if (parent is not null && element.LocalName is "rPr")
        {
            parent.Properties ??= element;
        }
        else if (parent is { FirstChild: < 0 })
        {
            parent.FirstChild = start;
        }

        if (isOneTag && parent is not null)
        {
            parent.LastChild = at;
        }

        return element;
    }

    private static PartElement? Close(PartElement element, int tag, int end)
    {
        (element.ContentEnd, element.End) = (tag, end);
        if (element.Parent is { } parent)
        {
            parent.LastChild = end;
        }

        return element.Parent;
    }

    // A tag ends at the first > that stands in no attribute.
    private static int EndOfTag(string part, int at)
    {
        while (part[at] != '>')
        {
            at = part[at] is '"' or '\'' ? part.IndexOf(part[at], at + 1) + 1 : at + 1;
        }

        return at + 1;
    }
}
