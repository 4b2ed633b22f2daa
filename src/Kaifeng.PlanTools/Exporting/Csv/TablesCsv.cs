using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>tables.csv</c>: a row a table of indicators; <c>columns</c> and <c>rows</c> are their numbers.</summary>
internal sealed class TablesCsv : CsvFile
{
    public override string FileName => "tables.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "table_id", "plan_id", "section_id", "label", "title", "columns", "rows", "start_line", "end_line",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var (place, table) in PlacedBlock.Of<Table>(figures.Notice))
        {
            rows.Cell(table.Id)
                .Cell(place.Plan.Id)
                .Cell(place.ParentId)
                .Cell(table.Label)
                .Cell(table.Title)
                .Cell(table.Columns.Length)
                .Cell(table.Indicators.Length)
                .Lines(figures.Notice.Source, table.Span)
                .End();
        }
    }
}
