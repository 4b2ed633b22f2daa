using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>indicators.csv</c>: a row an indicator.</summary>
internal sealed class IndicatorsCsv : CsvFile
{
    public override string FileName => "indicators.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "indicator_id", "table_id", "plan_id", "row", "category", "parent", "name", "unit", "note_mark", "growth", "attribute",
        "start_line", "repair",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var (place, table) in PlacedBlock.Of<Table>(figures.Notice))
        {
            foreach (var indicator in table.Indicators)
            {
                rows.Cell(indicator.Id).Cell(table.Id).Cell(place.Plan.Id);
                WriteIndicator(figures.Notice.Source, rows, indicator);
            }
        }
    }

    private static void WriteIndicator(SourceText source, CsvRows rows, Indicator indicator) =>
        rows.Cell(indicator.Row)
            .Cell(indicator.Category)
            .Cell(indicator.Parent)
            .Cell(indicator.Name)
            .Cell(indicator.Unit)
            .Cell(indicator.NoteMark)
            .Cell(indicator.Growth)
            .Cell(indicator.Attribute)
            .Cell(Places.StartLine(source, indicator.Span))
            .Cell(indicator.Repair)
            .End();
}
