using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>boxes.csv</c>: a row a box that holds text.</summary>
internal sealed class BoxesCsv : CsvFile
{
    public override string FileName => "boxes.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "box_id", "plan_id", "section_id", "label", "number", "title", "items", "start_line", "end_line",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var (place, box) in PlacedBlock.Of<Box>(figures.Notice))
        {
            rows.Cell(box.Id)
                .Cell(place.Plan.Id)
                .Cell(place.ParentId)
                .Cell(box.Label)
                .Cell(box.Number)
                .Cell(box.Title)
                .Cell(box.Items.Length)
                .Lines(figures.Notice.Source, box.Span)
                .End();
        }
    }
}
