using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary><c>findings.csv</c>: a row a finding, notices in the order in which they were given. It is the same whatever language its user speaks.</summary>
public static class FindingsCsv
{
    /// <summary>The names of the columns.</summary>
    public static ImmutableArray<string> Columns { get; } =
    [
        "finding_id", "rule", "name", "severity", "plan_id", "start_line", "start_column", "end_line", "end_column", "message",
        "printed", "computed", "related_lines", "related_elsewhere", "hint", "message_zh", "hint_zh", "notice", "fingerprint", "where", "where_zh", "path",
    ];

    /// <summary>Writes the whole file, header row first: UTF-8 without byte order mark, LF, quoted after RFC 4180.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="frame">The files it was found in. An input that could not be checked is a row before the findings, with no rule's id.</param>
    /// <param name="stream">Takes the bytes.</param>
    public static void Write(CheckResult result, ReportFrame frame, Stream stream)
    {
        using var rows = new CsvRows(stream, Columns);
        var files = new ReportFiles(result, frame.Paths);
        foreach (var input in frame.Unread)
        {
            Write(rows, input);
        }

        foreach (var finding in result.Findings)
        {
            Write(rows, finding, files.PathOf(finding.Notice));
        }
    }

    private static void Write(CsvRows rows, UnreadInput input)
    {
        foreach (var column in Columns)
        {
            rows.Cell(column switch
            {
                "name" => UnreadInput.Name,
                "severity" => input.Severity.Name(),
                "message" => input.Reason.En,
                "message_zh" => input.Reason.Zh,
                "notice" or "path" => input.Path,
                _ => "",
            });
        }

        rows.End();
    }

    private static void Write(CsvRows rows, Finding finding, string path)
    {
        var where = Whereabouts.Of(finding.Notice, finding.Place).Text;
        var source = finding.Notice.Source;
        var start = source.PositionOf(finding.Place.Extent.Start);
        var end = source.PositionOf(finding.Place.Extent.End);
        rows.Cell(finding.RunId)
            .Cell(finding.Rule.Id)
            .Cell(finding.Rule.Name)
            .Cell(finding.Severity.Name())
            .Cell(finding.PlanId)
            .Cell(start.Line)
            .Cell(start.Column)
            .Cell(end.Line)
            .Cell(end.Column)
            .Cell(finding.Message.En)
            .Cell(finding.Printed)
            .Cell(finding.Computed)
            .Numbers(LinesIn(finding).Where(line => line != start.Line).Order())
            .Cell(string.Join(';', Elsewhere(finding)))
            .Cell(finding.Hint?.En ?? "")
            .Cell(finding.Message.Zh)
            .Cell(finding.Hint?.Zh ?? "")
            .Cell(source.NoticeName)
            .Cell(finding.Fingerprint)
            .Cell(where.En)
            .Cell(where.Zh)
            .Cell(path)
            .End();
    }

    private static IEnumerable<int> LinesIn(Finding finding) => finding.Others
        .Where(other => IsIn(finding.Notice, other))
        .SelectMany(other => Places.Lines(finding.Notice.Source, other.Place))
        .Distinct();

    // Places in other notices, as notice:line.
    private static IEnumerable<string> Elsewhere(Finding finding) => finding.Others
        .Where(other => !IsIn(finding.Notice, other))
        .SelectMany(static other => Places.Lines(other.Notice.Source, other.Place)
            .Select(line => string.Create(CultureInfo.InvariantCulture, $"{other.Notice.Source.NoticeName}:{line}")))
        .Distinct();

    private static bool IsIn(PlanNotice notice, FindingPlace place) => ReferenceEquals(notice, place.Notice);
}
