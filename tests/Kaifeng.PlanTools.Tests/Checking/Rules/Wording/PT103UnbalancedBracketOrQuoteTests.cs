using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT103UnbalancedBracketOrQuoteTests
{
    private static readonly PT103UnbalancedBracketOrQuote Rule = new();

    [Theory]
    [InlineData("推动开发区）加快建设。", "）")]
    [InlineData("推动（开发区加快建设。", "（")]
    [InlineData("推进“放管服改革。", "“")]
    [InlineData("推进放管服”改革。", "”")]
    [InlineData("印发《规划，实施方案》》。", "》")]
    [InlineData("推动（“开发区）加快建设。", "“")]
    public void A_mark_without_its_other_half_is_an_error(string text, string mark)
    {
        var finding = Assert.Single(Findings(text));

        Assert.Equal((Severity.Error, mark), (finding.Severity, finding.Printed));
    }

    [Theory]
    [InlineData("推动(开发区）加快建设。")]
    [InlineData("重点是：1）市场；（2）设施，一）管网。")]
    [InlineData("引进Levi’s门店。")]
    [InlineData("推动“（‘放管服’）”改革。")]
    public void Pairs_and_numbers_are_let_be(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void A_pair_may_reach_into_the_next_paragraph() => Assert.Empty(Findings("他说：“先建市场。", "再建设施。”"));

    [Fact]
    public void Marks_of_one_kind_in_one_paragraph_are_one_finding() => Assert.Equal(2, Assert.Single(Findings("推动开发区）建设）发展）。")).Others.Length);

    [Fact]
    public void A_million_brackets_that_open_are_one_finding() => Assert.Equal(40, Assert.Single(Findings(new string('（', 1_000_000))).Others.Length);

    private static ImmutableArray<Finding> Findings(params string[] paragraphs) => CheckTexts.Check($"开封市测试规划\n\n一、布局\n\n{string.Join("\n\n", paragraphs)}\n", Rule).Findings;
}
