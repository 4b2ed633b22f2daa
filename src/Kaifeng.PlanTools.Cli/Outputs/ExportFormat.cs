using System.Collections.Immutable;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>A file of a format, by its path in the notice's folder.</summary>
internal sealed record OutputFile(string Path, Action<PlanNotice, Stream> Write);

/// <summary>A format of <c>export</c>.</summary>
/// <param name="Name">The name after <c>--format</c>.</param>
/// <param name="Files">The files it writes.</param>
/// <param name="OwnPaths">Paths that only this format gives; those not written again are removed.</param>
internal sealed record ExportFormat(string Name, ImmutableArray<OutputFile> Files, ImmutableArray<string> OwnPaths)
{
    /// <summary>All formats.</summary>
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new("csv", [.. CsvFiles.All.Select(static file => new OutputFile(InCsv(file.FileName), file.Write))], [.. CsvFiles.OwnNames.Select(InCsv)]),
        new("json", [new OutputFile(NoticeJson.FileName, NoticeJson.Write)], [NoticeJson.FileName]),
    ];

    /// <summary>What <c>extract</c> writes.</summary>
    public static ExportFormat Json => All.Single(static format => format.Name == "json");

    private static string InCsv(string name) => Path.Combine(CsvFiles.Folder, name);
}
