using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT302UnitInNameAndCellTests
{
    private static readonly PT302UnitInNameAndCell Rule = new();

    [Fact]
    public void The_other_cells_of_the_row_are_named()
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, "指标\t2020年\t2025年", "参保率（%）\t97.20%\t>98%", "入园率（%）\t90\t95"));

        Assert.Equal(("97.20%", ""), (finding.Printed, finding.Computed));
        Assert.Single(finding.Others);
    }

    [Theory]
    [InlineData("粮食产量（万吨）\t210\t220万吨", "220万吨", "")]
    [InlineData("粮食产量（万吨）\t210\t220%", "220%", "万吨")]
    [InlineData("企业数（家）\t210\t220个", "220个", "")]
    [InlineData("造林面积（万亩）\t—\t[20]万亩", "[20]万亩", "")]
    public void Any_unit_counts_and_another_one_is_told(string row, string printed, string computed)
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, "指标\t2020年\t2025年", row));

        Assert.Equal((printed, computed), (finding.Printed, finding.Computed));
    }

    [Theory]
    [InlineData("粮食产量（万吨）\t210\t220左右")]
    [InlineData("收入差距（%）\t40\t下降3个百分点")]
    [InlineData("研发投入（亿元）\t40\t2020年的2倍")]
    [InlineData("能耗（吨标准煤/万元）\t0.5\t0.4吨标准煤")]
    [InlineData("覆盖率（%）\t98\t应保尽保")]
    [InlineData("入园率\t90%\t95%")]
    public void What_has_its_unit_once_is_let_be(string row) => Assert.Empty(TableTexts.Findings(Rule, "指标\t2020年\t2025年", row));

    [Fact]
    public void A_growth_rate_has_its_own_unit() => Assert.Empty(TableTexts.Findings(Rule, "指标\t2020年\t2025年\t年均增长", "粮食产量（万吨）\t210\t220\t1%"));
}
