using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Strips;

/// <summary>Finds the indicator and the figure that a cell of a table belongs to. Cells are asked for in the order of the text.</summary>
internal sealed class TableCells
{
    private readonly ImmutableArray<Indicator> indicators;
    private readonly Dictionary<int, IndicatorValue> values = [];
    private int next;

    public TableCells(Table table)
    {
        indicators = table.Indicators;
        foreach (var indicator in indicators)
        {
            foreach (var value in indicator.Values)
            {
                values.TryAdd(value.Place.Extent.Start, value);
            }
        }
    }

    public IndicatorValue? ValueAt(Passage cell) => values.GetValueOrDefault(cell.Extent.Start);

    public Indicator? IndicatorAt(Passage cell)
    {
        var start = cell.Extent.Start;
        while (next + 1 < indicators.Length && indicators[next + 1].Span.Start <= start)
        {
            next++;
        }

        return next < indicators.Length && indicators[next].Span.Start <= start && start < indicators[next].Span.End ? indicators[next] : null;
    }
}
