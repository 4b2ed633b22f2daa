using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Tables;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Says of each block what it is, from the block itself and the lines beside it.</summary>
internal static class ElementReader
{
    private const int LongestHeading = 60;
    private const int LongestLowHeading = 40;

    private const int LongestTableTitle = 30;
    private const int LongestWord = 8;
    private const int ShortestContent = 16;

    private static readonly string[] Forewords = ["前言", "引言", "序言", "导言"];
    private static readonly string[] Closings = ["结语", "结束语", "附件", "附录", "附则"];

    /// <summary>One element a block, in order; a caption that stands on three lines takes three blocks.</summary>
    public static List<Element> Read(List<TextBlock> blocks)
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

    private static Element Read(List<TextBlock> blocks, int index, DecimalSequence decimals)
    {
        var block = blocks[index];
        if (!block.HasCells && CaptionMarks.Read(block.Text) is { } caption && (caption.Number.Length > 0 || HasContent(blocks, index)))
        {
            return new Element(caption.Kind == CaptionKind.Figure ? ElementKind.Figure : ElementKind.Caption, block) { Caption = caption };
        }

        if (block.Row is not null || block.Facts.Role == LineRole.Row || IsRow(blocks, index) || IsCategoryRow(blocks, index))
        {
            return new Element(ElementKind.Row, block);
        }

        if (NumberMarks.Read(block.Text) is { } mark && decimals.Accepts(mark))
        {
            return ReadMarked(blocks, index, mark);
        }

        return NumberMarks.ReadItem(block.Text) is { } item
            ? new Element(ElementKind.Numbered, block) { Mark = item, IsListed = true }
            : ReadUnmarked(blocks, index);
    }

    /// <summary>A caption without a number needs something under it: in a menu 专栏 is a word like others.</summary>
    private static bool HasContent(List<TextBlock> blocks, int index) =>
        index + 1 < blocks.Count
        && blocks[index + 1] is var below
        && (below.HasCells || below.Facts.Role == LineRole.Row || below.Length >= ShortestContent || TextMeasure.EndsSentence(below.Text) || NumberMarks.Read(below.Text) is not null);

    private static Element ReadMarked(List<TextBlock> blocks, int index, NumberMark mark)
    {
        var block = blocks[index];
        var title = block.Text[mark.Length..];
        if (IsMarkedHeading(block, title) || IsHeading(title) || (IsSentence(title) && !EndsList(blocks, index, mark) && (mark.Kind < SectionKind.L3 || (title.Length <= LongestLowHeading && StandsAboveText(blocks, index)))))
        {
            return new Element(ElementKind.Heading, block) { Mark = mark };
        }

        return mark.Kind is SectionKind.Part or SectionKind.Chapter or SectionKind.Section
            ? new Element(ElementKind.Text, block)
            : new Element(ElementKind.Numbered, block) { Mark = mark };
    }

    private static Element ReadUnmarked(List<TextBlock> blocks, int index)
    {
        var block = blocks[index];
        if (IsForeword(block.Text))
        {
            return new Element(ElementKind.Heading, block) { Mark = new NumberMark(SectionKind.Foreword, "", 0, 0) };
        }

        if (IsClosing(block.Text))
        {
            return new Element(ElementKind.Heading, block) { Mark = NumberMark.Unnumbered, IsClosing = true };
        }

        if (IsMarkedHeading(block, block.Text))
        {
            return new Element(ElementKind.Heading, block) { Mark = NumberMark.Unnumbered };
        }

        return IsTableTitle(blocks, index)
            ? new Element(ElementKind.Caption, block) { Caption = new CaptionMark(CaptionKind.Table, "", "", 0, 0) }
            : new Element(ElementKind.Text, block);
    }

    /// <summary>Whether a text is <c>前言</c> or its like.</summary>
    public static bool IsForeword(ReadOnlySpan<char> text) => IsOneOf(Forewords, text);

