using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Reads and writes the file of a baseline: an object a notice, a finding a line, so that a change of it can be reviewed.</summary>
public static class BaselineJson
{
    /// <summary>The value of <c>format</c>, by which the file is told from others.</summary>
    public const string FormatName = "plan-tools/baseline";

    private const int CurrentVersion = 1;

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 without byte order mark, with LF and a final line end.</summary>
    public static void Write(Baseline baseline, Stream stream)
    {
        using var text = new StreamWriter(stream, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("{");
        text.WriteLine($"  \"format\": \"{FormatName}\",");
        text.WriteLine(FormattableString.Invariant($"  \"version\": {CurrentVersion},"));
        text.Write("  \"notices\": {");
        var first = true;
        foreach (var (notice, entries) in baseline.Notices)
        {
            text.WriteLine(first ? "" : ",");
            text.WriteLine($"    {Line(json => json.WriteStringValue(notice))}: [");
            text.WriteLine(string.Join(",\n", entries.Select(static entry => "      " + Line(json => Write(entry, json)))));
            text.Write("    ]");
            first = false;
        }

        text.WriteLine(first ? "}" : "\n  }");
        text.WriteLine("}");
    }

    /// <summary>The baseline that a file holds, or <c>null</c> where it holds none.</summary>
    public static Baseline? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var json = JsonDocument.Parse(file);
            var root = json.RootElement;
            return root.GetProperty("format"u8).GetString() == FormatName && root.GetProperty("version"u8).GetInt32() == CurrentVersion
                ? new Baseline(root.GetProperty("notices"u8).EnumerateObject()
                    .ToImmutableSortedDictionary(static notice => notice.Name, static notice => EntriesOf(notice.Value), StringComparer.Ordinal))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static ImmutableArray<BaselineEntry> EntriesOf(JsonElement entries) => [.. entries.EnumerateArray().Select(Read).DistinctBy(static entry => entry.Fingerprint)];

    private static BaselineEntry Read(JsonElement entry) => new(
        TextOf(entry, "fingerprint"),
        TextOf(entry, "rule"),
        TextOf(entry, "printed"),
        new LocalText(TextOf(entry.GetProperty("message"u8), "zh"), TextOf(entry.GetProperty("message"u8), "en")));

    private static string TextOf(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";

    private static void Write(BaselineEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("fingerprint"u8, entry.Fingerprint);
        json.WriteString("rule"u8, entry.Rule);
        json.WriteString("printed"u8, entry.Printed);
        json.WriteText("message"u8, entry.Message);
        json.WriteEndObject();
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, OneLine))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
