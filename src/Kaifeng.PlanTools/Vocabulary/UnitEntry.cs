namespace Kaifeng.PlanTools.Vocabulary;

/// <summary>A unit of <see cref="Units.Measures"/>: what it measures, how it converts, its words and their spellings.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">The unit it converts to.</param>
/// <param name="Factor">How many of the base unit one is.</param>
/// <param name="Words">Words of their own right: a plan that uses two of them (<c>公里</c>, <c>千米</c>) is not inconsistent.</param>
internal sealed record UnitEntry(Dimension Dimension, string Base, decimal Factor, params string[] Words)
{
    /// <summary>One symbol in several dresses, that of GB 3100—1993 or GB 3101—1993 first: <c>m²</c>, <c>m^2</c>.</summary>
    public string[] Symbols { get; init; } = [];

    /// <summary>One word and the short words or other signs for it, the full one first: <c>吨标准煤</c>, <c>吨标煤</c>.</summary>
    public string[] Variants { get; init; } = [];

    /// <summary>All that the unit is written with.</summary>
    public IEnumerable<string> AllWords => [.. Words, .. Variants, .. Symbols];
}
