using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Exporting.Json;
using Finding = Kaifeng.PlanTools.Checking.Finding;

namespace Kaifeng.PlanTools.Exporting.Sarif;

/// <summary>Writes findings as results (SARIF 2.1.0, 3.27).</summary>
/// <param name="json">Takes them.</param>
/// <param name="places">Writes their places.</param>
/// <param name="ruleIndices">The place of each rule among the tool's.</param>
/// <param name="language">The language of messages; both languages stand in the properties.</param>
internal sealed class SarifResults(Utf8JsonWriter json, SarifPlaces places, IReadOnlyDictionary<string, int> ruleIndices, ReportLanguage language)
{
    private const string FingerprintName = "planToolsContent/v1";

    private static readonly LocalText OfBaseline = new("在基线中。", "It is in the baseline.");

    /// <summary>The findings of a notice, then those that are known.</summary>
    public void Write(NoticeCheck notice)
    {
        foreach (var finding in notice.Findings)
        {
            Write(finding, null);
        }

        foreach (var known in notice.Suppressed)
        {
            Write(known.Finding, known);
        }
    }

    private void Write(Finding finding, SuppressedFinding? known)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Rule.Id);
        json.WriteNumber("ruleIndex"u8, ruleIndices[finding.Rule.Id]);
        json.WriteString("level"u8, finding.Severity.Name());
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, SarifSentence.Escaped(MessageOf(finding)));
        json.WriteEndObject();
        json.WriteStartArray("locations"u8);
        places.Write(finding);
        json.WriteEndArray();
        WriteOthers(finding);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(FingerprintName, finding.Fingerprint);
        json.WriteEndObject();
        WriteSuppressions(known);
        WriteProperties(finding);
        json.WriteEndObject();
    }

    private string MessageOf(Finding finding)
    {
        var message = SarifSentence.Of(finding.Message, language);
        return finding.Hint is { } hint ? $"{message}{(language == ReportLanguage.Zh ? "" : " ")}{SarifSentence.Of(hint, language)}" : message;
    }

    private void WriteOthers(Finding finding)
    {
        if (finding.Others.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations"u8);
        foreach (var (index, other) in finding.Others.Index())
        {
            places.Write(other, index + 1);
        }

        json.WriteEndArray();
    }

    // An empty array says that the run looks at suppressions and this result has none (3.27.23).
    private void WriteSuppressions(SuppressedFinding? known)
    {
        json.WriteStartArray("suppressions"u8);
        if (known is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, "external"u8);
            json.WriteString("status"u8, "accepted"u8);
            json.WriteString("justification"u8, known.Source == SuppressionSource.Baseline && known.Reason.Length == 0 ? OfBaseline.In(language) : known.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteProperties(Finding finding)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("id"u8, finding.RunId);
        json.WriteString("planId"u8, finding.PlanId);
        json.WriteString("printed"u8, finding.Printed);
        json.WriteString("computed"u8, finding.Computed);
        json.WriteText("message"u8, finding.Message);
        json.WriteText("hint"u8, finding.Hint);
        json.WriteEndObject();
    }
}
