using Kaifeng.PlanTools.Figures.Numerals;

namespace Kaifeng.PlanTools.Figures;

/// <summary>Reads a figure that stands alone: <c>4.62亿</c>, <c>46200万元</c>, <c>四亿六千二百万</c>, <c>不低于13%</c>.</summary>
public static class QuantityText
{
    /// <summary>The figure that the whole text says, or <c>null</c> where it says none or more than one.</summary>
    public static Amount? Parse(string text)
    {
        var trimmed = text.Trim();
        for (var at = 0; at < trimmed.Length; at++)
        {
            if (ArabicNumerals.IsDigit(trimmed[at]) || SpokenNumerals.IsNumeral(trimmed[at]))
            {
                return AmountReader.Read(trimmed, at, bare: true) is { Start: 0 } mention && mention.End == trimmed.Length ? mention.Amount : null;
            }
        }

        return null;
    }
}
