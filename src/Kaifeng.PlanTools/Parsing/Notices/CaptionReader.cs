using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Takes captions apart into label and title.</summary>
internal static class CaptionReader
{
    /// <summary>The caption and its repetitions.</summary>
    public static ImmutableArray<Caption> Read(Element element) =>
        [PartsOf(element.Block, element.Caption), .. element.Repeats.Select(block => PartsOf(block, CaptionMarks.Read(block.Text) ?? element.Caption))];

    /// <summary>The title without the blanks of line wraps.</summary>
    public static string TitleOf(Element element) => LineWraps.Remove(element.Text[element.Caption.TitleStart..]);

    private static Caption PartsOf(TextBlock block, CaptionMark mark) =>
        new(block.Passage.Slice(0, mark.LabelLength), block.Passage.Slice(mark.TitleStart, block.Passage.Length));
}
