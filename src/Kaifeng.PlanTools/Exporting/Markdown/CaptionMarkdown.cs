using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>Writes the caption of a box or a table in bold; where label and title would not be told apart again, only the label is bold.</summary>
internal static class CaptionMarkdown
{
    /// <summary>The caption's line.</summary>
    /// <param name="source">The text.</param>
    /// <param name="id">The id of the box or table.</param>
    /// <param name="caption">The caption as printed.</param>
    /// <param name="label">The label that must be read back.</param>
    /// <param name="title">The title that must be read back.</param>
    /// <param name="marks">A class that the caption needs.</param>
    public static string Of(SourceText source, string id, Caption caption, string label, string title, string marks = "")
    {
        var printedLabel = source.Read(caption.Label).TrimEnd();
        var printedTitle = source.Read(caption.Title);
        var separator = printedLabel.Length == 0 || printedTitle.Length == 0 || printedLabel[^1] is '：' or ':' ? "" : " ";
        var text = printedLabel + separator + printedTitle;
        if (ReadsBack(text, text.Length, "", label, title))
        {
            return $"{LinkTarget.Of(id, marks)}**{MarkdownText.Inline(text)}**";
        }

        return label.Length > 0
            ? $"{LinkTarget.Of(id, marks)}**{MarkdownText.Inline(printedLabel)}** {MarkdownText.Inline(printedTitle)}"
            : $"{LinkTarget.Of(id, marks, MarkedNames.Unlabelled)}**{MarkdownText.Inline(text)}**";
    }

    private static bool ReadsBack(string text, int strong, string marks, string label, string title)
    {
        var mark = MarkedHeadings.Caption(text, strong, marks);
        return mark.Label == label && LineWraps.Remove(text.AsSpan(mark.TitleStart)) == title;
    }
}
