using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Marked;

/// <summary>Says of each block what it is marked as.</summary>
internal static class MarkedElements
{
    /// <summary>One element a block, in order.</summary>
    public static List<Element> Read(List<TextBlock> blocks)
    {
        var elements = new List<Element>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var facts = blocks[i].Facts;
            var opensGroup = facts.Group != 0 && (i == 0 || blocks[i - 1].Facts.Group != facts.Group);
            var above = i + 1 < blocks.Count && blocks[i + 1].Facts.Role == LineRole.Row;
            elements.Add(Read(blocks[i], facts, opensGroup, above));
        }

        return elements;
    }

    private static Element Read(TextBlock block, SourceLine facts, bool opensGroup, bool isAboveRow)
    {
        var length = block.Text.Length;
        var isBold = facts.Strong >= length;
        if (facts.Role == LineRole.Row)
        {
            return new Element(ElementKind.Row, block);
        }

        if (MarkedNames.Has(facts.Marks, MarkedNames.Note))
        {
            return new Element(ElementKind.Text, block);
        }

        if (MarkedNames.Has(facts.Marks, MarkedNames.Figure))
        {
            return new Element(ElementKind.Figure, block) { Caption = CaptionMarks.Read(block.Text) ?? new CaptionMark(CaptionKind.Figure, "", "", 0, 0) };
        }

        if (MarkedNames.Has(facts.Marks, MarkedNames.Caption)
            || (opensGroup && (facts.Strong > 0 || CaptionMarks.Read(block.Text) is not null))
            || (isBold && isAboveRow && facts is { Group: 0, Target.Length: 0 }))
        {
            return new Element(ElementKind.Caption, block) { Caption = MarkedHeadings.Caption(block.Text, facts.Strong, facts.Marks) };
        }

        if ((isBold || facts.Role == LineRole.Heading) && MarkedHeadings.Number(block.Text, facts.Marks) is var mark && (facts.Group != 0 || facts is { Role: LineRole.Heading, Target.Length: > 0 } || ElementReader.HoldsTitle(block.Text[mark.Length..])))
        {
            return new Element(ElementKind.Heading, block) { Mark = mark, IsClosing = mark == NumberMark.Unnumbered && ElementReader.IsClosing(block.Text) };
        }

        return ReadParagraph(block, facts);
    }

    /// <summary>A text of a section that begins in bold begins with a title; one of a box with its lead.</summary>
    private static Element ReadParagraph(TextBlock block, SourceLine facts)
    {
        if (MarkedHeadings.ParagraphNumber(block.Text, facts.Marks) is not { } mark)
        {
            return new Element(ElementKind.Text, block);
        }

        return new Element(ElementKind.Numbered, block) { Mark = mark, IsListed = true, TitleEnd = facts.Group == 0 ? TitleEnd(block.Text, mark.Length, facts.Strong) : 0 };
    }

    /// <summary>The end of a title in bold before its end mark, which may be bold too; 0 where none stands there or no text follows.</summary>
    private static int TitleEnd(ReadOnlySpan<char> text, int start, int strong)
    {
        if (strong <= start)
        {
            return 0;
        }

        var end = Characters.SkipBlanks(text, strong);
        end = end < text.Length && IsEndMark(text[end]) ? end : strong - 1;
        return end > start && IsEndMark(text[end]) && !text[(end + 1)..].IsWhiteSpace() ? end : 0;
    }

    private static bool IsEndMark(char c) => c is '。' or '：' or ':';
}
