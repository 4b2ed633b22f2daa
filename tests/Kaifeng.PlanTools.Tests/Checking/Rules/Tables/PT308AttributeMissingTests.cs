using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT308AttributeMissingTests
{
    private const string Header = "指标\t2020年\t2025年\t属性";

    private static readonly PT308AttributeMissing Rule = new();

    [Fact]
    public void A_part_is_reported_where_its_sister_has_an_attribute()
    {
        var findings = TableTexts.Findings(Rule, Header, "里程（公里）\t1\t2\t预期性", "其中：高速（公里）\t1\t2", "普通（公里）\t1\t2\t预期性", "客运量（万人）\t1\t2\t预期性", "货运量（万吨）\t1\t2\t预期性");

        Assert.Equal("其中：高速（公里）", Assert.Single(findings).Printed);
    }

    [Fact]
    public void Many_blanks_are_merged_cells() => Assert.Empty(TableTexts.Findings(Rule, Header, "里程（公里）\t1\t2\t预期性", "客运量（万人）\t1\t2", "货运量（万吨）\t1\t2\t预期性"));

    [Fact]
    public void A_table_without_attributes_lacks_none() => Assert.Empty(TableTexts.Findings(Rule, "指标\t2020年\t2025年", "里程（公里）\t1\t2", "客运量（万人）\t1\t2"));
}
