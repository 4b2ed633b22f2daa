using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.Checks;

/// <summary>Places as a person says them.</summary>
public sealed class WhereaboutsTests
{
    private const string Notice =
        "甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发专项规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n附件：1．甲市水利发展规划\n2．甲市林业发展规划\n\n甲市人民政府\n\n2031年3月5日\n\n"
        + "甲政〔2031〕5号 附件1\n\n甲市水利发展规划\n\n第一章 总体要求\n\n一、指导思想\n\n坚持稳中求进。\n\n"
        + "甲政〔2031〕5号 附件2\n\n甲市林业发展规划\n\n一、发展目标\n\n主要指标见表1。\n\n表1 主要指标\n指标\t2030年\t2035年\n森林覆盖率（%）\t20\t25\n湿地保护率（%）\t50\t55\n\n"
        + "二、重点任务\n\n加强管护。\n\n专栏1 重点工程\n\n造林工程。完成造林十万亩。\n\n抚育工程。完成抚育五万亩。\n";

    [Theory]
    [InlineData("专项规划的通知", "通知 > 标题", "the notice > title")]
    [InlineData("稳中求进", "附件1 甲市水利发展规划 > 第一章 总体要求 > 一、指导思想", "attachment 1 甲市水利发展规划 > 第一章 总体要求 > 一、指导思想")]
    [InlineData("55", "附件2 甲市林业发展规划 > 一、发展目标 > 表1 主要指标 > 第2行“湿地保护率”，第3列“2035年”", "attachment 2 甲市林业发展规划 > 一、发展目标 > 表1 主要指标 > row 2 “湿地保护率”, column 3 “2035年”")]
    [InlineData("2030年", "附件2 甲市林业发展规划 > 一、发展目标 > 表1 主要指标 > 表头，第2列", "attachment 2 甲市林业发展规划 > 一、发展目标 > 表1 主要指标 > header, column 2")]
    [InlineData("抚育五万亩", "附件2 甲市林业发展规划 > 二、重点任务 > 专栏1 重点工程 > 第2项“抚育工程”", "attachment 2 甲市林业发展规划 > 二、重点任务 > 专栏1 重点工程 > item 2 “抚育工程”")]
    public void A_place_has_plan_headings_and_what_holds_it(string printed, string chinese, string english)
    {
        var text = Of(printed);

        Assert.Equal((chinese, english), (text.Zh, text.En));
    }

    [Fact]
    public void A_place_without_characters_is_the_notices() =>
        Assert.Equal("通知", Whereabouts.Of(NoticeParser.Parse(new SourceText("a.txt", Notice, "")), default).Text.Zh);

    private static LocalText Of(string printed)
    {
        var start = Notice.IndexOf(printed, StringComparison.Ordinal);
        return Whereabouts.Of(NoticeParser.Parse(new SourceText("a.txt", Notice, "")), new Passage(new TextSpan(start, start + printed.Length))).Text;
    }
}
