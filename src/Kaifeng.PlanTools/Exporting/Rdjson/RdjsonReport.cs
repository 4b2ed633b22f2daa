using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Rdjson;

/// <summary>
/// Writes findings in the Reviewdog Diagnostic Format (rdjson), which reviewdog turns into comments of reviews. Its columns count bytes of UTF-8.
/// Known findings are left out.
/// </summary>
public sealed class RdjsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Severities = ["INFO", "WARNING", "ERROR"];

    // Nobody reads a column behind these, and counting from the start of an endless line for each finding would take for ever.
    private const int MostBytesCounted = 4096;

    private readonly Utf8JsonWriter json;
    private readonly ReportFiles files;
    private readonly FindingLines lines;

    private RdjsonReport(Utf8JsonWriter json, CheckResult result, ReportFrame frame)
    {
        this.json = json;
        files = new ReportFiles(result, frame.Paths);
        lines = new FindingLines(files, frame.Language);
    }

    /// <summary>Writes UTF-8 without byte order mark, indented, with LF and a final line end.</summary>
    public static void Write(CheckResult result, ReportFrame frame, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            new RdjsonReport(json, result, frame).Write(result, frame);
        }

        stream.WriteByte((byte)'\n');
    }

    private void Write(CheckResult result, ReportFrame frame)
    {
        json.WriteStartObject();
        json.WriteStartObject("source"u8);
        json.WriteString("name"u8, "plan-tools"u8);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics"u8);
        foreach (var input in frame.Unread)
        {
            Write(input, frame.Language);
        }

        foreach (var finding in result.Findings)
        {
            Write(finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(UnreadInput input, ReportLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, OneLine.Of(input.Reason.In(language)));
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, input.Path);
        json.WriteEndObject();
        json.WriteString("severity"u8, Severities[(int)input.Severity]);
        json.WriteStartObject("code"u8);
        json.WriteString("value"u8, UnreadInput.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, lines.MessageAndPlace(finding));
        Location(finding.Notice, finding.Place);
        json.WriteString("severity"u8, Severities[(int)finding.Severity]);
        json.WriteStartObject("code"u8);
        json.WriteString("value"u8, finding.Rule.Id);
        json.WriteString("url"u8, RuleHelp.Uri);
        json.WriteEndObject();
        json.WriteStartArray("relatedLocations"u8);
        foreach (var other in finding.Others)
        {
            json.WriteStartObject();
            json.WriteString("message"u8, lines.Role(other));
            Location(other.Notice, other.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Location(PlanNotice notice, Passage place)
    {
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, files.PathOf(notice));
        if (FileRegion.Of(notice.Source, place) is { } region)
        {
            json.WriteStartObject("range"u8);
            Position("start"u8, notice.Source, place.Extent.Start, region.Start, region.HasColumns);
            Position("end"u8, notice.Source, place.Extent.End, region.End, region.HasColumns);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Position(ReadOnlySpan<byte> name, SourceText source, int offset, LinePosition position, bool hasColumn)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line"u8, position.Line);
        var before = source.Printed(new TextSpan(source.LineSpan(source.LineOf(offset)).Start, offset));
        if (hasColumn && before.Length <= MostBytesCounted)
        {
            json.WriteNumber("column"u8, Encoding.UTF8.GetByteCount(before) + 1);
        }

        json.WriteEndObject();
    }
}
