using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Strips;

/// <summary>Finds the leaves that no block holds, so that no numeral of the text is missed.</summary>
internal static class UnheldLeaves
{
    /// <summary>The strips with one more for each leaf that none of them holds, in the order of the text; a strip that repeats another's place is left out.</summary>
    public static List<Strip> Insert(PlanNotice notice, List<Strip> strips)
    {
        var held = HeldSpans(strips);
        var result = new List<Strip>(strips.Count);
        var (next, span, end) = (0, 0, 0);
        foreach (var leaf in notice.Leaves)
        {
            if (leaf.Kind is LeafKind.Dropped or LeafKind.Markup)
            {
                continue;
            }

            while (span < held.Count && held[span].End <= leaf.Span.Start)
            {
                span++;
            }

            while (next < strips.Count && strips[next].Place.Extent.Start <= leaf.Span.Start)
            {
                end = Keep(result, strips[next++], end);
            }

            if (span == held.Count || held[span].Start > leaf.Span.Start)
            {
                result.Add(new Strip(StripKind.Other, Holder.Notice, null, new Passage(leaf.Span), notice.Source.Content.AsMemory(leaf.Span.Start, leaf.Span.Length)));
            }
        }

        for (; next < strips.Count; next++)
        {
            end = Keep(result, strips[next], end);
        }

        return result;
    }

    private static int Keep(List<Strip> result, Strip strip, int end)
    {
        var first = strip.Place.Pieces[0];
        if (first.Start < end)
        {
            return end;
        }

        result.Add(strip);
        return first.End;
    }

    private static List<TextSpan> HeldSpans(List<Strip> strips)
    {
        var spans = new List<TextSpan>(strips.Count + 16);
        var ordered = true;
        foreach (var strip in strips)
        {
            foreach (var piece in strip.Place.Pieces)
            {
                ordered &= spans.Count == 0 || spans[^1].Start <= piece.Start;
                spans.Add(piece);
            }
        }

        if (!ordered)
        {
            spans.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        }

        return spans;
    }
}
