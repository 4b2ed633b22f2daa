using Kaifeng.PlanTools.Figures.Numerals;

namespace Kaifeng.PlanTools.Figures;

/// <summary>Reads a figure that stands alone: <c>4.62亿</c>, <c>46200万元</c>, <c>四亿六千二百万</c>, <c>不低于13%</c>, <c>-22.3</c>.</summary>
public static class QuantityText
{
    private const string Signs = "-－−";

    /// <summary>The figure that the whole text says, or <c>null</c> where it says none or more than one.</summary>
    public static Amount? Parse(string text)
    {
        var trimmed = text.Trim();
        return Signs.Contains(trimmed.FirstOrDefault()) ? Negative(Unsigned(trimmed[1..])) : Unsigned(trimmed);
    }

    private static Amount? Unsigned(string trimmed)
    {
        for (var at = 0; at < trimmed.Length; at++)
        {
            if (ArabicNumerals.IsDigit(trimmed[at]) || SpokenNumerals.IsNumeral(trimmed[at]))
            {
                return AmountReader.Read(trimmed, at, bare: true) is { Start: 0 } mention && mention.End == trimmed.Length ? mention.Amount : null;
            }
        }

        return null;
    }

    private static Amount? Negative(Amount? amount) => amount is null ? null : amount with { Value = -amount.Value, High = -amount.High };
}
