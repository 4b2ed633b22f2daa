using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Says of each block what it is, from the block itself and the lines beside it.</summary>
internal static class ElementReader
{
    private const int LongestHeading = 60;
    private const int LongestHeadingWithEnd = 40;

    private static readonly string[] Forewords = ["前言", "引言", "序言", "导言"];

    /// <summary>One element a block, in order; a caption that stands on three lines takes three blocks.</summary>
    public static List<Element> Read(IReadOnlyList<TextBlock> blocks)
    {
        var elements = new List<Element>(blocks.Count);
        var decimals = new DecimalSequence();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (SplitCaption(blocks, i) is { } caption)
            {
                elements.Add(caption);
                i += 2;
                continue;
            }

            elements.Add(Read(blocks, i, decimals));
        }

        return elements;
    }

    private static Element Read(IReadOnlyList<TextBlock> blocks, int index, DecimalSequence decimals)
    {
        var block = blocks[index];
        if (!block.Text.Contains('\t') && CaptionMarks.Read(block.Text) is { } caption)
        {
            return new Element(caption.Kind == CaptionKind.Figure ? ElementKind.Figure : ElementKind.Caption, block) { Caption = caption };
        }

        if (IsRow(blocks, index))
        {
            return new Element(ElementKind.Row, block);
        }

        return NumberMarks.Read(block.Text) is { } mark && decimals.Accepts(mark)
            ? ReadMarked(block, mark)
            : ReadUnmarked(block);
    }

    private static Element ReadMarked(TextBlock block, NumberMark mark)
    {
        var title = block.Text[mark.Length..];
        if (IsHeading(title, mark.Kind))
        {
            return new Element(ElementKind.Heading, block) { Mark = mark };
        }

        return mark.Kind is SectionKind.Part or SectionKind.Chapter or SectionKind.Section
            ? new Element(ElementKind.Text, block)
            : new Element(ElementKind.Numbered, block) { Mark = mark };
    }

    private static Element ReadUnmarked(TextBlock block)
    {
        var words = block.Text.Length <= 8 ? LineWraps.RemoveAll(block.Text) : "";
        return Array.IndexOf(Forewords, words) >= 0
            ? new Element(ElementKind.Heading, block) { Mark = new NumberMark(SectionKind.Foreword, "", 0, 0) }
            : new Element(ElementKind.Text, block);
    }

    /// <summary>A heading on its own line ends without a mark, or is one short sentence (<c>（一）发展基础。</c>).</summary>
    private static bool IsHeading(ReadOnlySpan<char> title, SectionKind kind)
    {
        if (title.IsEmpty || title.Length > LongestHeading)
        {
            return false;
        }

        var end = title.IndexOfAny("。；！？");
        if (end < 0)
        {
            return !Characters.IsSentenceEnd(title[^1]);
        }

        var alone = end == title.Length - 1 && title[end] == '。';
        return alone && title.Length <= LongestHeadingWithEnd && (kind < SectionKind.L3 || title.IndexOf('，') < 0);
    }

    /// <summary>A line with a tab between its cells, or with one at its ends right beside such a line.</summary>
    private static bool IsRow(IReadOnlyList<TextBlock> blocks, int index)
    {
        var block = blocks[index];
        return block.Text.Contains('\t')
            || (block.RawLine.Contains('\t')
                && ((index > 0 && blocks[index - 1].Text.Contains('\t')) || (index + 1 < blocks.Count && blocks[index + 1].Text.Contains('\t'))));
    }

    /// <summary>A caption whose word, number and title stand on a line each.</summary>
    private static Element? SplitCaption(IReadOnlyList<TextBlock> blocks, int index)
    {
        if (index + 2 >= blocks.Count
            || !blocks[index].Text.SequenceEqual("专栏")
            || blocks[index + 1].Text.Length > 3
            || !char.IsDigit(blocks[index + 1].Text[0])
            || TextMeasure.EndsSentence(blocks[index + 2].Text))
        {
            return null;
        }

        var label = TextBlock.Join([blocks[index], blocks[index + 1]]).Text.ToString();
        var block = TextBlock.Join([blocks[index], blocks[index + 1], blocks[index + 2]]);
        var mark = new CaptionMark(CaptionKind.Box, label, label[2..], label.Length, label.Length);
        return new Element(ElementKind.Caption, block) { Caption = mark };
    }
}
