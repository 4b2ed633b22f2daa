using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kaifeng.PlanTools.Exporting.Json.Schema;

/// <summary>The JSON Schema (2020-12) of <c>notice.json</c>, derived from the records that the file is written with.</summary>
public static class NoticeSchema
{
    /// <summary>The dialect, as <c>$schema</c> names it.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema's name, with the version of the file it describes.</summary>
    public static string Id { get; } = FormattableString.Invariant($"urn:plan-tools:notice:{NoticeDocument.CurrentVersion}");

    /// <summary>The schema as text, indented, with LF and a final line end.</summary>
    public static string Print()
    {
        var schema = SchemaBuilder.Build(NoticeJsonContext.Instance.NoticeDocument);
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "$id", Id);
        schema.Insert(2, "title", NoticeJson.FileName);

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
