using Kaifeng.PlanTools.Parsing.Lines;

namespace Kaifeng.PlanTools.Tests.Parsing.Lines;

public sealed class InlineMarkupTests
{
    [Theory]
    [InlineData("[|<p>|]甲。[|</p>|] [|<p>|]乙。[|</p>|]")]
    [InlineData("[|<p class=\"a>b\">|]甲")]
    [InlineData("[|**|]重点[|**|]任务")]
    [InlineData("[|--|]")]
    [InlineData("[|- |]附件：1. 规划")]
    [InlineData("[|## |]第三章")]
    [InlineData("助餐点。[|<br/>|]改造")]
    public void Marks_of_html_and_markdown_are_found_in_place(string marked)
    {
        var line = Strip(marked);
        Assert.Equal(marked, Mark(line));
    }

    [Theory]
    [InlineData("失业率<5.5%，投入>2%")]
    [InlineData("R&D 投入")]
    [InlineData("-22.3")]
    [InlineData("- 5")]
    [InlineData("乘积5**6")]
    [InlineData("甲<乙>丙")]
    [InlineData("——“两基地”")]
    public void Signs_of_figures_and_of_text_are_no_marks(string line) =>
        Assert.True(!InlineMarkup.MayHold(line) || InlineMarkup.Find(line).Count == 0);

    private static string Strip(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string Mark(string line)
    {
        Assert.True(InlineMarkup.MayHold(line));
        var marked = line;
        foreach (var mark in Enumerable.Reverse(InlineMarkup.Find(line)))
        {
            // A line-start mark of Markdown has the blank behind it in the marked text, since the mark needs one.
            var end = mark.Span.Start == 0 && line[0] is '-' or '#' && mark.Span.End < line.Length ? mark.Span.End + 1 : mark.Span.End;
            marked = marked.Insert(end, "|]").Insert(mark.Span.Start, "[|");
        }

        return marked;
    }
}
