using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>indicators.csv</c>: a row an indicator.</summary>
public sealed class IndicatorsCsv : CsvFile
{
    /// <inheritdoc/>
    public override string FileName => "indicators.csv";

    /// <inheritdoc/>
    public override ImmutableArray<string> Columns { get; } =
    [
        "indicator_id", "table_id", "plan_id", "row", "category", "parent", "name", "unit", "note_mark", "growth", "attribute",
        "start_line", "repair",
    ];

    /// <inheritdoc/>
    protected override void WriteRows(PlanNotice notice, CsvRows rows)
    {
        foreach (var place in PlacedBlock.Of(notice))
        {
            if (place.Block is Table table)
            {
                foreach (var indicator in table.Indicators)
                {
                    rows.Cell(indicator.Id).Cell(table.Id).Cell(place.Plan.Id);
                    WriteIndicator(notice.Source, rows, indicator);
                }
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
