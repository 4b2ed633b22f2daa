using System.Globalization;
using System.Text;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Exporting.GitHub;

/// <summary>
/// Writes findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request:
/// <c>::error file=…,line=…,title=…::message</c>. It shows ten of each severity a step, so that many are written, in the order of the text,
/// errors first; a plain line says what was left out.
/// </summary>
public sealed class GitHubAnnotations
{
    private const int MostOfEach = 10;

    private static readonly string[] Commands = ["notice", "warning", "error"];

    private static readonly LocalText LeftOut = new(
        "GitHub 每步每级只显示 {0} 条标注；未标注的问题：{1}。其他格式列出全部。",
        "GitHub shows {0} annotations of each severity a step; findings without one: {1}. Every other format has them all.");

    private readonly StreamWriter writer;
    private readonly ReportFiles files;
    private readonly FindingLines lines;
    private readonly ReportLanguage language;

    private GitHubAnnotations(StreamWriter writer, CheckResult result, ReportFrame frame)
    {
        this.writer = writer;
        language = frame.Language;
        files = new ReportFiles(result, frame.Paths);
        lines = new FindingLines(files, language);
    }

    /// <summary>Writes UTF-8 without byte order mark, a line a finding, with LF. Known findings are left out.</summary>
    public static void Write(CheckResult result, ReportFrame frame, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var annotations = new GitHubAnnotations(writer, result, frame);
        foreach (var input in frame.Unread)
        {
            annotations.Write(input);
        }

        annotations.Write(result);
    }

    private void Write(CheckResult result)
    {
        var bySeverity = result.Findings
            .GroupBy(static finding => finding.Severity)
            .OrderByDescending(static group => group.Key)
            .Select(static group => (Severity: group.Key, Findings: group.ToList()))
            .ToList();
        foreach (var finding in bySeverity.SelectMany(static group => group.Findings.Take(MostOfEach)))
        {
            Write(finding);
        }

        var rest = bySeverity.Where(static group => group.Findings.Count > MostOfEach)
            .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Severity.Name()} {group.Findings.Count - MostOfEach}"))
            .ToList();
        if (rest.Count > 0)
        {
            writer.WriteLine(string.Format(CultureInfo.InvariantCulture, LeftOut.In(language), MostOfEach, string.Join(", ", rest)));
        }
    }

    // Before all findings: what was not read counts for more than what was found in the rest.
    private void Write(UnreadInput input) =>
        writer.WriteLine($"::{Commands[(int)input.Severity]} file={Property(input.Path)},title={Property(UnreadInput.Name)}::{Data(OneLine.Of(input.Reason.In(language)))}");

    private void Write(Finding finding)
    {
        var properties = new List<string> { $"file={Property(files.PathOf(finding.Notice))}" };
        if (FileRegion.Of(finding.Notice.Source, finding.Place) is { } region)
        {
            Add(properties, region);
        }

        properties.Add($"title={Property($"{finding.Rule.Id} {finding.Rule.Name}")}");
        var message = string.Join('\n', lines.Details(finding).Prepend(lines.Message(finding)));
        writer.WriteLine($"::{Commands[(int)finding.Severity]} {string.Join(',', properties)}::{Data(message)}");
    }

    // GitHub takes columns only of what begins and ends on one line.
    private static void Add(List<string> properties, FileRegion region)
    {
        var (start, end) = (region.Start, region.End);
        properties.Add(string.Create(CultureInfo.InvariantCulture, $"line={start.Line}"));
        properties.Add(string.Create(CultureInfo.InvariantCulture, $"endLine={end.Line}"));
        if (region.HasColumns && start.Line == end.Line)
        {
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"col={start.Column}"));
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"endColumn={end.Column}"));
        }
    }

    // A line end would begin another command, which the text of a notice must not give.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
