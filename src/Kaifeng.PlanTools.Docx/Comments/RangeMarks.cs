using System.Globalization;
using System.Text;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>Sets the beginnings and ends of comments into the part that holds the text; a run in whose middle one falls becomes two.</summary>
internal sealed class RangeMarks(string part, Dictionary<int, PartElement> elements)
{
    private readonly SortedDictionary<int, Point> points = [];
    private readonly Dictionary<int, List<int>> rawPlaces = [];

    private sealed class Point
    {
        public string Before { get; set; } = "";

        public string After { get; set; } = "";

        public StringBuilder Ends { get; } = new();

        public StringBuilder Starts { get; } = new();
    }

    /// <summary>Marks what a comment is about; <c>false</c> where the part has no run there.</summary>
    public bool Add(NodePlace start, NodePlace end, int id)
    {
        if (PointOf(start, isStart: true) is not { } first || PointOf(end, isStart: false) is not { } last)
        {
            return false;
        }

        var number = id.ToString(CultureInfo.InvariantCulture);
        first.Point.Starts.Append($"<{first.Prefix}commentRangeStart {first.Prefix}id=\"{number}\"/>");
        last.Point.Ends.Append($"<{last.Prefix}commentRangeEnd {last.Prefix}id=\"{number}\"/><{last.Prefix}r><{last.Prefix}commentReference {last.Prefix}id=\"{number}\"/></{last.Prefix}r>");
        return true;
    }

    /// <summary>The part with the marks.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(part.Length + (points.Count * 200));
        var from = 0;
        foreach (var (at, point) in points)
        {
            text.Append(part, from, at - from).Append(point.Before).Append(point.Ends).Append(point.Starts).Append(point.After);
            from = at;
        }

        return text.Append(part, from, part.Length - from).ToString();
    }

    private (Point Point, string Prefix)? PointOf(NodePlace place, bool isStart)
    {
        if (!elements.TryGetValue(place.Node, out var element) || RunOf(element) is not { } run)
        {
            return null;
        }

        // In a text box, a reading, an equation there is no comment; it is about the whole of what holds them.
        if (place.Offset < 0 || element.Parent != run || part.AsSpan(element.ContentStart, element.ContentEnd - element.ContentStart).Contains('<'))
        {
            return (PointAt(isStart ? run.Start : run.End), PrefixOf(run));
        }

        var at = PlaceIn(element, place.Offset);
        if (at <= element.ContentStart)
        {
            return (BetweenElements(run, element.Start), PrefixOf(run));
        }

        return (at >= element.ContentEnd ? BetweenElements(run, element.End) : WithinText(run, element, at), PrefixOf(run));
    }

    // Of a long text with many comments the places are looked for once.
    private int PlaceIn(PartElement element, int offset)
    {
        if (!rawPlaces.TryGetValue(element.Ordinal, out var places))
        {
            places = RawText.Places(part, element.ContentStart, element.ContentEnd);
            rawPlaces.Add(element.Ordinal, places);
        }

        return places[Math.Min(offset, places.Count - 1)];
    }

    private static PartElement? RunOf(PartElement element)
    {
        PartElement? run = null;
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.LocalName is "r" or "oMath" or "oMathPara")
            {
                run = at;
            }
        }

        return run;
    }

    // Equations have a prefix of their own; the paragraph around them has that of the marks.
    private static string PrefixOf(PartElement run)
    {
        var at = run;
        while (at.Parent is { } parent && at.LocalName is not "p")
        {
            at = parent;
        }

        return at.Prefix;
    }

    private Point BetweenElements(PartElement run, int at)
    {
        if (at == run.FirstChild)
        {
            return PointAt(run.Start);
        }

        return at == run.LastChild ? PointAt(run.End) : PointAt(at, $"</{run.Name}>", Beginning(run));
    }

    private Point WithinText(PartElement run, PartElement text, int at)
    {
        const string Preserve = " xml:space=\"preserve\"";
        if (!part.AsSpan(text.Start, text.ContentStart - text.Start).Contains("xml:space", StringComparison.Ordinal))
        {
            PointAt(text.ContentStart - 1).After = Preserve;
        }

        return PointAt(at, $"</{text.Name}></{run.Name}>", $"{Beginning(run)}<{text.Name}{Preserve}>");
    }

    // The tag with its attributes and the properties: the second half of a run looks like the first.
    private string Beginning(PartElement run) =>
        part[run.Start..run.ContentStart] + (run.Properties is { } properties ? part[properties.Start..properties.End] : "");

    private Point PointAt(int at, string before = "", string after = "")
    {
        if (!points.TryGetValue(at, out var point))
        {
            point = new Point { Before = before, After = after };
            points.Add(at, point);
        }

        return point;
    }
}
