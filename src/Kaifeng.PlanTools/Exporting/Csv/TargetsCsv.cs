using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Targets;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>targets.csv</c>: a row a quantified goal in prose.</summary>
internal sealed class TargetsCsv : CsvFile
{
    public override string FileName => "targets.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "target_id", "plan_id", "section_id", "box_id", "subject", "printed", "bound", "value", "value_high", "unit", "year",
        "start_line", "base_value", "base_unit", "kind",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        var source = figures.Notice.Source;
        foreach (var target in figures.Targets)
        {
            var quantity = target.Quantity;
            rows.Cell(target.Id)
                .Holder(quantity.Holder)
                .Cell(source.Read(quantity.Subject))
                .Cell(source.Read(quantity.Place))
                .Amount(quantity.Amount)
                .Cell(quantity.Year)
                .Cell(Places.StartLine(source, quantity.Place.Extent))
                .Base(quantity.Amount)
                .Cell(target.Kind.Name())
                .End();
        }
    }
}
