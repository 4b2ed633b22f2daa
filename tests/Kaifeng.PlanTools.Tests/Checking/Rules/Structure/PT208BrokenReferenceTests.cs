using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT208BrokenReferenceTests
{
    private static readonly PT208BrokenReference Rule = new();

    [Theory]
    [InlineData("任务见专栏3。", Severity.Error)]
    [InlineData("任务见表2。", Severity.Warning)]
    [InlineData("任务见图1。", Severity.Note)]
    [InlineData("任务见第三章。", Severity.Error)]
    [InlineData("任务见附件2。", Severity.Note)]
    public void A_reference_is_as_sure_as_others_of_its_kind_are_there(string sentence, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Findings(sentence)).Severity);

    [Theory]
    [InlineData("任务见专栏1、专栏2和表1。")]
    [InlineData("任务见本规划第二章。")]
    [InlineData("发布图书3种，发表2篇。")]
    public void What_is_there_may_be_referred_to(string sentence) => Assert.Empty(Findings(sentence));

    [Fact]
    public void A_label_that_is_printed_and_no_caption_is_a_note() =>
        Assert.Equal(Severity.Note, Assert.Single(Findings("任务见专栏3。建设道路。专栏3道路工程建设道路。")).Severity);

    private static ImmutableArray<Finding> Findings(string sentence) => CheckTexts.Check(
        $"开封市测试规划\n\n第一章 任务\n\n{sentence}\n\n专栏1 道路\n\n建设道路。\n\n第二章 保障\n\n加强保障。\n\n专栏2 桥梁\n\n建设桥梁。\n\n表1 主要指标\n\n指标\t2020年\t2025年\n产值（亿元）\t10\t20\n", Rule).Findings;
}
