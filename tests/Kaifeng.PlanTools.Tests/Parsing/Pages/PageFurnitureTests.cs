using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Pages;

/// <summary>What of a page is no text. The pages are filled with sentences of their own, each page as long as the others.</summary>
public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("- {0} -")]
    [InlineData("（{0}）")]
    [InlineData("·{0}·")]
    [InlineData("{0}/6")]
    [InlineData("第{0}页 共6页")]
    [InlineData("第 {0} 页")]
    [InlineData("云溪市绿色发展规划 {0}")]
    public void Page_numbers_in_any_dress_are_dropped(string form)
    {
        var dropped = DroppedOf(PagesOf(6, page => string.Format(null, form, page) + "\n\n"), "page-number");
        Assert.Equal(Enumerable.Range(1, 6).Select(page => string.Format(null, form, page)), dropped);
    }

    [Fact]
    public void Page_numbers_with_a_blank_between_their_digits_and_roman_ones_are_dropped()
    {
        Assert.Equal(["8", "9", "1 0", "1 1"], DroppedOf(PagesOf(4, page => page <= 2 ? $"{page + 7}\n\n" : $"1 {page - 3}\n\n"), "page-number"));
        Assert.Equal(["I", "II", "III", "IV"], DroppedOf(PagesOf(4, page => new[] { "I", "II", "III", "IV" }[page - 1] + "\n\n"), "page-number"));
    }

    [Fact]
    public void Page_numbers_glued_to_the_first_line_of_a_page_are_dropped_and_the_paragraph_goes_on_over_them()
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of(PagesOf(7, page => page.ToString(null, null))));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], notice.Leaves.Where(leaf => leaf.Reason == "page-number").Select(leaf => notice.Source[leaf.Span].ToString()));
        Assert.DoesNotContain(PlacedBlock.Of(notice).Select(placed => placed.Block).OfType<Paragraph>(), paragraph => char.IsAsciiDigit(notice.Source.Read(paragraph.Text)[0]));
    }

    [Fact]
    public void A_page_number_glued_to_a_heading_of_decimals_is_taken_off_and_a_page_may_hold_no_more_than_a_figure()
    {
        var text = PagesOf(7, page => page switch
        {
            3 => "98图1 重点区域布局\n",
            4 => "992.1 推进节能改造\n",
            5 => "1002.1.1 扩大改造范围。加快改造。\n",
            _ => (page + 95).ToString(null, null),
        });
        Assert.Equal(["96", "97", "98", "99", "100", "101", "102"], DroppedOf(text, "page-number"));
    }

    [Fact]
    public void A_running_title_beside_the_page_number_is_dropped()
    {
        var text = PagesOf(5, page => $"{page}\n云溪市绿色发展规划\n");
        Assert.Equal(5, DroppedOf(text, "running-head").Count);
    }

    [Theory]
    [InlineData("1\n粮食产量\n万吨\n60\n65\n约束性\n")]
    [InlineData("1\n甲企业技术改造项目\n新建生产线两条\n市工业和信息化局\n")]
    public void Numbers_of_rows_are_no_page_numbers(string row)
    {
        var rows = string.Concat(Enumerable.Range(1, 12).Select(number => number.ToString(null, null) + row[1..]));
        Assert.Empty(DroppedOf("一、目标\n" + rows, "page-number"));
    }

    [Fact]
    public void Figures_at_the_beginning_of_lines_are_no_page_numbers() =>
        Assert.Empty(DroppedOf(PagesOf(6, page => $"{(page * 7) + 20}个园区建成投用，"), "page-number"));

    [Fact]
    public void Remarks_that_end_alike_beside_page_numbers_are_no_running_titles() =>
        Assert.Empty(DroppedOf(PagesOf(6, page => $"财政局按职责分工负责）\n— {page} —\n"), "running-head"));

    /// <summary>Pages of twelve full lines, each of them begun by what <paramref name="top"/> gives.</summary>
    private static string PagesOf(int count, Func<int, string> top)
    {
        var text = "云溪市绿色发展规划\n\n一、发展基础\n\n";
        for (var page = 1; page <= count; page++)
        {
            text += top(page);
            for (var line = 0; line < 12; line++)
            {
                text += $"推动重点领域第{(char)('甲' + page)}{(char)('甲' + line)}类设备更新和技术改造，提高资源能源利用\n";
            }
        }

        return text + "效率。\n";
    }

    private static List<string> DroppedOf(string text, string reason)
    {
        var notice = NoticeParser.Parse(CorpusTexts.Of(text));
        return [.. notice.Leaves.Where(leaf => leaf.Kind == LeafKind.Dropped && leaf.Reason == reason).Select(leaf => notice.Source[leaf.Span].ToString())];
    }
}
