using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>An indicator with the printed row it was read from.</summary>
/// <param name="Source">The text.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Row">Its row.</param>
/// <param name="Page">The page of the row.</param>
/// <param name="Figures">What its figure cells say, from left to right.</param>
internal sealed record GridLine(SourceText Source, Indicator Indicator, TableRow Row, TablePage Page, ImmutableArray<IndicatorFigure> Figures)
{
    /// <summary>The cell with the indicator's name; the row's first where none has it.</summary>
    public TableCell NameCell
    {
        get
        {
            var name = LineWraps.RemoveAll(Indicator.Name);
            foreach (var cell in Row.Cells)
            {
                if (LineWraps.RemoveAll(Source.Read(cell.Text)).Contains(name, StringComparison.Ordinal))
                {
                    return cell;
                }
            }

            return Row.Cells[0];
        }
    }

    /// <summary>The name with that of the indicator it is a part of.</summary>
    public string FullName => Indicator.Parent.Length > 0 ? Indicator.Parent + "·" + Indicator.Name : Indicator.Name;

    /// <summary>The column of a figure's cell, counted from 0 as printed; -1 where the row does not hold it.</summary>
    public int ColumnOf(IndicatorValue value)
    {
        var (low, high) = (0, Row.Cells.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Row.Cells[middle].Text.Extent.Start < value.Place.Extent.Start ? (middle + 1, high) : (low, middle);
        }

        return low < Row.Cells.Length && Row.Cells[low].Text.Extent.Start == value.Place.Extent.Start ? Row.Cells[low].Column : -1;
    }
}
