using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT204BoxNumberSkippedOrRepeatedTests
{
    private static readonly PT204BoxNumberSkippedOrRepeated Rule = new();

    [Theory]
    [InlineData("专栏1 专栏2 专栏4", "专栏4", "专栏3", Severity.Error)]
    [InlineData("专栏1 专栏3 专栏3", "专栏3", "专栏2", Severity.Error)]
    [InlineData("专栏2 专栏2 专栏3", "专栏2", "专栏1", Severity.Error)]
    [InlineData("专栏一 专栏二 专栏二", "专栏二", "专栏三", Severity.Error)]
    [InlineData("图1 图2 图4", "图4", "图3", Severity.Warning)]
    [InlineData("专栏2", "专栏2", "专栏1", Severity.Warning)]
    public void A_label_that_does_not_follow_is_told_once(string labels, string printed, string expected, Severity severity)
    {
        var finding = Assert.Single(Findings(labels));

        Assert.Equal((printed, expected, severity), (finding.Printed, finding.Computed, finding.Severity));
    }

    [Theory]
    [InlineData("专栏1 表1 专栏2 图1 表2")]
    [InlineData("专栏1—1 专栏2—1 专栏3—1")]
    [InlineData("专栏1 专栏2 专栏3")]
    public void Labels_of_each_word_count_by_themselves(string labels) => Assert.Empty(Findings(labels));

    [Fact]
    public void A_label_that_names_another_chapter_than_its_own_is_a_warning() =>
        Assert.Equal(("专栏5—1", Severity.Warning), Findings("专栏1—1 专栏2—1 专栏5—1 专栏4—1").Select(static finding => (finding.Printed, finding.Severity)).Single());

    [Fact]
    public void A_label_that_counts_with_others_stands_a_little_early_or_late() => Assert.Empty(Findings("专栏1—1 专栏2—1 专栏2—2 专栏4—1"));

    [Fact]
    public void A_caption_that_is_printed_again_is_the_same_box() =>
        Assert.Empty(CheckTexts.Check("开封市测试规划\n\n第一章 任务\n\n专栏1 工程\n\n建设道路。\n\n第二章 保障\n\n专栏1 工程\n\n建设桥梁。\n", Rule).Findings);

    private static ImmutableArray<Finding> Findings(string labels) =>
        CheckTexts.Check("开封市测试规划\n\n" + string.Concat(labels.Split(' ').Select(static (label, index) => $"第{"一二三四五"[index]}章 任务{"甲乙丙丁戊"[index]}\n\n任务较多。\n\n{label} 工程{"甲乙丙丁戊"[index]}\n\n建设道路，建设桥梁。\n\n")), Rule).Findings;
}
