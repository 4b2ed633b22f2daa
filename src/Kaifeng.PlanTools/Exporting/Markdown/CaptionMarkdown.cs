using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>Writes captions: a box's in bold, a table's with its label in bold.</summary>
internal static class CaptionMarkdown
{
    /// <summary>The caption inside a box: all of it bold, or only the label where label and title would not be told apart again.</summary>
    public static string OfBox(SourceText source, Box box)
    {
        var label = LabelOf(source, box.Captions[0]);
        var title = box.Title;
        var text = Join(label, title);
        if (ReadsBack(text, text.Length, box.Label, title))
        {
            return $"{LinkTarget.Of(box.Id)}**{MarkdownText.Inline(text)}**";
        }

        return box.Label.Length > 0
            ? LinkTarget.Of(box.Id) + WithBoldLabel(label, title)
            : $"{LinkTarget.Of(box.Id, MarkedNames.Unlabelled)}**{MarkdownText.Inline(title)}**";
    }

    /// <summary>The caption above a table. Wholly in bold it would look like a heading.</summary>
    public static string OfTable(SourceText source, Table table) =>
        table.Label.Length > 0
            ? LinkTarget.Of(table.Id, MarkedNames.Caption) + WithBoldLabel(LabelOf(source, table.Captions[0]), table.Title)
            : LinkTarget.Of(table.Id, MarkedNames.Caption, MarkedNames.Unlabelled) + MarkdownText.Inline(table.Title);

    private static string LabelOf(SourceText source, Caption caption) => source.Read(caption.Label).TrimEnd();

    private static string WithBoldLabel(string label, string title) => $"**{MarkdownText.Inline(label)}** {MarkdownText.Inline(title)}".TrimEnd();

    private static string Join(string label, string title) =>
        label.Length == 0 || title.Length == 0 || label[^1] is '：' or ':' ? label + title : $"{label} {title}";

    private static bool ReadsBack(string text, int strong, string label, string title)
    {
        var mark = MarkedHeadings.Caption(text, strong, "");
        return mark.Label == label && LineWraps.Remove(text.AsSpan(mark.TitleStart)) == title;
    }
}
