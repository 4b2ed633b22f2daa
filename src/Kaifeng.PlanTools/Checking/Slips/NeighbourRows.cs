using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Slips;

/// <summary>The figures above and below a cell in its column: where a row is shifted, one of them is the cell's own.</summary>
internal sealed class NeighbourRows
{
    private readonly Dictionary<TextSpan, List<IndicatorFigure>> neighbours = [];

    public NeighbourRows(NoticeFigures figures)
    {
        var next = 0;
        foreach (var table in Tables.Of(figures.Notice))
        {
            var above = new Dictionary<(string Column, int? Year, ColumnRole Role), IndicatorFigure>();
            foreach (var indicator in table.Table.Indicators)
            {
                foreach (var value in indicator.Values)
                {
                    var (figure, column) = (figures.Indicators[next++], (value.Column, value.Year, value.Role));
                    if (above.TryGetValue(column, out var other))
                    {
                        Add(figure, other);
                        Add(other, figure);
                    }

                    above[column] = figure;
                }
            }
        }
    }

    /// <summary>The variants of a cell's figure: the digits of a neighbour in the cell's own unit.</summary>
    public IEnumerable<Slip> Of(Amount amount, Passage place, Func<Passage, string> read) =>
        (neighbours.GetValueOrDefault(place.Extent) ?? [])
            .Where(other => other.Amount is { High: null } && other.Amount.Value != amount.Value)
            .Select(other => new Slip(SlipKind.Row, place, amount with { Value = other.Amount!.Value, Step = other.Amount.Step, High = null }, read(other.Value.Place)));

    private void Add(IndicatorFigure figure, IndicatorFigure other)
    {
        if (!neighbours.TryGetValue(figure.Value.Place.Extent, out var known))
        {
            neighbours[figure.Value.Place.Extent] = known = [];
        }

        known.Add(other);
    }
}
