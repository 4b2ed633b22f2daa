using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>
/// Tells lists from headings: numbered lines of which most have no running text under them (the names in the first column
/// of a table that was torn apart, say) are paragraphs with a number.
/// </summary>
internal static class NumberedLists
{
    private const int FewestLines = 3;

    /// <summary>The elements with such lines as numbered text.</summary>
    public static List<Element> Find(List<Element> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (MayBeListed(elements[i]) && elements[i].Mark.Ordinal == 1)
            {
                TakeList(elements, i);
            }
        }

        return elements;
    }

    private static bool MayBeListed(Element element) =>
        element.Kind == ElementKind.Heading && element.Mark.Kind is SectionKind.L3 or SectionKind.L4;

    private static void TakeList(List<Element> elements, int first)
    {
        var members = new List<int>();
        var withText = 0;
        var kind = elements[first].Mark.Kind;
        var at = first;
        while (at < elements.Count && MayBeListed(elements[at]) && elements[at].Mark.Kind == kind && elements[at].Mark.Ordinal == members.Count + 1)
        {
            members.Add(at);
            var end = EndOfPart(elements, at + 1);
            withText += HoldsRunningText(elements, at + 1, end) ? 1 : 0;
            at = end;
        }

        if (members.Count >= FewestLines && withText * 2 < members.Count)
        {
            members.ForEach(index => elements[index] = elements[index] with { Kind = ElementKind.Numbered });
        }
    }

    private static int EndOfPart(List<Element> elements, int from)
    {
        while (from < elements.Count && elements[from].Kind != ElementKind.Heading)
        {
            from++;
        }

        return from;
    }

    private static bool HoldsRunningText(List<Element> elements, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (elements[i].Kind is ElementKind.Caption or ElementKind.Row || (elements[i].IsFlow && TextMeasure.EndsSentence(elements[i].Text)))
            {
                return true;
            }
        }

        return false;
    }
}
