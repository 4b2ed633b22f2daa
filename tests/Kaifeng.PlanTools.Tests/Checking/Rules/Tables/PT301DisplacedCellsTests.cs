using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT301DisplacedCellsTests
{
    private const string Header = "类别\t指标\t2020年\t2025年\t属性";

    private static readonly PT301DisplacedCells Rule = new();

    [Fact]
    public void The_message_says_how_the_row_was_read()
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, Header, "流通\t流通率（%）\t果蔬\t30\t40"));

        Assert.Equal(("30", "2020年"), (finding.Printed, finding.Computed));
        Assert.Equal("果蔬一行错位，“果蔬”读作“流通率”的分项，“30”在“2025年”下，读作“2020年”，其后各格顺延，缺属性", finding.Message.Zh);
        Assert.Contains("sub-indicator of 流通率（%）; figures read 1 cell(s) right of their headers; no attribute cell", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_in_the_column_of_categories_is_displaced_though_its_figures_are_not()
    {
        var findings = TableTexts.Findings(Rule, Header, "流通\t流通率（%）\t果蔬\t30\t40\t预期性", "肉类\t\t50\t60\t预期性");

        Assert.Equal(["30", "肉类"], findings.Select(static finding => finding.Printed));
    }

    [Fact]
    public void A_name_under_another_header_is_told()
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, "类别\t指标\t2025年", "政务\t网办率（%）\t95", "报装耗时（工作日）\t10"));

        Assert.Equal("报装耗时一行错位，“报装耗时”在“类别”下，读作指标名称，“10”在“指标”下，读作“2025年”，其后各格顺延", finding.Message.Zh);
    }

    [Fact]
    public void A_cell_under_a_blank_header_is_told_by_its_column()
    {
        var findings = TableTexts.Findings(Rule, "类别\t指标\t2020年\t\t2025年\t属性", "流通\t流通率（%）\t果蔬\t30\t40\t预期性");

        Assert.Contains("在空表头（第4列）下", Assert.Single(findings).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_an_attribute_and_no_figure_is_reported()
    {
        var finding = Assert.Single(TableTexts.Findings(Rule, Header, "一\t甲（个）\t1\t2\t预期性", "\t乙（个）\t1\t2\t预期性", "\t丙（个）\t1\t2\t预期性", "\t丁（个）\t1\t2\t预期性", "\t戊（个）\t预期性"));

        Assert.Equal("戊（个）", finding.Printed);
    }

    [Theory]
    [InlineData("\t丁（个）\t1\t\t预期性", 1)]
    [InlineData("\t丁（个）\t1\t—\t预期性", 0)]
    [InlineData("\t丁（个）\t1\t按省下达目标\t预期性", 0)]
    public void One_blank_among_full_rows_is_reported(string row, int count) =>
        Assert.Equal(count, TableTexts.Findings(Rule, Header, "一\t甲（个）\t1\t2\t预期性", "\t乙（个）\t1\t2\t预期性", "\t丙（个）\t1\t2\t预期性", row).Length);

    [Fact]
    public void Few_full_rows_tell_nothing_of_a_blank() =>
        Assert.Empty(TableTexts.Findings(Rule, Header, "一\t甲（个）\t1\t2\t预期性", "\t乙（个）\t1\t2\t预期性", "\t丙（个）\t1\t\t预期性"));
}
