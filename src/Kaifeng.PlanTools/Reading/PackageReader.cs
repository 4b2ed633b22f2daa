using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading;

/// <summary>A reader of a container that is no text of characters. It lives in a project of its own; whoever calls names those that are wanted.</summary>
/// <param name="Format">By what the container is known while nobody reads it.</param>
/// <param name="Container">The container.</param>
/// <param name="Read">Makes canonical text of a file, or tells why there is none. Never throws on any bytes.</param>
public sealed record PackageReader(ReadError Format, Container Container, Func<SourceFile, ReadResult> Read);
