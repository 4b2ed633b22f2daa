using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>quantities.csv</c>: a row a figure that measures or counts something.</summary>
internal sealed class QuantitiesCsv : CsvFile
{
    public override string FileName => "quantities.csv";

    public override ImmutableArray<string> Columns { get; } =
    [
        "quantity_id", "plan_id", "section_id", "box_id", "kind", "printed", "bound", "value", "value_high", "unit", "year",
        "subject", "start_line", "start_column", "end_line", "end_column", "base_value", "base_unit", "segments",
    ];

    private protected override void WriteRows(NoticeFigures figures, CsvRows rows)
    {
        foreach (var quantity in figures.Quantities)
        {
            Write(figures.Notice.Source, rows, quantity);
        }
    }

    private static void Write(SourceText source, CsvRows rows, Quantity quantity)
    {
        var start = source.PositionOf(quantity.Place.Extent.Start);
        var end = source.PositionOf(quantity.Place.Extent.End);
        rows.Cell(quantity.Id)
            .Holder(quantity.Holder)
            .Cell(quantity.Kind.Name())
            .Cell(source.Read(quantity.Place))
            .Amount(quantity.Amount)
            .Cell(quantity.Year)
            .Cell(source.Read(quantity.Subject))
            .Cell(start.Line)
            .Cell(start.Column)
            .Cell(end.Line)
            .Cell(end.Column)
            .Base(quantity.Amount)
            .Pieces(source, quantity.Place)
            .End();
    }
}
