using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT106SpaceInsideWordTests
{
    private static readonly PT106SpaceInsideWord Rule = new();

    [Fact]
    public void A_blank_in_a_word_that_is_printed_together_elsewhere_is_a_warning()
    {
        var finding = Assert.Single(Findings("建设管理平 台，推广服务平 台。", "完善平台功能。", "用好平台。"));

        Assert.Equal((Severity.Warning, "平 台", "平台", 1), (finding.Severity, finding.Printed, finding.Computed, finding.Others.Length));
    }

    [Theory]
    [InlineData("建设管理平 台。", "完善功能。", "推进改革。")]
    [InlineData("平　台　建设。", "完善平台功能。", "用好平台。")]
    [InlineData("名称：平 台", "完善平台功能。", "用好平台。")]
    [InlineData("建设5G 平台。", "完善平台功能。", "用好平台。")]
    public void Others_are_let_be(string one, string two, string three) => Assert.Empty(Findings(one, two, three));

    [Fact]
    public void A_blank_beside_a_mark_is_noted() => Assert.Equal(Severity.Note, Assert.Single(Findings("完善“十四五” 发展环境。")).Severity);

    [Fact]
    public void A_heading_s_number_is_followed_by_a_blank() =>
        Assert.Empty(CheckTexts.Check("第一章 总则\n\n第一节 提升水平\n\n每节提升一次，每节提升两次。\n", Rule).Findings);

    [Fact]
    public void The_cells_of_a_table_are_one_note()
    {
        var text = "开封市测试规划\n\n一、消费品和总额\n\n消费品，消费品，总额，总额。\n\n专栏1 主要指标\n\n指标\t单位\t2020年\t2025年\n社会消 费品\t亿元\t5\t6\n零售总 额\t亿元\t7\t8\n";
        var finding = Assert.Single(CheckTexts.Check(text, Rule).Findings);

        Assert.Equal((Severity.Note, 1), (finding.Severity, finding.Others.Length));
    }

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
