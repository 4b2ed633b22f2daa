using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Indicators;

/// <summary>Tells what the figure cells of the tables say.</summary>
internal static class IndicatorFigures
{
    /// <summary>One figure for each value of each indicator: plans, tables, indicators and values in the order of the text.</summary>
    public static ImmutableArray<IndicatorFigure> Read(PlanNotice notice, IReadOnlyList<StripMentions> strips)
    {
        var cells = new Dictionary<int, StripMentions>();
        foreach (var strip in strips)
        {
            if (strip.Strip.Value is { } value)
            {
                cells.TryAdd(value.Place.Extent.Start, strip);
            }
        }

        var figures = ImmutableArray.CreateBuilder<IndicatorFigure>(cells.Count);
        foreach (var (_, _, table) in Tables.Of(notice))
        {
            foreach (var indicator in table.Indicators)
            {
                var row = UnitReader.Parse(indicator.Unit);
                foreach (var value in indicator.Values)
                {
                    cells.TryGetValue(value.Place.Extent.Start, out var cell);
                    var figure = CellReader.Read(value, row, cell);
                    figures.Add(figure);

                    // Cells that print their % make the row one of shares.
                    row ??= figure is { Kind: IndicatorFigureKind.Level, Amount.Unit: { Dimension: Dimension.Share } unit } ? unit : null;
                }
            }
        }

        return figures.DrainToImmutable();
    }
}
