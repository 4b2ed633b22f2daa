using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>
/// Tells lists from headings: numbered lines of which most have no running text under them (the names in the first column
/// of a table that was torn apart, say) and numbered sentences of which most have no title are paragraphs with a number.
/// </summary>
internal static class NumberedLists
{
    private const int FewestLines = 3;

    /// <summary>The elements with the lines of such lists marked.</summary>
    public static List<Element> Find(List<Element> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Mark.Ordinal == 1 && elements[i].Mark.Kind is SectionKind.L3 or SectionKind.L4)
            {
                TakeLines(elements, i);
                TakeSentences(elements, i);
            }
        }

        return elements;
    }

    /// <summary>Lines that look like headings, most of them without running text below.</summary>
    private static void TakeLines(List<Element> elements, int first)
    {
        var members = new List<int>();
        var withText = 0;
        var at = first;
        while (CountsOn(elements, at, first, members.Count) && elements[at].Kind == ElementKind.Heading)
        {
            members.Add(at);
            var end = EndOfPart(elements, at + 1);
            withText += HoldsRunningText(elements, at + 1, end) ? 1 : 0;
            at = end;
        }

        if (members.Count >= FewestLines && withText * 2 < members.Count)
        {
            members.ForEach(index => elements[index] = elements[index] with { Kind = ElementKind.Numbered, IsListed = true });
        }
    }

    /// <summary>Numbered sentences right after one another, most of them without a title.</summary>
    private static void TakeSentences(List<Element> elements, int first)
    {
        var count = 0;
        var titled = 0;
        while (CountsOn(elements, first + count, first, count) && elements[first + count].Kind == ElementKind.Numbered)
        {
            titled += RunInTitles.LengthOf(elements[first + count].TextAfterMark) > 0 ? 1 : 0;
            count++;
        }

        if (count >= FewestLines && titled * 2 < count)
        {
            for (var i = first; i < first + count; i++)
            {
                elements[i] = elements[i] with { IsListed = true };
            }
        }
    }

    private static bool CountsOn(List<Element> elements, int at, int first, int count) =>
        at < elements.Count && elements[at].Mark.Kind == elements[first].Mark.Kind && elements[at].Mark.Ordinal == count + 1;

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
