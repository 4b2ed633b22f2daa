namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>A numeral with its sign.</summary>
/// <param name="Start">Where it begins, its sign included.</param>
/// <param name="Numeral">The numeral.</param>
/// <param name="IsNegative">Whether the sign makes it negative.</param>
internal readonly record struct SignedNumeral(int Start, NumeralText Numeral, bool IsNegative)
{
    /// <summary>What it says with its sign, the scale left out.</summary>
    public decimal Value => IsNegative ? -Numeral.Value : Numeral.Value;
}
