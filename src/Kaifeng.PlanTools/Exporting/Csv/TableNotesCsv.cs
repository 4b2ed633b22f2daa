using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>table_notes.csv</c>: a row a note under a table.</summary>
public sealed class TableNotesCsv : CsvFile
{
    /// <inheritdoc/>
    public override string FileName => "table_notes.csv";

    /// <inheritdoc/>
    public override ImmutableArray<string> Columns { get; } =
    [
        "table_id", "plan_id", "note", "start_line",
    ];

    /// <inheritdoc/>
    protected override void WriteRows(PlanNotice notice, CsvRows rows)
    {
        foreach (var place in PlacedBlock.Of(notice))
        {
            if (place.Block is Table table)
            {
                foreach (var note in table.Notes)
                {
                    rows.Cell(table.Id)
                        .Cell(place.Plan.Id)
                        .Cell(notice.Source.Read(note.Place))
                        .Cell(Places.StartLine(notice.Source, note.Place.Extent))
                        .End();
                }
            }
        }
    }
}
