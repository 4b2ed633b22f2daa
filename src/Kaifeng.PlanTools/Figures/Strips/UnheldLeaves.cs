using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Strips;

/// <summary>Sees to it that every leaf is read once: finds the leaves that no strip holds, and the strips that hold what another holds.</summary>
internal static class UnheldLeaves
{
    /// <summary>
    /// The strips with one more for each leaf that none of them holds, in the order of the text. A strip that stands where an earlier one does is left out.
    /// Marks of conversion and what belongs to the page are no leaves to be read.
    /// </summary>
    public static List<Strip> Insert(PlanNotice notice, List<Strip> strips)
    {
        var held = HeldSpans(strips);
        if (WithoutRepeated(strips, held) is { } distinct)
        {
            (strips, held) = (distinct, HeldSpans(distinct));
        }

        var result = new List<Strip>(strips.Count);
        var (next, span) = (0, 0);
        foreach (var leaf in notice.Leaves)
        {
            if (leaf.Kind is LeafKind.Dropped or LeafKind.Markup)
            {
                continue;
            }

            while (span < held.Count && held[span].Span.End <= leaf.Span.Start)
            {
                span++;
            }

            while (next < strips.Count && strips[next].Place.Extent.Start <= leaf.Span.Start)
            {
                result.Add(strips[next++]);
            }

            if (span == held.Count || held[span].Span.Start > leaf.Span.Start)
            {
                result.Add(new Strip(StripKind.Other, Holder.Notice, null, new Passage(leaf.Span), notice.Source.Content.AsMemory(leaf.Span.Start, leaf.Span.Length)));
            }
        }

        result.AddRange(CollectionsMarshal.AsSpan(strips)[next..]);
        return result;
    }

    // A title that stands in the index table and in the header as well. Rare, so that a list is made only then.
    private static List<Strip>? WithoutRepeated(List<Strip> strips, List<(TextSpan Span, int Strip)> held)
    {
        HashSet<int>? repeated = null;
        var end = 0;
        foreach (var (span, strip) in held)
        {
            if (span.Start < end)
            {
                (repeated ??= []).Add(strip);
            }

            end = Math.Max(end, span.End);
        }

        return repeated is null ? null : [.. strips.Where((_, index) => !repeated.Contains(index))];
    }

    private static List<(TextSpan Span, int Strip)> HeldSpans(List<Strip> strips)
    {
        var spans = new NearlyOrdered<(TextSpan Span, int Strip)>(static held => held.Span.Start, strips.Count + 64);
        for (var i = 0; i < strips.Count; i++)
        {
            foreach (var piece in strips[i].Place.Pieces)
            {
                spans.Add((piece, i));
            }
        }

        return spans.ToList();
    }
}
