using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures;

/// <summary>What a printed figure says, wherever it stands.</summary>
public sealed record Amount
{
    /// <summary>The printed figure in <see cref="Unit"/>, with its printed zeros (<c>3.0</c>); the low end of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The high end of a range, else <c>null</c>.</summary>
    public decimal? High { get; init; }

    /// <summary>How the words around the figure bind it.</summary>
    public required Bound Bound { get; init; }

    /// <summary>The unit as printed.</summary>
    public required Unit Unit { get; init; }

    /// <summary>
    /// One unit of the last printed digit, in <see cref="Unit"/>: 0.01 for <c>61.02亿元</c>, 1 for <c>2400亿元</c>; for Chinese numerals
    /// one unit of the smallest printed rank (<c>三百</c>: 100).
    /// </summary>
    public required decimal Step { get; init; }

    /// <summary>Whether it is a whole number of things, which is exact (RULES, how figures are compared, 1).</summary>
    public bool IsCount => Bound == Bound.Exact && High is null && Unit is { Dimension: Dimension.Count, Scale: 1 } && Step == 1;

    /// <summary>Whether it was printed as a whole number of things, with bound or without.</summary>
    public bool IsWhole => Unit is { Dimension: Dimension.Count, Scale: 1 } && Step >= 1;

    /// <summary>The figure in base units.</summary>
    public decimal BaseValue => Converted(Value);

    /// <summary>The high end of a range in base units.</summary>
    public decimal? BaseHigh => High is { } high ? Converted(high) : null;

    /// <summary>What the printed digits and the words around them allow, in <see cref="Unit"/>.</summary>
    public Interval Interval => PrintedIntervals.Of(this);

    // Without the zeros of the product, and no finer than the factors are (a mu is 2000/3 m²); what no decimal holds is the greatest there is.
    private decimal Converted(decimal value) =>
        Math.Abs(value) > decimal.MaxValue / Math.Max(Unit.Factor, 1) ? decimal.MaxValue : Math.Round(value * Unit.Factor, 12) / 1.0000000000000000000000000000m;
}
