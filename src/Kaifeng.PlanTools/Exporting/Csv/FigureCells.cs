using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary>Cells that several files have for a figure.</summary>
internal static class FigureCells
{
    /// <summary>Three cells: plan, section and box that hold a figure.</summary>
    public static CsvRows Holder(this CsvRows rows, Holder holder) => rows.Cell(holder.PlanId).Cell(holder.SectionId).Cell(holder.BoxId);

    /// <summary>Four cells: bound, value, high end of a range, unit, all as printed.</summary>
    public static CsvRows Amount(this CsvRows rows, Amount amount) =>
        rows.Cell(amount.Bound).Cell(amount.Value).Cell(amount.High).Cell(amount.Unit.Printed);

    /// <summary>Two cells: value and unit, converted.</summary>
    public static CsvRows Base(this CsvRows rows, Amount amount) =>
        rows.Cell(ExactFigures.Short(amount.BaseValue)).Cell(amount.Unit.Base);
}
