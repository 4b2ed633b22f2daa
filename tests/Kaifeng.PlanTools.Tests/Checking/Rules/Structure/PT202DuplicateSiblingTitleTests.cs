using Kaifeng.PlanTools.Checking.Rules.Structure;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Structure;

public sealed class PT202DuplicateSiblingTitleTests
{
    private static readonly PT202DuplicateSiblingTitle Rule = new();

    [Fact]
    public void Each_title_that_is_there_already_names_the_first_one()
    {
        var findings = CheckTexts.Check("开封市测试规划\n\n一、道路\n\n建设道路。\n\n二、桥梁\n\n建设桥梁。\n\n三、道路\n\n建设道路。\n\n四、道路\n\n建设道路。\n", Rule).Findings;

        Assert.Equal(["道路", "道路"], findings.Select(static finding => finding.Printed));
        Assert.All(findings, static finding => Assert.True(Assert.Single(finding.Others).Place.Extent.End <= finding.Place.Extent.Start));
    }

    [Fact]
    public void Headings_of_two_levels_may_have_one_title() =>
        Assert.Empty(CheckTexts.Check("开封市测试规划\n\n一、道路\n\n（一）道路\n\n建设道路。\n\n二、桥梁\n\n（一）道路\n\n建设桥梁。\n", Rule).Findings);
}
