using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>
/// Rows of indicators that stand on one line, their cells under their headers. Where cells move one column to the right, an attribute
/// (预期性) stands beyond its column, or the figures no longer follow from each other.
/// </summary>
internal static class RowSites
{
    /// <summary>All rows with at least two figures.</summary>
    public static IEnumerable<SlipSite> Of(NoticeFigures figures)
    {
        var source = figures.Notice.Source;
        var amounts = figures.Indicators.ToDictionary(static figure => figure.Value.Place.Extent, static figure => figure.Amount);
        var claims = new Lazy<ILookup<TextSpan, Claim>>(() => ClaimsByPlace(figures));
        foreach (var (_, _, table) in Tables.Of(figures.Notice))
        {
            foreach (var indicator in table.Indicators.Where(indicator => indicator is { Repair: "", Values.Length: > 1 } && IsOneLine(source, indicator)))
            {
                var drafts = Enumerable.Range(0, indicator.Values.Length)
                    .Where(first => source.Content[indicator.Values[first].Place.Extent.Start - 1] == '\t')
                    .Select(first => Draft(claims, indicator, first, amounts));
                yield return new SlipSite(SlipClass.Row, new Passage(indicator.Span), [.. drafts]);
            }
        }
    }

    private static ILookup<TextSpan, Claim> ClaimsByPlace(NoticeFigures figures) => figures.Claims
        .Where(static claim => claim.Verdict == Verdict.Consistent)
        .SelectMany(static claim => claim.Operands.Select(static operand => operand.Place).Prepend(claim.Stated).Distinct().Select(place => (place.Extent, claim)))
        .ToLookup(static pair => pair.Extent, static pair => pair.claim);

    private static bool IsOneLine(SourceText source, Indicator indicator) =>
        source.LineOf(indicator.Span.Start) == source.LineOf(indicator.Span.End - 1) && indicator.Values.All(value => value.Place.Pieces.Length == 1 && indicator.Span.Contains(value.Place.Extent));

    private static SlipDraft Draft(Lazy<ILookup<TextSpan, Claim>> claims, Indicator indicator, int first, Dictionary<TextSpan, Amount?> amounts)
    {
        var at = indicator.Values[first].Place.Extent.Start;
        return new SlipDraft(PlantedKind.Row, [new TextEdit(new TextSpan(at, at), "\t")], () => Broken(claims.Value, indicator, first, amounts));
    }

    private static ImmutableArray<TextSpan> Broken(ILookup<TextSpan, Claim> claims, Indicator indicator, int first, Dictionary<TextSpan, Amount?> amounts)
    {
        if (indicator.Attribute.Length > 0)
        {
            return [indicator.Span];
        }

        // Each cell has the digits of the one before it; one that is blank now tells nothing.
        var moved = indicator.Values.Index().Skip(first + 1)
            .Where(pair => amounts[pair.Item.Place.Extent] is not null && amounts[indicator.Values[pair.Index - 1].Place.Extent] is not null)
            .Select(pair => (pair.Item.Place, Amount: amounts[pair.Item.Place.Extent]! with { Value = amounts[indicator.Values[pair.Index - 1].Place.Extent]!.Value, Step = amounts[indicator.Values[pair.Index - 1].Place.Extent]!.Step }));
        var broken = moved.SelectMany(cell => claims[cell.Place.Extent].Where(claim => claim.VerdictWith(cell.Place, cell.Amount) == Verdict.Inconsistent));
        return broken.Any() ? [indicator.Span] : [];
    }
}
