using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Numbering;

/// <summary>How one level of a list is numbered.</summary>
/// <param name="Start">The number of the first item.</param>
/// <param name="Format">How numbers are written.</param>
/// <param name="Text">What is printed, with <c>%1</c> in the place of the number of level 1.</param>
/// <param name="Suffix">What stands between it and the paragraph: <c>tab</c>, <c>space</c> or <c>nothing</c>.</param>
/// <param name="IsLegal">Whether the numbers of all levels are written in figures.</param>
/// <param name="Restart">The level, from 1, of which every item begins the count anew; 0 for none, <c>null</c> for any level above.</param>
/// <param name="Style">The style whose paragraphs are numbered by this level; empty for none.</param>
internal sealed record ListLevel(int Start, string Format, string Text, string Suffix, bool IsLegal, int? Restart, string Style)
{
    /// <summary>The level that an element describes.</summary>
    public static ListLevel Of(WordNode node) => new(
        node.NumberOf("start") ?? 0,
        node.Child("numFmt")?.Value ?? Alternative(node) ?? NumberFormats.Plain,
        node.Child("lvlText")?.Value ?? "",
        node.Child("suff")?.Value ?? "tab",
        node.Flag("isLgl") ?? false,
        node.NumberOf("lvlRestart"),
        node.Child("pStyle")?.Value ?? "");

    // A format that is younger than the standard stands in an alternative, beside one for older programs.
    private static string? Alternative(WordNode node) =>
        node.Child("mc:AlternateContent")?.Child("mc:Fallback")?.Child("numFmt")?.Value;
}
