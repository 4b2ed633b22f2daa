using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Wording;

public sealed class PT111LostCharacterTests
{
    [Theory]
    [InlineData("产值达到1\uFFFD00亿元。", Severity.Error)]
    [InlineData("产值达到\uFFFD亿元。", Severity.Error)]
    [InlineData("增长\uFFFD%。", Severity.Error)]
    [InlineData("坚\uFFFD求进，产值达到1\uFFFD00亿元。", Severity.Error)]
    [InlineData("坚持稳中\uFFFD进。", Severity.Warning)]
    [InlineData("坚持锟斤拷求进。", Severity.Warning)]
    public void It_is_an_error_only_in_a_figure(string sentence, Severity severity) =>
        Assert.Equal(severity, Assert.Single(CheckTexts.Check($"一、目标\n\n{sentence}\n", new PT111LostCharacter()).Findings).Severity);

    [Fact]
    public void A_paragraph_is_reported_once()
    {
        var finding = Assert.Single(CheckTexts.Check("一、目标\n\n坚\uFFFD求进，\uFFFD动发展，\uFFFD。\n", new PT111LostCharacter()).Findings);
        Assert.Contains("at 3 places", finding.Message.En, StringComparison.Ordinal);
    }
}
