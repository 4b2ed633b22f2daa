using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading;

/// <summary>What a caller knows of a file; what is <c>null</c> is found out.</summary>
/// <param name="Container">What the file is.</param>
/// <param name="Encoding">Its character encoding, by a name of <see cref="Encodings.EncodingNames"/>.</param>
/// <param name="Packages">The readers of containers that are no text; none for <c>null</c>.</param>
public readonly record struct ReadOptions(Container? Container = null, string? Encoding = null, IReadOnlyList<PackageReader>? Packages = null);
