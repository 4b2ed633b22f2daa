namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>A numeral expression in a strip. All places are offsets into the strip's text.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="NumeralStart">Where the numeral itself begins.</param>
/// <param name="NumeralEnd">Where it ends, 万 and 亿 included.</param>
internal readonly record struct Mention(NumeralKind Kind, int NumeralStart, int NumeralEnd)
{
    /// <summary>Where the figure begins, words of bound before it included.</summary>
    public int Start { get; init; } = NumeralStart;

    /// <summary>Where the figure ends, unit and words of bound after it included.</summary>
    public int End { get; init; } = NumeralEnd;

    /// <summary>The figure, for those that measure or count; else <c>null</c>.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The year of a date, the first year of a period; else 0.</summary>
    public int FirstYear { get; init; }

    /// <summary>The year of a date, the last year of a period; else 0.</summary>
    public int LastYear { get; init; }
}
