using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT303UnitMissingTests
{
    private const string Header = "指标\t2020年\t2025年";

    private static readonly PT303UnitMissing Rule = new();

    [Theory]
    [InlineData("人均公园绿地面积\t14\t14.8", Severity.Warning)]
    [InlineData("试点企业数量\t—\t2", Severity.Note)]
    public void A_count_is_a_note(string row, Severity severity) => Assert.Equal(severity, Assert.Single(TableTexts.Findings(Rule, Header, row)).Severity);

    [Theory]
    [InlineData("灌溉系数\t0.61\t0.64")]
    [InlineData("消费价格指数\t102\t103")]
    [InlineData("医护比\t1:1.2\t1:1.5")]
    [InlineData("专利拥有量（每万人）\t2\t3")]
    [InlineData("信用贷款余额\t—\t翻一番")]
    [InlineData("常住人口\t480万\t500万")]
    [InlineData("入园率\t90%\t95%")]
    public void What_needs_no_unit_or_has_one_elsewhere_is_let_be(string row) => Assert.Empty(TableTexts.Findings(Rule, Header, row));

    [Fact]
    public void Many_of_one_table_are_one_finding()
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, Header, "粮食产量\t1\t2", "蔬菜产量\t1\t2", "水果产量\t1\t2", "油料产量\t1\t2"));

        Assert.Equal(3, finding.Others.Length);
        Assert.Equal("粮食产量等4个指标没有单位", finding.Message.Zh);
    }

    [Fact]
    public void A_line_with_the_unit_of_the_table_is_enough() => Assert.Empty(TableTexts.Findings(Rule, "单位：万吨", Header, "粮食产量\t1\t2"));
}
