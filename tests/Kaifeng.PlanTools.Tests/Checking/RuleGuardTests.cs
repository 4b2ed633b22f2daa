using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Tests.Checking;

public sealed class RuleGuardTests
{
    private const string Plan = "南屏市测试规划\n\n一、目标\n\n";

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_rule_that_falls_over_a_notice_sees_the_others_and_other_rules_see_it(int jobs)
    {
        NoticeFigures[] notices = [CheckTexts.Figures(Plan + "甲乙。\n"), CheckTexts.Figures(Plan + "乙丙。\n"), CheckTexts.Figures(Plan + "乙。\n")];
        var failures = new List<RuleFailure>();
        var settings = CheckSettings.Default with { Selected = [new WordRule("PT101", "乙") { FallsOver = "丙" }, new WordRule("PT201", "丙")], IsTogether = true };

        var result = Checker.Check([.. notices], settings, jobs, failed: failures.Add);

        Assert.Equal([["PT101"], ["PT201"], ["PT101"]], result.Notices.Select(static notice => notice.Findings.Select(static finding => finding.Rule.Id)));
        Assert.Equal((notices[1], "PT101"), (Assert.Single(failures).Notice, failures[0].Rule));
        Assert.Contains(result.Notices[2].Findings[0].Others, other => ReferenceEquals(other.Notice, notices[0].Notice));
    }

    [Fact]
    public void What_a_rule_throws_is_thrown_where_nobody_asks_to_be_told() =>
        Assert.Throws<InvalidOperationException>(() => Checker.Check([CheckTexts.Figures(Plan + "丙。\n")], [new WordRule("PT101", "乙") { FallsOver = "丙" }]));
}
