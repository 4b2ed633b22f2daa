using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>indicator_values.csv</c>: a row a figure of an indicator, growth included.</summary>
internal sealed class IndicatorValuesCsv : CsvFile
{
    public override string FileName => "indicator_values.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "indicator_id", "year", "role", "printed", "bound", "value", "low", "high", "unit", "cumulative", "start_line",
        "start_column", "column", "kind",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        var readings = new IndicatorReadings(figures);
        foreach (var (_, table) in PlacedBlock.Of<Table>(figures.Notice))
        {
            foreach (var indicator in table.Indicators)
            {
                foreach (var value in indicator.Values)
                {
                    Write(figures.Notice.Source, rows, indicator, value, readings.Of(value));
                }
            }
        }
    }

    private static void Write(SourceText source, CsvRows rows, Indicator indicator, IndicatorValue value, IndicatorFigure? figure)
    {
        var start = source.PositionOf(value.Place.Extent.Start);
        rows.Cell(indicator.Id).Cell(value.Year).Cell(value.Role.Name()).Cell(value.Printed);
        WriteAmount(rows, figure?.Amount)
            .Cell(value.Cumulative ? "true" : "")
            .Cell(start.Line)
            .Cell(start.Column)
            .Cell(value.Column)
            .Cell(figure?.Kind.Name() ?? "")
            .End();
    }

    private static CsvRows WriteAmount(CsvRows rows, Amount? amount)
    {
        var allowed = amount?.Interval ?? Interval.Any;
        return rows.Cell(amount?.Bound ?? Bound.None)
            .Cell(amount?.Value)
            .Cell(ExactFigures.Short(allowed.Low))
            .Cell(ExactFigures.Short(allowed.High))
            .Cell(amount?.Unit.Printed ?? "");
    }
}
