namespace Kaifeng.PlanTools.Figures.Arithmetic;

/// <summary>A closed range of values; an end that is <c>null</c> is open without limit.</summary>
/// <param name="Low">The least value, or <c>null</c>.</param>
/// <param name="High">The greatest value, or <c>null</c>.</param>
public readonly record struct Interval(decimal? Low, decimal? High)
{
    /// <summary>Every value.</summary>
    public static Interval Any => default;

    /// <summary>One value.</summary>
    public static Interval Of(decimal value) => new(value, value);

    /// <summary>Whether both ends are known.</summary>
    public bool IsBounded => Low is not null && High is not null;

    /// <summary>Whether a value lies in the range.</summary>
    public bool Contains(decimal value) => !(value < Low) && !(value > High);

    /// <summary>Whether a value lies in both.</summary>
    public bool Overlaps(Interval other) => !(other.High < Low) && !(other.Low > High);
}
