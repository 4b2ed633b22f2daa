using System.Text.Json;
using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes texts in both languages.</summary>
internal static class LocalTextToJson
{
    /// <summary>A property with an object of both; nothing where there is no text.</summary>
    public static void WriteText(this Utf8JsonWriter json, ReadOnlySpan<byte> name, LocalText? text)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("zh"u8, text.Zh);
        json.WriteString("en"u8, text.En);
        json.WriteEndObject();
    }
}
