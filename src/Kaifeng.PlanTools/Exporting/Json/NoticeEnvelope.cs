using System.Text.Json;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>The first fields of a <c>notice.json</c>, found without reading the rest.</summary>
/// <param name="Format">The format's name; <c>null</c> where the bytes are no JSON object that has one.</param>
/// <param name="Version">The version; <c>null</c> where it is none.</param>
/// <param name="NoticeName">The notice's name; empty where it is none.</param>
public readonly record struct NoticeEnvelope(string? Format, int? Version, string NoticeName)
{
    /// <summary>Looks into a file, which may be of any kind. Never throws.</summary>
    public static NoticeEnvelope Peek(ReadOnlySpan<byte> bytes)
    {
        var found = new NoticeEnvelope(null, null, "");
        if (SkipBlanks(bytes) is not [(byte)'{', ..] json)
        {
            return found;
        }

        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = NoticeJson.DeepestNesting });
            reader.Read();
            while (!found.IsComplete && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                found = found.With(ref reader);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What was found before the break decides: a broken notice.json is still a notice.json.
        }

        return found;
    }

    /// <summary>Whether a file that begins with these bytes may be a JSON object: there is a brace, or nothing yet but blanks.</summary>
    public static bool MayBeginWith(ReadOnlySpan<byte> bytes) => SkipBlanks(bytes) is [] or [(byte)'{', ..];

    /// <summary>The bytes from the first that is neither a byte order mark nor blank.</summary>
    internal static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> bytes) =>
        (bytes is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : bytes).TrimStart(" \t\r\n"u8);

    private bool IsComplete => Format is not null && Version is not null && NoticeName.Length > 0;

    private NoticeEnvelope With(ref Utf8JsonReader reader)
    {
        var name = reader.GetString();
        reader.Read();
        switch (name)
        {
            case "format" when reader.TokenType == JsonTokenType.String:
                return this with { Format = reader.GetString() };
            case "version" when reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version):
                return this with { Version = version };
            case "source" when reader.TokenType == JsonTokenType.StartObject:
                return this with { NoticeName = NameIn(ref reader) };
            default:
                reader.Skip();
                return this;
        }
    }

    private static string NameIn(ref Utf8JsonReader reader)
    {
        var found = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = reader.ValueTextEquals("name"u8);
            reader.Read();
            if (isName && reader.TokenType == JsonTokenType.String)
            {
                found = reader.GetString() ?? "";
            }
            else
            {
                reader.Skip();
            }
        }

        return found;
    }
}
