using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Sarif;

/// <summary>
/// Writes what a check found as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format): one run, the rules in both languages,
/// paths relative to <c>%SRCROOT%</c>, the folder of the run. Neither times nor the machine's paths are in it.
/// </summary>
public sealed class SarifLog
{
    private const string ToolName = "plan-tools";
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;
    private readonly CheckResult result;
    private readonly ReportFrame frame;
    private readonly SarifPlaces places;
    private readonly SarifNotifications notifications;
    private readonly ImmutableArray<RuleInfo> rules;

    private SarifLog(Utf8JsonWriter json, CheckResult result, ReportFrame frame)
    {
        (this.json, this.result, this.frame) = (json, result, frame);
        var files = new ReportFiles(result, frame.Paths);
        places = new SarifPlaces(json, files, new FindingLines(files, frame.Language), frame.Language);
        notifications = new SarifNotifications(json, places, frame);
        rules = ReportRules.Of(result, frame);
    }

    /// <summary>Writes UTF-8 without byte order mark, indented, with LF and a final line end.</summary>
    public static void Write(CheckResult result, ReportFrame frame, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            new SarifLog(json, result, frame).Write();
        }

        stream.WriteByte((byte)'\n');
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0"u8);
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool();
        WriteTranslation();
        json.WriteString("language"u8, frame.Language.Tag());
        WriteInvocation();
        WriteBase();
        WriteArtifacts();
        WriteLineEnds();
        WriteResults();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool()
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, ToolName);
        json.WriteString("version"u8, frame.Version);
        json.WriteString("semanticVersion"u8, frame.Version);
        json.WriteString("language"u8, frame.Language.Tag());
        new SarifRules(json).Write(rules, frame.Language, isTranslation: false);
        notifications.WriteDescriptors();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteTranslation()
    {
        var other = frame.Language == ReportLanguage.Zh ? ReportLanguage.En : ReportLanguage.Zh;
        json.WriteStartArray("translations"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, $"{ToolName} {other.Tag()}");
        json.WriteString("version"u8, frame.Version);
        json.WriteString("language"u8, other.Tag());
        json.WriteStartArray("contents"u8);
        json.WriteStringValue("localizedData"u8);
        json.WriteEndArray();
        json.WriteBoolean("isComprehensive"u8, true);
        json.WriteStartObject("associatedComponent"u8);
        json.WriteString("name"u8, ToolName);
        json.WriteEndObject();
        new SarifRules(json).Write(rules, other, isTranslation: true);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteInvocation()
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, frame.IsWhole);
        notifications.Write();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // Without its URI, which is another one on each machine: whoever reads the file puts his checkout there.
    private void WriteBase()
    {
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(SarifPlaces.BaseName);
        json.WriteStartObject("description"u8);
        json.WriteString("text"u8, "The folder in which plan-tools was run."u8);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteArtifacts()
    {
        json.WriteStartArray("artifacts"u8);
        foreach (var (path, notice) in frame.Paths.Zip(result.Notices))
        {
            json.WriteStartObject();
            places.File("location"u8, path, null);
            json.WriteStartArray("roles"u8);
            json.WriteStringValue("analysisTarget"u8);
            json.WriteEndArray();
            WriteContent(path, notice.Figures.Notice.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Encoding and hash are those of the text; a notice.json that was made of it is another file.
    private void WriteContent(string path, SourceText source)
    {
        if (path[(path.LastIndexOf('/') + 1)..] == source.FileName && source.Sha256.Length > 0)
        {
            json.WriteString("encoding"u8, source.Format.Encoding);
            json.WriteStartObject("hashes"u8);
            json.WriteString("sha-256"u8, source.Sha256);
            json.WriteEndObject();
        }
    }

    private void WriteLineEnds()
    {
        json.WriteString("columnKind"u8, "unicodeCodePoints"u8);
        json.WriteStartArray("newlineSequences"u8);
        json.WriteStringValue("\r\n"u8);
        json.WriteStringValue("\n"u8);
        json.WriteStringValue("\r"u8);
        json.WriteEndArray();
    }

    private void WriteResults()
    {
        var indices = rules.Index().ToDictionary(static pair => pair.Item.Id, static pair => pair.Index, StringComparer.Ordinal);
        var results = new SarifResults(json, places, indices, frame.Language);
        json.WriteStartArray("results"u8);
        foreach (var notice in result.Notices)
        {
            results.Write(notice);
            json.Flush();
        }

        json.WriteEndArray();
    }
}
