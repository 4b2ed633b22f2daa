using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT210MissingCharacterInTitleTests
{
    private const string Text = "发展战略性新兴产业，培育战略性新兴产业企业，壮大战略性新兴产业集群，扩大战略性新兴产业规模，提升战略性新兴产业水平，打造战略性新兴产业高地。";

    private static readonly PT210MissingCharacterInTitle Rule = new();

    [Theory]
    [InlineData("略性新兴产业", "略性新兴", "战略性新兴")]
    [InlineData("发展战略性新兴", "略性新兴", "略性新兴产")]
    [InlineData("战略性新兴产业", "", "")]
    [InlineData("新兴", "", "")]
    public void A_title_that_begins_or_ends_inside_of_a_word_is_told(string title, string printed, string whole)
    {
        var findings = CheckTexts.Check($"开封市测试规划\n\n一、{title}\n\n{Text}\n", Rule).Findings;

        Assert.Equal(printed.Length > 0 ? [(printed, whole)] : [], findings.Select(static finding => (finding.Printed, finding.Computed)));
    }
}
