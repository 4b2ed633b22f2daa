using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;
using Finding = Kaifeng.PlanTools.Checking.Finding;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes what a check found, in both languages, with every place and the counts.</summary>
public sealed class CheckJson
{
    /// <summary>The value of <c>format</c>, by which the file is told from others.</summary>
    public const string FormatName = "plan-tools/check";

    private const int CurrentVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;

    private CheckJson(Utf8JsonWriter json) => this.json = json;

    /// <summary>Writes UTF-8 without byte order mark, indented, with LF and a final line end.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="frame">The files it was found in.</param>
    /// <param name="audits">Whether the claims that gave no finding are listed as well.</param>
    /// <param name="stream">Takes the bytes.</param>
    public static void Write(CheckResult result, ReportFrame frame, bool audits, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            new CheckJson(json).Write(result, frame, audits);
        }

        stream.WriteByte((byte)'\n');
    }

    private void Write(CheckResult result, ReportFrame frame, bool audits)
    {
        json.WriteStartObject();
        json.WriteString("format"u8, FormatName);
        json.WriteNumber("version"u8, CurrentVersion);
        json.WriteStartArray("notices"u8);
        foreach (var (path, notice) in frame.Paths.Zip(result.Notices))
        {
            Write(notice, path, audits);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("unread"u8);
        foreach (var input in frame.Unread)
        {
            Write(input);
        }

        json.WriteEndArray();
        Write(Coverage.Sum(result.Notices.Select(static notice => notice.Coverage)));
        json.WriteEndObject();
    }

    private void Write(UnreadInput input)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, input.Path);
        json.WriteString("severity"u8, input.Severity.Name());
        json.WriteText("message"u8, input.Reason);
        json.WriteEndObject();
    }

    private void Write(NoticeCheck notice, string path, bool audits)
    {
        var source = notice.Figures.Notice.Source;
        json.WriteStartObject();
        json.WriteString("notice"u8, source.NoticeName);
        json.WriteString("path"u8, path);
        json.WriteString("fileName"u8, source.FileName);
        json.WriteString("sha256"u8, source.Sha256);
        json.WriteStartArray("findings"u8);
        foreach (var finding in notice.Findings)
        {
            Write(finding);
        }

        json.WriteEndArray();
        Write(notice.Coverage);
        if (audits)
        {
            json.WriteStartArray("claims"u8);
            foreach (var audited in ClaimAudit.Of(notice.Figures))
            {
                Write(source, audited);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, finding.RunId);
        json.WriteString("fingerprint"u8, finding.Fingerprint);
        json.WriteString("rule"u8, finding.Rule.Id);
        json.WriteString("name"u8, finding.Rule.Name);
        json.WriteString("severity"u8, finding.Severity.Name());
        json.WriteString("planId"u8, finding.PlanId);
        json.WriteText("message"u8, finding.Message);
        json.WriteString("printed"u8, finding.Printed);
        json.WriteString("computed"u8, finding.Computed);
        json.WriteText("where"u8, Whereabouts.Of(finding.Notice, finding.Place).Text);
        Segments(finding.Notice.Source, finding.Place);
        json.WriteStartArray("others"u8);
        foreach (var other in finding.Others)
        {
            Write(other);
        }

        json.WriteEndArray();
        json.WriteText("hint"u8, finding.Hint);
        json.WriteEndObject();
    }

    private void Write(FindingPlace place)
    {
        json.WriteStartObject();
        json.WriteString("notice"u8, place.Notice.Source.NoticeName);
        json.WriteText("role"u8, place.Role);
        json.WriteString("text"u8, place.Notice.Source.Read(place.Place));
        json.WriteText("where"u8, Whereabouts.Of(place.Notice, place.Place).Text);
        Segments(place.Notice.Source, place.Place);
        json.WriteEndObject();
    }

    private void Write(SourceText source, AuditedClaim audited)
    {
        var claim = audited.Claim;
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id);
        json.WriteString("kind"u8, claim.Kind.Name());
        json.WriteString("verdict"u8, claim.Verdict.Name());
        if (claim.Reason != CannotTell.None)
        {
            json.WriteString("reason"u8, claim.Reason.Name());
        }

        json.WriteString("text"u8, audited.Text);
        json.WriteString("printed"u8, audited.Printed);
        json.WriteString("unit"u8, claim.Printed.Unit.Printed);
        json.WriteOptional("computedLow"u8, ExactFigures.RoundedDown(claim.Computed.Low));
        json.WriteOptional("computedHigh"u8, ExactFigures.RoundedUp(claim.Computed.High));
        json.WriteOptional("width"u8, audited.Width);
        Segments(source, claim.Stated);
        json.WriteEndObject();
    }

    private void Write(Coverage coverage)
    {
        json.WriteStartObject("coverage"u8);
        json.WriteNumber("claims"u8, coverage.Claims);
        json.WriteNumber("compared"u8, coverage.Compared);
        json.WriteOptional("percent"u8, coverage.Percent);
        json.WriteNumber("consistent"u8, coverage.Consistent);
        json.WriteNumber("inconsistent"u8, coverage.Inconsistent);
        json.WriteStartObject("cannotTell"u8);
        foreach (var (reason, count) in Verdicts.AllReasons.Zip(coverage.CannotTell).Where(static pair => pair.Second > 0))
        {
            json.WriteNumber(reason, count);
        }

        json.WriteEndObject();
        json.WriteNumber("quantities"u8, coverage.Quantities);
        json.WriteNumber("unseen"u8, coverage.Unseen);
        json.WriteNumber("held"u8, coverage.Held);
        json.WriteEndObject();
    }

    private void Segments(SourceText source, Passage place) => new PlacesToJson(source, json).Segments("segments"u8, place);
}
