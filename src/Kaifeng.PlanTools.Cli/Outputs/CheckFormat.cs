using System.Collections.Immutable;
using Kaifeng.PlanTools.Exporting.Checkstyle;
using Kaifeng.PlanTools.Exporting.Concise;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.GitHub;
using Kaifeng.PlanTools.Exporting.GitLab;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Exporting.Junit;
using Kaifeng.PlanTools.Exporting.Rdjson;
using Kaifeng.PlanTools.Exporting.Sarif;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>A format of <c>check</c>.</summary>
/// <param name="Name">The name after <c>--format</c>.</param>
/// <param name="ListsClaims">Whether it can list the claims that gave no finding.</param>
/// <param name="Write">Writes a report, with those claims or without; <c>null</c> for text, whose layout is that of the place where it is shown.</param>
internal sealed record CheckFormat(string Name, bool ListsClaims, Action<CheckReport, bool, Stream>? Write)
{
    /// <summary>Whether it is a file of its own kind, which is not printed.</summary>
    public bool NeedsFile { get; init; }

    /// <summary>Whether a report can be written in it; <c>null</c> where any can.</summary>
    public Func<CheckReport, bool>? Takes { get; init; }

    /// <summary>For people.</summary>
    public static CheckFormat Text { get; } = new("text", true, null);

    /// <summary>All formats, the usual one first.</summary>
    public static ImmutableArray<CheckFormat> All { get; } =
    [
        Text,
        new("json", true, static (report, audits, stream) => CheckJson.Write(report.Shown, report.Frame, audits, stream)),
        new("csv", false, static (report, _, stream) => FindingsCsv.Write(report.Shown, report.Frame, stream)),
        new("concise", false, static (report, _, stream) => ConciseText.Write(report.Shown, report.Frame, stream)),
        new("sarif", false, static (report, _, stream) => SarifLog.Write(report.Shown, report.Frame, stream)),
        new("github", false, static (report, _, stream) => GitHubAnnotations.Write(report.Shown, report.Frame, stream)),
        new("junit", false, static (report, _, stream) => JunitReport.Write(report.Shown, report.Frame, stream)),
        new("gitlab", false, static (report, _, stream) => CodeQualityReport.Write(report.Shown, report.Frame, stream)),
        new("rdjson", false, static (report, _, stream) => RdjsonReport.Write(report.Shown, report.Frame, stream)),
        new("checkstyle", false, static (report, _, stream) => CheckstyleReport.Write(report.Shown, report.Frame, stream)),
        new("docx", false, static (report, _, stream) => WordComments.Write(report, stream)) { NeedsFile = true, Takes = WordComments.Takes },
    ];

    /// <summary>The format with a byte order mark before it; one that is no CSV as it is.</summary>
    public CheckFormat Marked() => Name != "csv" || Write is not { } write
        ? this
        : this with { Write = (report, audits, stream) => ByteOrderMark.Before<CheckReport>((content, to) => write(content, audits, to))(report, stream) };

    private static readonly (string Ending, string Name)[] Endings =
        [(".txt", "text"), (".json", "json"), (".csv", "csv"), (".sarif", "sarif"), (".xml", "junit"), (".rdjson", "rdjson"), (".docx", "docx")];

    /// <summary>The format that a file's ending says; <c>null</c> where it says none.</summary>
    public static CheckFormat? OfEnding(string path) => Find(Array.Find(Endings, row => path.EndsWith(row.Ending, StringComparison.OrdinalIgnoreCase)).Name);

    /// <summary>The names of all formats.</summary>
    public static string[] Names => [.. All.Select(static format => format.Name)];

    /// <summary>The format of a name; <c>null</c> where there is none.</summary>
    public static CheckFormat? Find(string? name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
