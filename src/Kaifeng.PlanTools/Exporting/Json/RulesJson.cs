using System.Text.Encodings.Web;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes what rules are: an array of objects, in both languages.</summary>
public static class RulesJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 without byte order mark, indented, with LF and a final line end.</summary>
    public static void Write(IEnumerable<Rule> rules, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var rule in rules)
            {
                Write(json, rule.Info);
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        json.WriteString("name"u8, rule.Name);
        json.WriteString("severity"u8, rule.Severity.Name());
        json.WriteText("title"u8, rule.Title);
        json.WriteText("rationale"u8, rule.Rationale);
        json.WriteText("restsOn"u8, rule.RestsOn);
        json.WriteText("remedy"u8, rule.Remedy);
        Write(json, "bad"u8, rule.Bad);
        Write(json, "good"u8, rule.Good);
        Write(json, "quiet"u8, rule.Quiet);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
