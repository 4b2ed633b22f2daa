using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT107MissingEndMarkTests
{
    private static readonly PT107MissingEndMark Rule = new();

    private const string Sentences = "加快建设物流枢纽。到2025年，建成区域性流通中心，流通业增加值稳步提高";

    [Fact]
    public void A_paragraph_before_a_heading_without_a_mark_is_a_warning() =>
        Assert.Equal((Severity.Warning, "业增加值稳步提高"), Assert.Single(Findings(Sentences, "二、任务")) is var finding ? (finding.Severity, finding.Printed) : default);

    [Fact]
    public void So_is_the_last_one_of_the_text() => Assert.Single(Findings(Sentences));

    [Theory]
    [InlineData(Sentences + "。")]
    [InlineData(Sentences + "：")]
    [InlineData(Sentences + "。（市商务局牵头）")]
    [InlineData("加快建设物流枢纽，建成区域性流通中心，完善物流网络")]
    public void Ended_paragraphs_and_phrases_are_let_be(string text) => Assert.Empty(Findings(text, "二、任务"));

    [Fact]
    public void Items_of_a_box_are_noted_where_most_others_end_with_a_mark()
    {
        const string Item = "物流园项目。建设仓储区、分拣区和配送区，完善配套设施";
        var box = Assert.Single(Findings("专栏1 重点项目", Item + "。", "产业园项目。建设厂房、研发区和配套设施，引进企业。", "科技园项目。建设孵化器、加速器和公共平台，引进人才。", "创新园项目。建设实验室、中试区和展示区，引进机构"));

        Assert.Equal(Severity.Note, box.Severity);
        Assert.Empty(Findings("专栏1 重点项目", Item, "产业园项目。建设厂房、研发区和配套设施，引进企业。"));
    }

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
