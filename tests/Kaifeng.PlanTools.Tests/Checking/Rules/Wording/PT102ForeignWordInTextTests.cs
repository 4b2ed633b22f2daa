using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT102ForeignWordInTextTests
{
    private static readonly PT102ForeignWordInText Rule = new();

    [Theory]
    [InlineData("发展特色 and 主导产业。", "和")]
    [InlineData("发展特色and主导产业。", "和")]
    [InlineData("建设物流中心 etc 11个节点。", "等")]
    [InlineData("建设物流中心 etc。", "等")]
    [InlineData("建设“产业园” AND 《规划》展馆。", "和")]
    public void A_function_word_between_Chinese_words_is_an_error(string text, string meant)
    {
        var finding = Assert.Single(Findings(text));

        Assert.Equal((Severity.Error, meant), (finding.Severity, finding.Computed));
    }

    [Theory]
    [InlineData("引进FedEx、DHL等企业。")]
    [InlineData("采用Research and Development模式。")]
    [InlineData("发展Brandy产业、android应用。")]
    [InlineData("访问https://and.example/in网站。")]
    [InlineData("发展B to B业务。")]
    public void Names_and_foreign_phrases_are_let_be(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void A_word_that_a_paragraph_repeats_is_one_finding() =>
        Assert.Single(Assert.Single(Findings("发展特色 and 主导产业，培育企业 and 品牌。")).Others);

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
