using System.Collections.Immutable;
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
        "start_column", "column",
    ];

    private protected override void WriteRows(PlanNotice notice, CsvRows rows)
    {
        foreach (var (_, table) in PlacedBlock.Of<Table>(notice))
        {
            foreach (var indicator in table.Indicators)
            {
                foreach (var value in indicator.Values)
                {
                    WriteValue(notice.Source, rows, indicator, value);
                }
            }
        }
    }

    private static void WriteValue(SourceText source, CsvRows rows, Indicator indicator, IndicatorValue value)
    {
        var start = source.PositionOf(value.Place.Extent.Start);
        rows.Cell(indicator.Id)
            .Cell(value.Year)
            .Cell(value.Role.Name())
            .Cell(value.Printed)
            .Empty(5)
            .Cell(value.Cumulative ? "true" : "")
            .Cell(start.Line)
            .Cell(start.Column)
            .Cell(value.Column)
            .End();
    }
}
