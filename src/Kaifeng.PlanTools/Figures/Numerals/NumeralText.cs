using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>A numeral as it is written: digits, scale, and a word of vagueness among them (<c>100多亿</c>).</summary>
/// <param name="End">Where it ends.</param>
/// <param name="Value">What it says, the scale left out.</param>
/// <param name="Step">One unit of the last printed digit or rank, the scale left out.</param>
/// <param name="Scale">An index of <see cref="UnitReader.Scales"/>.</param>
/// <param name="Vague"><see cref="Bound.SomewhatMore"/> for 余 and 多 in it, <see cref="Bound.About"/> for 来, else <see cref="Bound.None"/>.</param>
/// <param name="IsDigits">Whether it is written in Arabic figures.</param>
internal readonly record struct NumeralText(int End, decimal Value, decimal Step, int Scale, Bound Vague, bool IsDigits)
{
    /// <summary>The higher one of two neighbours (<c>三四百</c>), the scale left out; <c>null</c> without.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether it is a rank without a digit: <c>百</c>, <c>千亿</c>.</summary>
    public bool IsRankAlone { get; init; }

    /// <summary>The numeral under another unit's scale or rank.</summary>
    public NumeralText Times(decimal factor) => this with { Value = Value * factor, High = High * factor, Step = Step * factor };
}
