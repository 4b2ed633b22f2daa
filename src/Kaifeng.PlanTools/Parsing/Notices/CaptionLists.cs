using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Tells lists of boxes from boxes: captions one after the other, with nothing under any of them, only name the boxes.</summary>
internal static class CaptionLists
{
    private const int FewestCaptions = 3;

    /// <summary>The elements with the captions of such lists as text.</summary>
    public static List<Element> Find(List<Element> elements)
    {
        for (var i = 0; i < elements.Count;)
        {
            var end = i;
            while (end < elements.Count && IsLabelled(elements[end]))
            {
                end++;
            }

            if (end - i >= FewestCaptions)
            {
                TakeOut(elements, i, end);
            }

            i = Math.Max(end, i + 1);
        }

        return elements;
    }

    private static bool IsLabelled(Element element) =>
        element.Kind == ElementKind.Caption ? element.Caption.Kind == CaptionKind.Box : element.Kind == ElementKind.Text && CaptionMarks.ReadLabel(element.Text) > 0;

    /// <summary>The last one may have its text below.</summary>
    private static void TakeOut(List<Element> elements, int from, int end)
    {
        var last = end < elements.Count && elements[end].Kind is not (ElementKind.Heading or ElementKind.Caption) ? end - 1 : end;
        for (var i = from; i < last; i++)
        {
            elements[i] = new Element(ElementKind.Text, elements[i].Block);
        }
    }
}
