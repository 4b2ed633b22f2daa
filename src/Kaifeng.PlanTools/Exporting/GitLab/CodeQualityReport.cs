using System.Text.Encodings.Web;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Exporting.GitLab;

/// <summary>
/// Writes findings as GitLab's code quality report, which merge requests show: an array of objects with description, check, fingerprint, severity and
/// location. Known findings are left out.
/// </summary>
public static class CodeQualityReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // GitLab's own five: info, minor, major, critical, blocker.
    private static readonly string[] Severities = ["info", "minor", "major"];

    /// <summary>Writes UTF-8 without byte order mark, indented, with LF and a final line end.</summary>
    public static void Write(CheckResult result, ReportFrame frame, Stream stream)
    {
        var files = new ReportFiles(result, frame.Paths);
        var lines = new FindingLines(files, frame.Language);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var input in frame.Unread)
            {
                Write(json, OneLine.Of(input.Reason.In(frame.Language)), UnreadInput.Name, UnreadInput.Name, input.Severity, input.Path, null);
            }

            foreach (var finding in result.Findings)
            {
                var region = FileRegion.Of(finding.Notice.Source, finding.Place);
                Write(json, lines.MessageAndPlace(finding), $"{finding.Rule.Id} {finding.Rule.Name}", finding.Fingerprint, finding.Severity, files.PathOf(finding.Notice), region);
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, string description, string name, string fingerprint, Severity severity, string path, FileRegion? region)
    {
        json.WriteStartObject();
        json.WriteString("description"u8, description);
        json.WriteString("check_name"u8, name);

        // Files may hold the same sentence; the report's fingerprints must differ.
        json.WriteString("fingerprint"u8, $"{fingerprint}-{path}");
        json.WriteString("severity"u8, Severities[(int)severity]);
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, path);
        json.WriteStartObject("lines"u8);
        json.WriteNumber("begin"u8, region?.Start.Line ?? 1);
        json.WriteNumber("end"u8, region?.End.Line ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
