using System.Collections.Immutable;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Exporting.Markdown;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>A file of a format, by its path in the notice's folder.</summary>
internal sealed record OutputFile(string Path, Action<NoticeFigures, Stream> Write);

/// <summary>A format of <c>export</c>. Its files are asked for only when it is used: help and other commands need the name alone.</summary>
/// <param name="Name">The name after <c>--format</c>.</param>
/// <param name="Files">The files it writes.</param>
/// <param name="OwnPaths">Paths that only this format gives; those not written again are removed.</param>
internal sealed record ExportFormat(string Name, Func<IEnumerable<OutputFile>> Files, Func<IEnumerable<string>> OwnPaths)
{
    /// <summary>What <c>extract</c> writes.</summary>
    public static ExportFormat Json { get; } = new(
        "json",
        static () => [new OutputFile(NoticeJson.FileName, NoticeJson.Write)],
        static () => [NoticeJson.FileName]);

    /// <summary>The format with a byte order mark before each file; a format that is no CSV as it is.</summary>
    public ExportFormat Marked() => Name != Csv ? this : this with
    {
        Name = Name + "+bom",
        Files = () => Files().Select(static file => file with { Write = ByteOrderMark.Before(file.Write) }),
    };

    private const string Csv = "csv";

    /// <summary>All formats.</summary>
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new(
            Csv,
            static () => CsvFiles.All.Select(static file => new OutputFile(InCsv(file.FileName), file.Write)),
            static () => CsvFiles.OwnNames.Select(InCsv)),
        Json,
        new(
            "md",
            static () => [new OutputFile(NoticeMarkdown.FileName, static (figures, stream) => NoticeMarkdown.Write(figures.Notice, stream))],
            static () => [NoticeMarkdown.FileName]),
    ];

    /// <summary>The names of all formats, for users to read.</summary>
    public static string Names => string.Join(", ", All.Select(static format => format.Name));

    private static string InCsv(string name) => Path.Combine(CsvFiles.Folder, name);
}
