using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Lines;

/// <summary>Puts headings together whose number stands on a line above the title (<c>第一章</c>, <c>发展基础</c>), as centred headings are printed.</summary>
internal static class SplitHeadings
{
    private const int LongestNumber = 8;
    private const int LongestTitle = 40;

    /// <summary>The blocks with such headings as one block each.</summary>
    public static List<TextBlock> Join(List<TextBlock> blocks)
    {
        var joined = new List<TextBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 1 < blocks.Count && IsNumber(blocks[i].Text) && IsTitle(blocks[i + 1]))
            {
                joined.Add(TextBlock.Join([blocks[i], blocks[i + 1]]));
                i++;
            }
            else
            {
                joined.Add(blocks[i]);
            }
        }

        return joined;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length <= LongestNumber && text[0] == '第' && NumberMarks.Read(text) is { Kind: SectionKind.Part or SectionKind.Chapter or SectionKind.Section } mark && mark.Length == text.Length;

    private static bool IsTitle(TextBlock block) =>
        block.Text.Length <= LongestTitle
        && !block.HasCells
        && block.Facts.Role == LineRole.Text
        && Characters.FirstStop(block.Text) < 0
        && !TextMeasure.EndsSentence(block.Text)
        && NumberMarks.Read(block.Text) is null
        && CaptionMarks.Read(block.Text) is null;
}
