using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>The language of what a report says to people.</summary>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese.</summary>
    Zh,
}

/// <summary>Chooses from texts in both languages.</summary>
internal static class ReportLanguages
{
    private static readonly string[] Tags = ["en-US", "zh-CN"];

    /// <summary>The text in a language.</summary>
    public static string In(this LocalText text, ReportLanguage language) => language == ReportLanguage.Zh ? text.Zh : text.En;

    /// <summary>The language's tag after BCP 47.</summary>
    public static string Tag(this ReportLanguage language) => Tags[(int)language];
}
