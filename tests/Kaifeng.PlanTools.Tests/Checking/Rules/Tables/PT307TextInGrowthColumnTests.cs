using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT307TextInGrowthColumnTests
{
    private static readonly PT307TextInGrowthColumn Rule = new();

    [Theory]
    [InlineData("指标\t2020年\t2025年\t年均增长\t属性", "比重（%）\t62.9\t—\t按省下达目标\t预期性")]
    [InlineData("指标\t2020年\t年均增长\t2025年\t属性", "比重（%）\t62.9\t达到省平均水平\t—\t预期性")]
    public void The_column_where_the_words_belong_is_named(string header, string row)
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, header, row));

        Assert.Equal("2025年", finding.Computed);
    }

    [Theory]
    [InlineData("比重（%）\t62.9\t50\t按省下达目标\t预期性")]
    [InlineData("比重（%）\t62.9\t—\t—\t预期性")]
    [InlineData("比重（%）\t62.9\t—\t[5]\t预期性")]
    [InlineData("比重（%）\t62.9\t按省下达目标\t—\t预期性")]
    public void Words_beside_a_target_and_figures_are_let_be(string row) => Assert.Empty(TableTexts.Findings(Rule, "指标\t2020年\t2025年\t年均增长\t属性", row));
}
