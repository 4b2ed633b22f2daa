using Kaifeng.PlanTools.Docx;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>The readers of containers that are no text, one a project.</summary>
internal static class PackageReaders
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PackageReader> All { get; } = [DocxReader.Plug];
}
