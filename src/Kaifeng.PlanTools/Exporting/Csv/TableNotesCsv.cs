using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>table_notes.csv</c>: a row a note under a table.</summary>
internal sealed class TableNotesCsv : CsvFile
{
    public override string FileName => "table_notes.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "table_id", "plan_id", "note", "start_line",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var (place, table) in PlacedBlock.Of<Table>(figures.Notice))
        {
            foreach (var note in table.Notes)
            {
                rows.Cell(table.Id)
                    .Cell(place.Plan.Id)
                    .Cell(figures.Notice.Source.Read(note.Place))
                    .Cell(Places.StartLine(figures.Notice.Source, note.Place.Extent))
                    .End();
            }
        }
    }
}
