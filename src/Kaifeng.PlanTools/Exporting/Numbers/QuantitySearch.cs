using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Numbers;

/// <summary>
/// Finds a quantity however it is written: <c>4.62亿</c>, <c>46200万</c>, <c>四亿六千二百万</c>. A quantity with a unit is found in the units
/// that convert to the same one; one without a unit is found whatever the unit. An end of a range counts; words of bound do not.
/// </summary>
public static class QuantitySearch
{
    private readonly record struct Hit(TextSpan Span, QuantityPlace Place);

    /// <summary>All places in the order of the text, each once.</summary>
    public static IEnumerable<QuantityPlace> Find(NoticeFigures figures, Amount wanted)
    {
        // Of a cell and a figure in it the cell comes first: it knows unit, year and indicator.
        var hits = Cells(figures, wanted).Concat(Texts(figures, wanted)).OrderBy(static hit => hit.Span.Start);
        var end = 0;
        foreach (var hit in hits)
        {
            if (hit.Span.Start >= end)
            {
                end = hit.Span.End;
                yield return hit.Place;
            }
        }
    }

    private static IEnumerable<Hit> Cells(NoticeFigures figures, Amount wanted)
    {
        var readings = new IndicatorReadings(figures);
        return
            from placed in PlacedBlock.Of<Table>(figures.Notice)
            from indicator in placed.Block.Indicators
            from value in indicator.Values
            let amount = readings.Of(value)?.Amount
            where amount is not null && IsSame(amount, wanted)
            let section = placed.Place.Parent?.Id ?? placed.Place.Plan.Id
            select new Hit(
                value.Place.Extent,
                new QuantityPlace(Start(figures, value.Place), value.Printed, amount.Unit.Printed, section, value.Year, indicator.Name));
    }

    private static IEnumerable<Hit> Texts(NoticeFigures figures, Amount wanted) =>
        from quantity in figures.Quantities
        where IsSame(quantity.Amount, wanted)
        let section = quantity.Holder.SectionId is { Length: > 0 } id ? id : quantity.Holder.PlanId
        select new Hit(
            quantity.Place.Extent,
            new QuantityPlace(
                Start(figures, quantity.Place),
                figures.Notice.Source.Read(quantity.Place),
                quantity.Amount.Unit.Printed,
                section,
                quantity.Year,
                figures.Notice.Source.Read(quantity.Subject)));

    private static LinePosition Start(NoticeFigures figures, Passage place) => figures.Notice.Source.PositionOf(place.Extent.Start);

    private static bool IsSame(Amount amount, Amount wanted)
    {
        if (wanted.Unit.Base.Length == 0)
        {
            return HasEnds(amount.Value * amount.Unit.Scale, amount.High * amount.Unit.Scale, wanted.Value * wanted.Unit.Scale, wanted.High * wanted.Unit.Scale);
        }

        return amount.Unit.Base == wanted.Unit.Base && HasEnds(amount.BaseValue, amount.BaseHigh, wanted.BaseValue, wanted.BaseHigh);
    }

    private static bool HasEnds(decimal low, decimal? high, decimal wantedLow, decimal? wantedHigh) =>
        wantedHigh is null ? AreEqual(low, wantedLow) || AreEqual(high, wantedLow) : AreEqual(low, wantedLow) && AreEqual(high, wantedHigh);

    // 15亩 are a hectare, though a 亩 in square metres has no last digit.
    private static bool AreEqual(decimal? one, decimal? other) => ExactFigures.Short(one) == ExactFigures.Short(other);
}
