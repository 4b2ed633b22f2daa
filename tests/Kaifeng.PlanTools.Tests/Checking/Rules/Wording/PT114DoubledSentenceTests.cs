using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT114DoubledSentenceTests
{
    private static readonly PT114DoubledSentence Rule = new();

    [Theory]
    [InlineData("建设适应刚性需求的住房。建设适应刚性需求的住房。优化供给。", "建设适应刚性需求的住房", Severity.Warning)]
    [InlineData("优化培训管理服务，缓解招聘难问题，完善标准。开展激励，优化培训管理服务，缓解招聘难问题。", "优化培训管理服务，缓解招聘难问题", Severity.Warning)]
    [InlineData("完善标准，健全农业社会化服务体系，优化供给，健全农业社会化服务体系。", "健全农业社会化服务体系", Severity.Note)]
    [InlineData("完善标准，逐步推动中心城区批发市场外迁整合，优化供给，推动中心城区批发市场外迁整合。", "推动中心城区批发市场外迁整合", Severity.Note)]
    public void Clauses_that_are_printed_again_are_reported_at_their_second_printing(string text, string printed, Severity severity)
    {
        var finding = Assert.Single(Findings(text));

        Assert.Equal((severity, printed, printed), (finding.Severity, finding.Printed, finding.Notice.Source.Read(Assert.Single(finding.Others).Place)));
    }

    [Theory]
    [InlineData("到2025年，企业总量翻番。到2025年，人才总量翻番。")]
    [InlineData("加强信用智慧中枢建设。建设智慧平台。加强信用智慧中枢建设，提升功能。")]
    [InlineData("完善标准，健全农业社会化服务体系，优化供给，扩大开放，深化改革，加强宣传，健全农业社会化服务体系。")]
    public void Short_ones_leads_and_those_far_apart_are_not(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void Another_paragraph_is_another_matter() => Assert.Empty(Findings("建设适应刚性需求的住房。\n\n建设适应刚性需求的住房。"));

    [Fact]
    public void A_long_passage_is_for_the_rule_of_passages()
    {
        const string Passage = "大力实施人才成长和培育工程，通过岗位培训、职业教育和引进高级人才等方式，强化服务业发展的人才保障";

        Assert.Empty(Findings($"{Passage}。{Passage}。"));
    }

    private static ImmutableArray<Finding> Findings(string text) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{text}\n", Rule).Findings;
}
