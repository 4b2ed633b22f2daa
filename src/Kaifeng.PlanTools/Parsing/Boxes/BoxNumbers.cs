using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>The numbering inside a box: tells whether a numbered text counts on there or in the outline around it.</summary>
internal sealed class BoxNumbers(Func<SectionKind, int> lastInOutline)
{
    private readonly Dictionary<SectionKind, int> last = [];
    private SectionKind? first;
    private bool isEmpty = true;

    /// <summary>A text of the box; <c>null</c> where it has no number.</summary>
    public void Add(NumberMark? mark)
    {
        if (isEmpty)
        {
            first = mark?.Kind;
            isEmpty = false;
        }

        if (mark is { } number)
        {
            last[number.Kind] = number.Ordinal;
        }
    }

    /// <summary>
    /// Whether a numbered text belongs to the box: where nothing else stands in it yet, where it counts on from the box's last number
    /// and not from the outline's, or where it begins a level below the box's own.
    /// </summary>
    public bool Takes(NumberMark mark)
    {
        if (mark.Kind <= SectionKind.Section)
        {
            return false;
        }

        var countsOnOutline = mark.Ordinal > 1 && lastInOutline(mark.Kind) == mark.Ordinal - 1;
        if (isEmpty)
        {
            return !countsOnOutline;
        }

        var countsOn = last.TryGetValue(mark.Kind, out var own) && own == mark.Ordinal - 1 && (!countsOnOutline || first == mark.Kind);
        return countsOn || (mark.Ordinal == 1 && HoldsKindAbove(mark.Kind));
    }

    private bool HoldsKindAbove(SectionKind kind)
    {
        foreach (var known in last.Keys)
        {
            if (known < kind)
            {
                return true;
            }
        }

        return false;
    }
}
