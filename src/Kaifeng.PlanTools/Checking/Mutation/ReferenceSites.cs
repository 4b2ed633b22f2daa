using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>References to a box of the same plan (见专栏3) that is there.</summary>
internal static class ReferenceSites
{
    private const string Label = "专栏";

    /// <summary>All of them in paragraphs.</summary>
    public static IEnumerable<SlipSite> Of(PlanNotice notice)
    {
        var labels = PlacedBlock.Of(notice)
            .Select(static placed => (placed.Plan.Id, Label: placed.Block is Box box ? box.Label : placed.Block is Table table ? table.Label : ""))
            .GroupBy(static pair => pair.Id, static pair => pair.Label)
            .ToDictionary(static plan => plan.Key, static plan => plan.ToHashSet(StringComparer.Ordinal));
        foreach (var strip in StripReader.Read(notice).Where(static strip => strip.IsParagraph && strip.Plan is not null))
        {
            var text = strip.Text.ToString();
            if (!labels.TryGetValue(strip.Plan!.Id, out var known))
            {
                continue;
            }

            for (var at = text.IndexOf(Label, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Label, at + 1, StringComparison.Ordinal))
            {
                var start = at + Label.Length;
                var end = ArabicNumerals.RunEnd(text, start);
                if (end > start && known.Contains(text[at..end]))
                {
                    var span = strip.Place.Slice(start, end);
                    yield return new SlipSite(SlipClass.Reference, span, [.. Drafts(strip.Place, start, end, known, span)]);
                }
            }
        }
    }

    private static IEnumerable<SlipDraft> Drafts(Passage place, int start, int end, HashSet<string> known, Passage span) =>
        from number in Enumerable.Range(1, 99)
        let other = number.ToString(CultureInfo.InvariantCulture)
        where !known.Contains(Label + other)
        select new SlipDraft(PlantedKind.Reference, () => [.. TextEdit.At(place, start, end, other)], () => [.. span.Pieces]);
}
