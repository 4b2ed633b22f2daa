using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>Writes sections, paragraphs, boxes, tables and figures.</summary>
internal sealed class BlocksMarkdown(SourceText source, MarkdownLines lines)
{
    private const int LowestLevel = 6;

    /// <summary>Blocks under a heading of a level; run-in headings are paragraphs and take no level.</summary>
    public void Write(ImmutableArray<Block> blocks, int level)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Section section:
                    WriteSection(section, level);
                    break;
                case Paragraph paragraph:
                    lines.AddBlock(TextOf(paragraph, source.Read(paragraph.Text)));
                    break;
                case Box box:
                    WriteBox(box);
                    break;
                case Table table:
                    TableMarkdown.Write(source, table, lines);
                    break;
                case Figure figure:
                    lines.AddBlock(LinkTarget.Of("", MarkedNames.Figure) + MarkdownText.Inline(source.Read(figure.Caption)));
                    break;
            }
        }
    }

    private void WriteSection(Section section, int level)
    {
        var heading = source.Read(section.Heading);
        if (section.RunIn)
        {
            WriteRunIn(section, heading, level);
            return;
        }

        var (text, mark) = HeadingText(section, heading);
        var own = Math.Min(level + 1, LowestLevel);
        lines.AddBlock($"{new string('#', own)} {LinkTarget.Of(section.Id, mark)}{MarkdownText.Inline(text)}");
        Write(section.Content, own);
    }

    /// <summary>Number and title without line wraps and end mark, as printed where that would read back otherwise.</summary>
    private static (string Text, string Mark) HeadingText(Section section, string printed)
    {
        var number = MarkedHeadings.Number(printed, "").Length;
        var clean = printed[..number] + section.Title;
        if (section.Title.Length > 0 && ReadsBack(section, clean))
        {
            return (clean, "");
        }

        var text = section.Title.Length > 0 ? printed.TrimEnd().TrimEnd('。', '：', ':').TrimEnd() : printed.TrimEnd();
        return (text, ReadsBack(section, text) ? "" : MarkedNames.Unnumbered);
    }

    /// <summary>Number and title in bold, then the end mark and the first paragraph on the same line.</summary>
    private void WriteRunIn(Section section, string heading, int level)
    {
        var first = section.Content is [Paragraph paragraph, ..] ? source.Read(paragraph.Text) : "";
        var title = heading.AsSpan(0, heading.Length - 1).TrimEnd();
        lines.AddBlock($"{LinkTarget.Of(section.Id)}**{MarkdownText.Inline(title)}**{MarkdownText.Inline(heading[title.Length..] + first)}");
        Write(first.Length > 0 ? section.Content[1..] : section.Content, level);
    }

    private static string OpenTitle(string title) => LineWraps.RemoveAll(title).TrimEnd('。', '：', ':');

    private static bool ReadsBack(Section section, string text)
    {
        var mark = MarkedHeadings.Number(text, "");
        return mark.Kind == section.Kind && mark.Number == section.Number && OpenTitle(text[mark.Length..]) == OpenTitle(section.Title);
    }

    private void WriteBox(Box box)
    {
        lines.OpenQuote();
        lines.AddBlock(CaptionMarkdown.OfBox(source, box));
        foreach (var item in box.Items)
        {
            foreach (var paragraph in item.Paragraphs)
            {
                lines.AddBlock(TextWithLead(paragraph));
            }
        }

        lines.CloseQuote();
    }

    private static string TextOf(Paragraph paragraph, string text)
    {
        var mark = TextMark(MarkedHeadings.ParagraphNumber(text, "")?.Number, paragraph);
        return mark.Length == 0 ? MarkdownText.LineStart(text) : mark + MarkdownText.Inline(text);
    }

    /// <summary>A paragraph of a box, its number and lead in bold.</summary>
    private string TextWithLead(Paragraph paragraph)
    {
        var text = source.Read(paragraph.Text);
        if (paragraph.Lead.Length == 0)
        {
            return TextOf(paragraph, text);
        }

        var mark = MarkedHeadings.ParagraphNumber(text, "");
        var start = paragraph.Number.Length > 0 ? mark?.Length ?? 0 : 0;
        var lead = Leads.Find(text.AsSpan(start));
        if (!text.AsSpan(start)[lead.Start..lead.End].SequenceEqual(paragraph.Lead))
        {
            // A heading on a line of its own is its own lead.
            return $"{TextMark(MarkedHeadings.Number(text, "").Number, paragraph)}**{MarkdownText.Inline(text)}**";
        }

        var end = text.AsSpan(0, start + lead.End).TrimEnd().Length;
        return $"{TextMark(mark?.Number, paragraph)}**{MarkdownText.Inline(text.AsSpan(0, end))}**{MarkdownText.Inline(text.AsSpan(end))}";
    }

    private static string TextMark(string? number, Paragraph paragraph) =>
        (number ?? "") == paragraph.Number ? "" : LinkTarget.Of("", MarkedNames.Text);
}
