using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>paragraphs.csv</c>: a row a paragraph, those of boxes included.</summary>
internal sealed class ParagraphsCsv : CsvFile
{
    public override string FileName => "paragraphs.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "paragraph_id", "plan_id", "section_id", "box_id", "number", "lead", "text", "segments", "start_line", "end_line",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var place in PlacedBlock.Of(figures.Notice))
        {
            if (place.Block is Paragraph paragraph)
            {
                WriteRow(figures.Notice.Source, rows, place, "", paragraph);
            }
            else if (place.Block is Box box)
            {
                foreach (var inside in box.Items.SelectMany(static item => item.Paragraphs))
                {
                    WriteRow(figures.Notice.Source, rows, place, box.Id, inside);
                }
            }
        }
    }

    private static void WriteRow(SourceText source, CsvRows rows, PlacedBlock place, string boxId, Paragraph paragraph) =>
        rows.Cell(paragraph.Id)
            .Cell(place.Plan.Id)
            .Cell(place.ParentId)
            .Cell(boxId)
            .Cell(paragraph.Number)
            .Cell(paragraph.Lead)
            .Cell(source.Read(paragraph.Text))
            .Pieces(source, paragraph.Text)
            .Lines(source, paragraph.Text.Extent)
            .End();
}
