namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>An input that can be read.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Name">The name of its notice: the file's or the one stored in a <c>notice.json</c>, made unique once all inputs are known.</param>
/// <param name="Content">Its bytes where they can be had only once, as those of a pipe; else <c>null</c>.</param>
internal sealed record NamedInput(InputFile File, string Name, byte[]? Content);