    /// <summary>Whether a text is <c>结语</c> or its like.</summary>
    public static bool IsClosing(ReadOnlySpan<char> text) => IsOneOf(Closings, text);

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> text) =>
        text.Length <= LongestWord && Array.IndexOf(words, LineWraps.RemoveAll(text)) >= 0;

    /// <summary>A line that the container marks as a heading, unless text goes on behind its title.</summary>
    private static bool IsMarkedHeading(TextBlock block, ReadOnlySpan<char> title) =>
        block.Facts.Role == LineRole.Heading && HoldsTitle(title) && Characters.FirstStop(title[..^1]) < 0;

    /// <summary>Whether anything of a title is left without its end mark.</summary>
    public static bool HoldsTitle(ReadOnlySpan<char> text) => !text.TrimEnd("。：: ").IsEmpty;

    /// <summary>The last item of a list whose items end with <c>；</c> has the list's full stop.</summary>
    private static bool EndsList(List<TextBlock> blocks, int index, NumberMark mark) =>
        index > 0
        && blocks[index - 1].Text[^1] is '；' or ';' or '，'
        && NumberMarks.Read(blocks[index - 1].Text) is { } above
        && above.Kind == mark.Kind;

    /// <summary>A heading on a line of its own ends without a mark.</summary>
    private static bool IsHeading(ReadOnlySpan<char> title) =>
        title.Length is > 0 and <= LongestHeading
        && Characters.FirstStop(title) < 0
        && !Characters.IsSentenceEnd(title[^1]);

    /// <summary>One short sentence (<c>（一）发展基础。</c>).</summary>
    private static bool IsSentence(ReadOnlySpan<char> title) =>
        title.Length is > 1 and <= LongestHeading && Characters.FirstStop(title) == title.Length - 1 && title[^1] == '。';

    /// <summary>Of the numbered sentences below the second level only those above running text are headings; the others are a list.</summary>
    private static bool StandsAboveText(List<TextBlock> blocks, int index) =>
        index + 1 < blocks.Count && NumberMarks.Read(blocks[index + 1].Text) is null && CaptionMarks.Read(blocks[index + 1].Text) is null;

    /// <summary>A short line right above a table's rows is its title, though it has no label.</summary>
    private static bool IsTableTitle(List<TextBlock> blocks, int index) =>
        blocks[index].Text.Length <= LongestTableTitle
        && blocks[index].Text.IndexOfAny("，。；：") < 0
        && index + 1 < blocks.Count
        && blocks[index + 1].HasCells;

    /// <summary>
    /// A line with a tab between its cells, or with one at its ends, beside another such line or under a caption.
    /// A tab in a lone line is a blank like others.
    /// </summary>
    private static bool IsRow(List<TextBlock> blocks, int index)
    {
        if (!blocks[index].HasTab)
        {
            return false;
        }

        var above = index > 0 ? blocks[index - 1] : null;
        var below = index + 1 < blocks.Count ? blocks[index + 1] : null;
        return HasCells(above) || HasCells(below)
            || (HasCells(blocks[index])
                && (HasTab(above) || HasTab(below) || IsOverCategory(blocks, index) || (above is not null && CaptionMarks.Read(above.Text) is not null)));
    }

    /// <summary>A row with a category on a line of its own between it and the next row.</summary>
    private static bool IsOverCategory(List<TextBlock> blocks, int index) =>
        IsCategoryRow(blocks, index - 1) || IsCategoryRow(blocks, index + 1);

    /// <summary>A short line without a tab between rows is a category; above a header it is the title of another table.</summary>
    private static bool IsCategoryRow(List<TextBlock> blocks, int index) =>
        index > 0
        && index + 1 < blocks.Count
        && !HasTab(blocks[index])
        && blocks[index].Text.Length <= LongestTableTitle
        && blocks[index].Text.IndexOfAny("，。；：") < 0
        && HasCells(blocks[index - 1])
        && HasCells(blocks[index + 1])
        && !TableHeader.IsHeaderRow(RawRow.Read(blocks[index + 1]), belowHeader: false);

    private static bool HasTab(TextBlock? block) => block is not null && block.HasTab;

    private static bool HasCells(TextBlock? block) => block is not null && block.HasCells;

    /// <summary>A caption whose word, number and title stand on a line each.</summary>
    private static Element? SplitCaption(List<TextBlock> blocks, int index)
    {
        if (index + 2 >= blocks.Count
            || !blocks[index].Text.SequenceEqual("专栏")
            || blocks[index + 1].Text.Length > 3
            || blocks[index + 1].Text.IndexOfAnyExceptInRange('0', '9') >= 0
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
