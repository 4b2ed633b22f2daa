using System.Text;
using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Exporting.Sarif;

/// <summary>Writes rules as reporting descriptors (SARIF 2.1.0, 3.49), whole or as a translation has them (3.19.4).</summary>
internal sealed class SarifRules(Utf8JsonWriter json)
{
    private static readonly LocalText Why = new("理由：", "Why: ");
    private static readonly LocalText RestsOn = new("依据：", "Rests on: ");
    private static readonly LocalText Remedy = new("改法：", "How to mend it: ");
    private static readonly LocalText Bad = new("反例（位置以 [|…|] 标出）", "Bad (the places are marked [|…|])");
    private static readonly LocalText Good = new("正例", "Good");
    private static readonly LocalText Quiet = new("不报告", "Not reported");

    /// <summary>The property <c>rules</c>.</summary>
    /// <param name="rules">The rules in the order in which results number them.</param>
    /// <param name="language">The language of their texts.</param>
    /// <param name="isTranslation">Whether only the texts are written.</param>
    public void Write(IEnumerable<RuleInfo> rules, ReportLanguage language, bool isTranslation)
    {
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            json.WriteString("name"u8, NameOf(rule));
            WriteTexts(rule, language);
            if (!isTranslation)
            {
                json.WriteString("helpUri"u8, RuleHelp.Uri);
                WriteProperties(rule);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTexts(RuleInfo rule, ReportLanguage language)
    {
        Message("shortDescription"u8, SarifSentence.Of(rule.Title, language));
        Message("fullDescription"u8, SarifSentence.Of(rule.Rationale, language));
        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, $"{SarifSentence.Of(rule.Rationale, language)}\n\n{RestsOn.In(language)}{rule.RestsOn.In(language)}\n\n{Remedy.In(language)}{rule.Remedy.In(language)}");
        json.WriteString("markdown"u8, Markdown(rule, language));
        json.WriteEndObject();
    }

    private void WriteProperties(RuleInfo rule)
    {
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, rule.Severity.Name());
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteStartArray("tags"u8);
        if (RuleFamilies.Of(rule) is { } family)
        {
            json.WriteStringValue(family.En);
            json.WriteStringValue(family.Zh);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Message(ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    private static string Markdown(RuleInfo rule, ReportLanguage language)
    {
        var markdown = new StringBuilder(Why.In(language))
            .Append($"{SarifSentence.Of(rule.Rationale, language)}\n\n{RestsOn.In(language)}{rule.RestsOn.In(language)}\n\n{Remedy.In(language)}{rule.Remedy.In(language)}\n");
        Append(markdown, Bad.In(language), rule.Bad);
        Append(markdown, Good.In(language), rule.Good);
        Append(markdown, Quiet.In(language), rule.Quiet);
        return markdown.ToString();
    }

    private static void Append(StringBuilder markdown, string title, IReadOnlyCollection<string> examples)
    {
        if (examples.Count > 0)
        {
            markdown.Append($"\n**{title}**\n");
        }

        foreach (var example in examples)
        {
            var fence = "```";
            while (example.Contains(fence, StringComparison.Ordinal))
            {
                fence += '`';
            }

            markdown.Append($"\n{fence}text\n{example.TrimEnd('\n')}\n{fence}\n");
        }
    }

    // growth-rate-differs becomes GrowthRateDiffers, as SARIF advises for names that are identifiers.
    private static string NameOf(RuleInfo rule) =>
        string.Concat(rule.Name.Split('-').Select(static word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..]));
}
