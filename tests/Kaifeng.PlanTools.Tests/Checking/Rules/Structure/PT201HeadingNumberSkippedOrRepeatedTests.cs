using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT201HeadingNumberSkippedOrRepeatedTests
{
    private static readonly PT201HeadingNumberSkippedOrRepeated Rule = new();

    [Theory]
    [InlineData("第{0}章 标题\n\n正文之一。\n\n", "第三章", "第二章")]
    [InlineData("第{0}节 标题\n\n正文之一。\n\n", "第三节", "第二节")]
    [InlineData("{0}、标题\n\n正文之一。\n\n", "三", "二")]
    [InlineData("（{0}）标题\n\n正文之一。\n\n", "（三）", "（二）")]
    public void A_misprinted_number_of_every_kind_of_heading_is_an_error(string heading, string printed, string expected)
    {
        var finding = Assert.Single(Findings(string.Concat(new[] { "一", "三", "三", "四" }.Select(number => string.Format(null, heading, number)))));

        Assert.Equal((Severity.Error, printed, expected), (finding.Severity, finding.Printed, finding.Computed));
    }

    [Fact]
    public void The_last_number_may_be_the_one_that_is_wrong() =>
        Assert.Equal((Severity.Error, "5", "4"), Only(Findings("1. 甲工程。建设甲。\n\n2. 乙工程。建设乙。\n\n3. 丙工程。建设丙。\n\n5. 丁工程。建设丁。\n")));

    [Fact]
    public void A_run_that_does_not_begin_with_one_is_a_warning() =>
        Assert.Equal((Severity.Warning, "二", "一"), Only(Findings("二、标题\n\n正文之一。\n\n三、标题\n\n正文之二。\n")));

    [Fact]
    public void A_list_that_leaves_its_box_counts_on_from_it() =>
        Assert.Equal((Severity.Error, "4", "3"), Only(Findings("一、任务\n\n专栏1 工程\n\n1. 甲工程。建设甲。\n\n2. 乙工程。建设乙。\n\n4. 丙工程。建设丙。\n\n4. 丁工程。建设丁。\n")));

    [Fact]
    public void Categories_of_a_table_are_numbered_like_headings() =>
        Assert.Equal((Severity.Error, "四", "三"), Only(Findings("一、目标\n\n专栏1 主要指标\n\n指标\t2020年\t2025年\n一、经济\t\t\n产值（亿元）\t10\t20\n二、社会\t\t\n人口（万人）\t10\t20\n四、生态\t\t\n绿化率（%）\t10\t20\n")));

    [Fact]
    public void A_number_that_stands_inside_the_text_above_is_only_a_note() =>
        Assert.Equal(Severity.Note, Assert.Single(Findings("一、标题\n\n正文之一。二、标题\n\n三、标题\n\n正文之三。\n\n四、标题\n\n正文之四。\n")).Severity);

    [Fact]
    public void A_count_that_begins_anew_after_all_others_is_only_a_note() =>
        Assert.Equal(Severity.Note, Assert.Single(Findings("一、标题\n\n正文之一。\n\n二、标题\n\n正文之二。\n\n三、标题\n\n正文之三。\n\n一、解释\n\n正文之四。\n\n二、说明\n\n正文之五。\n")).Severity);

    [Theory]
    [InlineData("第一篇 总论\n\n第一章 甲\n\n正文之一。\n\n第二章 乙\n\n正文之二。\n\n第二篇 分论\n\n第三章 丙\n\n正文之三。\n\n第三篇 附则\n\n第四章 丁\n\n正文之四。\n")]
    [InlineData("一、甲\n\n（一）子\n\n正文之一。\n\n（二）丑\n\n正文之二。\n\n二、乙\n\n（三）寅\n\n正文之三。\n\n三、丙\n\n（四）卯\n\n正文之四。\n")]
    [InlineData("一、甲\n\n1. 子工程。建设子。\n\n2. 丑工程。建设丑。\n\n二、乙\n\n1. 寅工程。建设寅。\n")]
    public void Numbers_may_count_on_or_begin_anew_under_each_heading(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void Where_most_runs_begin_anew_one_that_counts_on_is_told() =>
        Assert.Equal((Severity.Warning, "（三）", "（一）"), Only(Findings("一、甲\n\n（一）子\n\n正文之一。\n\n（二）丑\n\n正文之二。\n\n二、乙\n\n（三）寅\n\n正文之三。\n\n三、丙\n\n（一）卯\n\n正文之四。\n\n四、丁\n\n（一）辰\n\n正文之五。\n")));

    [Fact]
    public void Chapters_that_run_through_the_parts_are_one_run() =>
        Assert.Equal((Severity.Error, "第五章", "第四章"), Only(Findings("第一篇 总论\n\n第一章 甲\n\n正文之一。\n\n第二章 乙\n\n正文之二。\n\n第二篇 分论\n\n第三章 丙\n\n正文之三。\n\n第三篇 附则\n\n第五章 丁\n\n正文之四。\n\n第六章 戊\n\n正文之五。\n")));

    private static (Severity Severity, string Printed, string Computed) Only(ImmutableArray<Finding> findings)
    {
        var finding = Assert.Single(findings);
        return (finding.Severity, finding.Printed, finding.Computed);
    }

    private static ImmutableArray<Finding> Findings(string text) => CheckTexts.Check("开封市测试规划\n\n" + text, Rule).Findings;
}
