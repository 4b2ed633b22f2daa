namespace Kaifeng.PlanTools.Vocabulary;

/// <summary>A unit as printed, 万 and 亿 included, and how it converts.</summary>
/// <param name="Printed">As printed: <c>万千瓦</c>, <c>亿元</c>, <c>家</c>; empty for a bare number.</param>
/// <param name="Base">The unit it converts to: <c>千瓦</c>, <c>元</c>, <c>家</c>.</param>
/// <param name="Factor">How many base units it is: 10000 for <c>万千瓦</c>.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Scale">The 万, 亿 and the like in it, as a number; 1 without.</param>
public sealed record Unit(string Printed, string Base, decimal Factor, Dimension Dimension, decimal Scale)
{
    /// <summary>The unit of a bare number.</summary>
    public static Unit None { get; } = new("", "", 1, Dimension.None, 1);
}
