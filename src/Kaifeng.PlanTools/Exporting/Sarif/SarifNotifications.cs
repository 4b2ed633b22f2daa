using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Exporting.Sarif;

/// <summary>Writes inputs that could not be checked as notifications (SARIF 2.1.0, 3.20.21 and 3.58): they are the run's, and no result of a rule.</summary>
internal sealed class SarifNotifications(Utf8JsonWriter json, SarifPlaces places, ReportFrame frame)
{
    /// <summary>The property <c>notifications</c> of the tool; none where there is no notification.</summary>
    public void WriteDescriptors()
    {
        if (frame.Unread.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("notifications"u8);
        json.WriteStartObject();
        json.WriteString("id"u8, UnreadInput.Name);
        json.WriteString("name"u8, "InputNotChecked"u8);
        json.WriteStartObject("shortDescription"u8);
        json.WriteString("text"u8, SarifSentence.Of(UnreadInput.Title, frame.Language));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, Severity.Error.Name());
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The property <c>toolExecutionNotifications</c> of the invocation; none where there is no notification.</summary>
    public void Write()
    {
        if (frame.Unread.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var input in frame.Unread)
        {
            Write(input);
        }

        json.WriteEndArray();
    }

    private void Write(UnreadInput input)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor"u8);
        json.WriteString("id"u8, UnreadInput.Name);
        json.WriteNumber("index"u8, 0);
        json.WriteEndObject();
        json.WriteString("level"u8, input.Severity.Name());
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, SarifSentence.Escaped(SarifSentence.Of(input.Reason, frame.Language)));
        json.WriteEndObject();
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        places.File("artifactLocation"u8, input.Path, null);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
