using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>
/// Draws slips: of each class as many as asked for, or all there are. Every place of the class has its turn before one has its second; at a
/// place every kind is as likely as the others, and within a kind every slip. No slip is drawn twice.
/// </summary>
public static class SlipDraw
{
    /// <summary>The slips of the classes, class by class, in the order of the text.</summary>
    /// <param name="figures">The figures of the untouched text.</param>
    /// <param name="classes">The classes.</param>
    /// <param name="seed">The same seed draws the same slips. What is drawn of a class does not hang on the others.</param>
    /// <param name="count">How many of each class.</param>
    public static ImmutableArray<PlantedSlip> Of(NoticeFigures figures, IEnumerable<SlipClass> classes, ulong seed, int count)
    {
        var sites = SitesOf(figures).Where(static site => !site.Drafts.IsEmpty).ToLookup(static site => site.Class);
        var source = figures.Notice.Source;
        return
        [
            .. classes.Distinct().Order().SelectMany(slipClass => Draw(sites[slipClass], new SplitMix(new SplitMix(seed).Next() + (ulong)slipClass), count)
                .Select(drawn => Plant(source, drawn.Site, drawn.Draft))
                .OrderBy(static slip => slip.Place.Extent.Start)
                .ThenBy(static slip => slip.Place.Extent.End)
                .ThenBy(static slip => slip.Kind)
                .ThenBy(static slip => slip.After, StringComparer.Ordinal)),
        ];
    }

    private static IEnumerable<SlipSite> SitesOf(NoticeFigures figures) =>
        ClaimSites.Of(figures)
            .Concat(CountSites.Of(figures))
            .Concat(NumberingSites.Of(figures.Notice))
            .Concat(AgreementSites.Of(figures))
            .Concat(RowSites.Of(figures))
            .Concat(ReferenceSites.Of(figures.Notice));

    private static IEnumerable<(SlipSite Site, SlipDraft Draft)> Draw(IEnumerable<SlipSite> sites, SplitMix random, int count)
    {
        var left = sites.Select(static site => (Site: site, Kinds: site.Drafts.GroupBy(static draft => draft.Kind).Select(static kind => kind.ToList()).ToList())).ToList();
        var round = left.ToList();
        for (var drawn = 0; drawn < count && left.Count > 0; drawn++)
        {
            var (site, kinds) = random.Take(round);
            var kind = kinds[random.Below(kinds.Count)];
            yield return (site, random.Take(kind));
            kinds.RemoveAll(static kind => kind.Count == 0);
            if (round.Count == 0)
            {
                left.RemoveAll(static place => place.Kinds.Count == 0);
                round = left.ToList();
            }
        }
    }

    private static PlantedSlip Plant(SourceText source, SlipSite site, SlipDraft draft)
    {
        var changes = draft.Edits();
        var edits = new TextEdits(changes);
        var extent = changes.Where(edit => site.Place.Extent.Contains(edit.Span)).Aggregate(site.Place.Extent, static (whole, edit) => whole.To(edit.Span));

        // A verb that turns stands before its figure.
        extent = draft.Kind == PlantedKind.Sign ? changes[0].Span.To(extent) : extent;
        return new PlantedSlip
        {
            Class = site.Class,
            Kind = draft.Kind,
            Place = site.Place,
            Before = Shown(draft.Kind, source[extent].ToString()),
            After = Shown(draft.Kind, edits.Read(source.Content, extent)),
            Broken = draft.Broken(),
            Edits = edits,
        };
    }

    // Of a row that moved the tabs tell where its cells stand.
    private static string Shown(PlantedKind kind, string text) => kind == PlantedKind.Row ? text.Replace("\t", " | ", StringComparison.Ordinal) : LineWraps.Remove(text);
}
