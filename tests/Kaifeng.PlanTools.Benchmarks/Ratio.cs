namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>A promise of the README and what was measured of it; less is better.</summary>
/// <param name="Measure">What is measured, in the README's words.</param>
/// <param name="Value">The ratio.</param>
internal readonly record struct Ratio(string Measure, double Value);
