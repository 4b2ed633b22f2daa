using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Indicators;

/// <summary>Reads one figure cell of an indicator (RULES, how figures are compared, 7).</summary>
internal static class CellReader
{
    // 左右 and the like belong to a figure; what has more words than these says something else.
    private const int MostWords = 4;

    private static readonly Unit Percent = UnitReader.Parse("%")!;
    private static readonly Unit Points = UnitReader.Parse("百分点")!;

    /// <summary>What the cell says.</summary>
    /// <param name="value">The cell.</param>
    /// <param name="row">The unit of the indicator's name or unit column.</param>
    /// <param name="cell">The cell's numerals; <c>null</c> where it has none.</param>
    public static IndicatorFigure Read(IndicatorValue value, Unit? row, StripMentions? cell)
    {
        if (IsDash(value.Printed))
        {
            return new IndicatorFigure(value, IndicatorFigureKind.None, null);
        }

        if (cell is null || AmountOf(cell) is not { } amount)
        {
            return new IndicatorFigure(value, IndicatorFigureKind.Words, null);
        }

        return value.Role == ColumnRole.Growth
            ? Growth(value, row, amount)
            : new IndicatorFigure(value, value.Cumulative ? IndicatorFigureKind.Total : IndicatorFigureKind.Level, amount);
    }

    private static bool IsDash(ReadOnlySpan<char> printed)
    {
        foreach (var c in printed)
        {
            if (!Characters.IsDash(c) && !Characters.IsBlank(c) && c != '/' && !Characters.IsOpener(c) && !Characters.IsCloser(c))
            {
                return false;
            }
        }

        return true;
    }

    private static Amount? AmountOf(StripMentions cell)
    {
        var text = cell.Strip.Text.Span;
        foreach (var mention in cell.Mentions)
        {
            if (mention.Amount is not { } amount)
            {
                continue;
            }

            var isWords = text[mention.NumeralEnd - 1] == '番' || Words(text[..mention.Start]) + Words(text[mention.End..]) > MostWords;
            return isWords ? null : amount;
        }

        return null;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var c in text)
        {
            words += Characters.IsIdeograph(c) ? 1 : 0;
        }

        return words;
    }

    private static IndicatorFigure Growth(IndicatorValue value, Unit? row, Amount amount)
    {
        var isShare = row is { Dimension: Dimension.Share } || amount.Unit.Dimension == Dimension.Points;
        var isBare = amount.Unit.Dimension == Dimension.None;
        var isTotal = value.Cumulative || GrowthHeaders.IsTotal(value.Column);
        var unit = isShare ? Points : isTotal ? row ?? amount.Unit : Percent;
        return new IndicatorFigure(
            value,
            isTotal ? IndicatorFigureKind.TotalChange : isShare ? IndicatorFigureKind.YearlyChange : IndicatorFigureKind.YearlyRate,
            isBare || (isShare && amount.Unit.Dimension == Dimension.Share) ? amount with { Unit = unit } : amount);
    }
}
