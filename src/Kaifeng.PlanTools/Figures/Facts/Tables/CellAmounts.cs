using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Tables;

/// <summary>Finds the figure of a cell that holds one and nothing else, a bare one included.</summary>
internal static class CellAmounts
{
    /// <summary>The numeral that is the cell's figure; <c>null</c> where it holds words or several.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="unit">The unit that row, column or caption give a bare figure; <c>null</c> for none.</param>
    /// <param name="index">Which of the cell's numerals it is.</param>
    public static Amount? Read(StripMentions cell, Unit? unit, out int index)
    {
        index = 0;
        var text = cell.Strip.Text.Span;
        if (cell.Mentions.Length != 1 || !FactTable.IsFigure(text))
        {
            return null;
        }

        var mention = cell.Mentions[0];
        var amount = mention.Amount ?? AmountReader.Read(text, mention.NumeralStart, bare: true)?.Amount;
        if (amount is null || (mention.Amount is null && mention.Kind is not (NumeralKind.Ordinal or NumeralKind.Unexplained) && unit is null))
        {
            return null;
        }

        amount = amount.Unit.Dimension == Dimension.None && unit is not null ? WithUnit(amount, unit) : amount;
        return IsNegative(text[..mention.NumeralStart]) && amount is { Value: > 0, High: null } ? amount with { Value = -amount.Value } : amount;
    }

    // 1.2万 in a column of 人 are 万人.
    private static Amount WithUnit(Amount amount, Unit unit) =>
        amount.Unit.Scale == 1 ? amount with { Unit = unit }
        : unit.Scale == 1 ? amount with { Unit = new Unit(amount.Unit.Printed + unit.Printed, unit.Base, unit.Factor * amount.Unit.Scale, unit.Dimension, amount.Unit.Scale) }
        : amount;

    private static bool IsNegative(ReadOnlySpan<char> before) => before.TrimEnd() is { IsEmpty: false } sign && Characters.IsDash(sign[^1]) && sign[^1] != '~';
}
