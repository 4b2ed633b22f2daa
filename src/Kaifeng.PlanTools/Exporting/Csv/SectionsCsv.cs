using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>sections.csv</c>: a row a section, a section before those in it.</summary>
internal sealed class SectionsCsv : CsvFile
{
    public override string FileName => "sections.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "section_id", "plan_id", "parent_id", "depth", "kind", "number", "title", "run_in", "start_line", "end_line",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var (place, section) in PlacedBlock.Of<Section>(figures.Notice))
        {
            rows.Cell(section.Id)
                .Cell(place.Plan.Id)
                .Cell(place.ParentId)
                .Cell(place.Depth)
                .Cell(section.Kind.Name())
                .Cell(section.Number)
                .Cell(section.Title)
                .Cell(section.RunIn)
                .Lines(figures.Notice.Source, section.Span)
                .End();
        }
    }
}
