using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT306HeaderChangesOnNextPageTests
{
    private static readonly PT306HeaderChangesOnNextPage Rule = new();

    [Theory]
    [InlineData("指标\t2020年\t\t2025年\t属性", "指标", "")]
    [InlineData("指标\t2025年\t2020年\t属性", "2025年", "2020年")]
    [InlineData("指标\t2020年\t2025年", "指标", "属性")]
    [InlineData("指标\t2020年\t2025年\t属性\t单位", "单位", "")]
    public void What_changed_is_named(string header, string printed, string computed)
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, "指标\t2020年\t2025年\t属性", "覆盖率（%）\t1\t2\t预期性", "专栏1 主要指标", header, "保护率（%）\t1\t2\t预期性"));

        Assert.Equal((printed, computed), (finding.Printed, finding.Computed));
        Assert.Single(finding.Others);
    }

    [Theory]
    [InlineData("指标\t2020年\t2025年\t属性")]
    [InlineData("指 标\t2020 年\t2025年\t属性\t")]
    public void Blanks_are_no_change(string header) =>
        Assert.Empty(TableTexts.Findings(Rule, "指标\t2020年\t2025年\t属性", "覆盖率（%）\t1\t2\t预期性", "专栏1 主要指标", header, "保护率（%）\t1\t2\t预期性"));
}
