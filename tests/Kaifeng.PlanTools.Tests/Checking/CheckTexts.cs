using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading.Shown;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking;

/// <summary>Checks of a test's own texts.</summary>
internal static class CheckTexts
{
    /// <summary>The figures of a text.</summary>
    public static NoticeFigures Figures(string text, string fileName = "test.txt") => FigureReader.Read(NoticeParser.Parse(ShownText.Of(new SourceText(fileName, text, ""))));

    /// <summary>The findings of rules in a text.</summary>
    public static NoticeCheck Check(string text, params Rule[] rules) => Checker.Check([Figures(text)], [.. rules]).Notices[0];

    /// <summary>A text without the marks of the places in it.</summary>
    public static string Plain(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    /// <summary>The text with the places of a rule's findings marked.</summary>
    public static string Marked(string text, Rule rule)
    {
        var marked = text;
        foreach (var extent in Check(text, rule).Findings.Select(static finding => finding.Place.Extent).Distinct().OrderByDescending(static extent => extent.Start))
        {
            marked = marked.Insert(extent.End, "|]").Insert(extent.Start, "[|");
        }

        return marked;
    }
}
