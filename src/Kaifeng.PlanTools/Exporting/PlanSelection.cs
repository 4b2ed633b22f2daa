using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting;

/// <summary>
/// Some plans of a notice and not the others. The source stays whole: what the other plans print becomes
/// <see cref="LeafKind.Dropped"/> leaves, so that every character is still in exactly one leaf and every place stays what it was.
/// </summary>
public static class PlanSelection
{
    /// <summary>The reason of the leaves that belong to plans left out.</summary>
    public const string Reason = "other-plan";

    /// <summary>The plans' numbers, each once, in the order of the text: those in their ids, which are the attachments' numbers.</summary>
    public static ImmutableArray<int> Numbers(PlanNotice notice) =>
        [.. notice.Plans.Select(NumberOf).OfType<int>().Distinct()];

    /// <summary>The notice with the plans of these numbers alone; its header and what stands outside of plans are kept.</summary>
    public static PlanNotice Only(PlanNotice notice, IReadOnlyCollection<int> numbers)
    {
        var plans = notice.Plans.ToLookup(plan => NumberOf(plan) is { } number && numbers.Contains(number));
        var left = plans[false].Select(static plan => plan.Span).OrderBy(static span => span.Start).ToList();
        return notice with { Plans = [.. plans[true]], Leaves = Drop(notice.Leaves, left) };
    }

    private static int? NumberOf(Plan plan)
    {
        var digits = plan.Id.AsSpan(Math.Min(1, plan.Id.Length));
        var end = digits.IndexOf('-');
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // Marks of a conversion and of pages have their own reason, whichever plan they stand in.
    private static ImmutableArray<Leaf> Drop(ImmutableArray<Leaf> leaves, List<TextSpan> spans)
    {
        var result = leaves.ToBuilder();
        var next = 0;
        for (var i = 0; i < result.Count; i++)
        {
            var leaf = result[i];
            while (next < spans.Count && spans[next].End <= leaf.Span.Start)
            {
                next++;
            }

            var inside = next < spans.Count && spans[next].Start <= leaf.Span.Start;
            if (inside && leaf.Kind is not (LeafKind.Markup or LeafKind.Dropped))
            {
                result[i] = new Leaf(LeafKind.Dropped, leaf.Span, Reason);
            }
        }

        return result.DrainToImmutable();
    }
}
