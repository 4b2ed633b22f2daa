using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT209MissingNumberOrLeadTests
{
    private static readonly PT209MissingNumberOrLead Rule = new();

    [Theory]
    [InlineData("一是甲，二是乙，四是丙。", "四", "三")]
    [InlineData("①甲；②乙；②丙；④丁。", "②", "③")]
    [InlineData("（1）甲；（2）乙；（4）丙。", "（4）", "（3）")]
    public void An_enumeration_that_does_not_follow_is_a_warning(string sentence, string printed, string expected)
    {
        var finding = Assert.Single(Findings($"任务：{sentence}\n"));

        Assert.Equal((Severity.Warning, printed, expected), (finding.Severity, finding.Printed, finding.Computed));
    }

    [Theory]
    [InlineData("一是甲，二是乙。一是丙，二是丁。")]
    [InlineData("二是甲，三是乙。")]
    [InlineData("一是甲。\n\n二是乙。\n\n三是丙。")]
    public void Enumerations_may_begin_anew_and_go_on_through_paragraphs(string text) => Assert.Empty(Findings(text + "\n"));

    [Theory]
    [InlineData("将绿色理念贯穿于各个环节，推动绿色发展，提高质量。", 1)]
    [InlineData("总之，将绿色理念贯穿于各个环节，推动绿色发展，提高质量。", 0)]
    [InlineData("推动绿色发展。", 0)]
    [InlineData("将绿色理念贯穿于各个环节，推动绿色发展，主要如下：", 0)]
    public void A_paragraph_as_long_as_the_items_before_it_is_noted(string paragraph, int count)
    {
        var items = string.Concat("甲乙丙丁".Select(static (name, index) => $"{index + 1}. {name}项工程。发挥市场作用，推动项目建设，提高质量。\n\n"));

        Assert.Equal(count, Findings($"{items}{paragraph}\n").Length);
    }

    private static ImmutableArray<Finding> Findings(string text) => CheckTexts.Check("开封市测试规划\n\n一、任务\n\n" + text, Rule).Findings;
}
