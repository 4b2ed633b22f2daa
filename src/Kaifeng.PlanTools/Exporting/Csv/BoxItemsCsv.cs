using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>box_items.csv</c>: a row an item of a box.</summary>
internal sealed class BoxItemsCsv : CsvFile
{
    public override string FileName => "box_items.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "box_id", "item", "lead", "text", "start_line", "end_line",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var (_, box) in PlacedBlock.Of<Box>(figures.Notice))
        {
            foreach (var item in box.Items)
            {
                rows.Cell(box.Id)
                    .Cell(item.Number)
                    .Cell(item.Lead)
                    .Cell(string.Concat(item.Paragraphs.Select(paragraph => figures.Notice.Source.Read(paragraph.Text))))
                    .Lines(figures.Notice.Source, Extent(item))
                    .End();
            }
        }
    }

    private static TextSpan Extent(BoxItem item) =>
        item.Paragraphs.IsEmpty ? default : item.Paragraphs[0].Text.Extent.To(item.Paragraphs[^1].Text.Extent);
}
