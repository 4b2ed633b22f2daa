using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT309MixedPercentWritingTests
{
    private const string Header = "指标\t2020年\t2025年\t年均增长";

    private static readonly PT309MixedPercentWriting Rule = new();

    [Fact]
    public void The_rarer_writing_is_listed_once_for_a_row_and_one_of_the_other()
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, Header, "甲率（%）\t1%\t2%\t—", "乙率\t3%\t4%\t—", "丙率（%）\t5\t6\t—", "丁率（%）\t7\t8\t—"));

        Assert.Equal((Severity.Note, "1%"), (finding.Severity, finding.Printed));
        Assert.Equal(["同一写法", "另一写法"], finding.Others.Select(static other => other.Role.Zh));
    }

    [Fact]
    public void The_bare_ones_are_listed_where_they_are_fewer() =>
        Assert.Equal("5", Assert.Single(TableTexts.Findings(Rule, Header, "甲率\t1%\t2%\t—", "乙率\t3%\t4%\t—", "丙率（%）\t5\t6\t—")).Printed);

    [Fact]
    public void Growth_rates_are_percentages_too() =>
        Assert.Equal("1.9%", Assert.Single(TableTexts.Findings(Rule, Header, "甲（公顷）\t50\t55\t1.9%", "乙（公顷）\t50\t55\t1.9", "丙（公顷）\t50\t55\t1.9")).Printed);

    [Theory]
    [InlineData("甲率（%）\t1\t2\t—", "乙（公顷）\t3\t4\t5.9%")]
    [InlineData("甲率\t1%\t2%\t[1]", "乙率\t3%\t4%\t0.2")]
    [InlineData("甲率\t1%\t2%\t—", "乙（公顷）\t3\t4\t—")]
    public void Other_figures_are_no_other_writing(string one, string other) => Assert.Empty(TableTexts.Findings(Rule, Header, one, other));
}
