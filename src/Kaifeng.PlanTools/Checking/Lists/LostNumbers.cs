using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Lists;

/// <summary>
/// Finds paragraphs at the end of a run of numbered items that may be another item without its number: each item before is one paragraph with a title,
/// and only the last has a second one, as long as they are.
/// </summary>
internal static class LostNumbers
{
    private const int FewestItems = 4;
    private const int Twice = 2;

    /// <summary>The paragraphs, each with the number of the item above.</summary>
    public static IEnumerable<(Paragraph Paragraph, Section Last)> Of(PlanNotice notice)
    {
        foreach (var siblings in PlacedBlock.Of<Section>(notice).GroupBy(static found => (found.Place.Plan.Id, found.Place.ParentId)))
        {
            var items = siblings.Select(static found => found.Block).ToImmutableArray();
            if (items.Length >= FewestItems && items.All(static item => item.RunIn && item.Kind is SectionKind.L3 or SectionKind.L4 or SectionKind.L2)
                && items[..^1].All(static item => item.Content is [Paragraph])
                && items[^1].Content is [Paragraph, Paragraph extra]
                && IsLikeItem(notice.Source, extra, items))
            {
                yield return (extra, items[^1]);
            }
        }
    }

    private static bool IsLikeItem(SourceText source, Paragraph extra, ImmutableArray<Section> items)
    {
        var lengths = items.Select(static item => item.Content[0].Span.Length).Order().ToImmutableArray();
        var (usual, length) = (lengths[lengths.Length / 2], extra.Text.Length);
        var text = source.Read(extra.Text).AsSpan();
        return length * Twice >= usual && length <= usual * Twice && text.EndsWith("。") && ClosingWords.Openings.LengthAtStart(text) == 0;
    }
}
