using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting;

/// <summary>What the cells of indicators say, by cell. Cells are told apart as objects: a damaged file may have two with the same words and place.</summary>
internal sealed class IndicatorReadings
{
    private readonly Dictionary<IndicatorValue, IndicatorFigure> readings = new(ReferenceEqualityComparer.Instance);

    public IndicatorReadings(NoticeFigures figures)
    {
        foreach (var figure in figures.Indicators)
        {
            readings[figure.Value] = figure;
        }
    }

    /// <summary>The figure of a cell; <c>null</c> where it was not read.</summary>
    public IndicatorFigure? Of(IndicatorValue value) => readings.GetValueOrDefault(value);
}
