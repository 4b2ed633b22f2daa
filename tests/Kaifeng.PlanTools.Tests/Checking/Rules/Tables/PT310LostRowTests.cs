using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules.Tables;

namespace Kaifeng.PlanTools.Tests.Checking.Rules.Tables;

public sealed class PT310LostRowTests
{
    private const string Header = "指标\t2020年\t2025年";

    private static readonly PT310LostRow Rule = new();

    [Theory]
    [InlineData("1 2 4", "表中编号由2跳到4，缺3")]
    [InlineData("2 3 4", "表中编号从2开始，缺1")]
    [InlineData("1 2 3", "")]
    [InlineData("1 2 1 2", "")]
    [InlineData("1 1 2", "")]
    public void A_running_number_shows_what_is_missing(string numbers, string message) =>
        Assert.Equal(message, string.Join('|', TableTexts.Findings(Rule, ["序号\t" + Header, .. numbers.Split(' ').Select(static number => $"{number}\t覆盖率{number}（%）\t10\t20")]).Select(static finding => finding.Message.Zh)));

    [Fact]
    public void A_category_may_be_lost_too()
    {
        var findings = TableTexts.Findings(Rule, Header + "\t属性", "一、生态", "覆盖率（%）\t10\t20\t预期性", "三、用能", "用能总量（吨）\t10\t20\t预期性");

        Assert.Equal("三、用能", Assert.Single(findings).Printed);
    }

    [Theory]
    [InlineData("注：1. 草原盖度是指草原植被投影面积占草原面积的比例。", "草原盖度")]
    [InlineData("注：草原盖度指草原植被投影面积占草原面积的比例。", "草原盖度")]
    [InlineData("注：森林覆盖率指森林面积占土地面积的比例。", "")]
    [InlineData("注：森林覆盖率（含灌木）是指森林面积占土地面积的比例。", "")]
    [InlineData("注：所有指标按新口径计算。", "")]
    [InlineData("注：全市发展指数按月计算，指在核对后公布。", "")]
    public void A_note_that_explains_what_the_table_has_not_is_a_note(string note, string term)
    {
        var findings = TableTexts.Findings(Rule, Header, "森林覆盖率（%）\t10\t20", note);

        Assert.Equal(term, string.Concat(findings.Select(static finding => finding.Printed)));
        Assert.DoesNotContain(findings, static finding => finding.Severity != Severity.Note);
    }

    [Theory]
    [InlineData("合计\t254\t386.5", "98、176.0")]
    [InlineData("合计\t156\t386.5", "")]
    [InlineData("合计\t140\t200", "")]
    [InlineData("合计\t156\t210.6", "")]
    [InlineData("小计\t254\t386.5", "")]
    public void A_total_above_the_sum_in_every_column_shows_a_lost_row(string total, string missing)
    {
        var text = $"一、项目\n\n项目见下表。\n\n表1 重点项目表\n序号\t项目名称\t里程\t总投资\n1\t东环\t86\t112.3\n2\t西环\t70\t98.2\n\t{total}\n\n二、任务\n\n加强统筹。\n";

        Assert.Equal(missing, string.Concat(CheckTexts.Check(text, Rule).Findings.Select(static finding => finding.Message.Zh.Split('多')[1].Split('：')[0])));
    }
}
