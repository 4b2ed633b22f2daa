using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Exporting.Sarif;

/// <summary>Texts as whole sentences: viewers show the first one alone where there is little room (SARIF 2.1.0, 3.11.3).</summary>
internal static class SarifSentence
{
    /// <summary>A text with a capital and an end mark.</summary>
    public static string Of(LocalText text, ReportLanguage language) => Of(text.In(language), language);

    /// <summary>A text as a message writes it: braces would name arguments (3.11.5), square brackets make links (3.11.6).</summary>
    public static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);

    private static string Of(string text, ReportLanguage language)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var capital = text[0] is >= 'a' and <= 'z' ? char.ToUpperInvariant(text[0]) + text[1..] : text;
        return text[^1] is '.' or '。' or '！' or '？' ? capital : capital + (language == ReportLanguage.Zh ? "。" : ".");
    }
}
