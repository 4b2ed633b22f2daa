using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Tables.Layouts;

public sealed class GluedGroupsTests
{
    private const string Header = "指标2020年2025年〔累计〕属性";

    [Fact]
    public void Categories_groups_and_marks_of_notes_are_taken_off_the_names() => Assert.Equal(
        """
        资源环境|水体质量|断面达标率|%|1|68,＞75,-
        资源环境|水体质量|湖泊达标率|%||52,＞60,-
        资源环境|排放总量减少|氨氮|%|2|-,-,〔12〕
        资源环境|排放总量减少|化学需氧量|%||-,-,〔9〕
        生态修复||湿地保有量|万亩||31,≥35
        生态修复||自然岸线保有率|%||40,≥42,-
        """,
        Printed(Header + "资源环境1.水体质量断面1达标率（%）68＞75-约束性湖泊达标率（%）52＞60-预期性2.排放总量减少（%）氨氮2--〔12〕约束性化学需氧量--〔9〕约束性"
            + "生态修复3.湿地保有量（万亩）31≥35 预期性4.自然岸线保有率（%）40≥42-预期性注：1.为国控断面。2.为重点工程减排量。"));

    [Fact]
    public void Where_a_groups_name_may_end_in_two_places_its_rows_stay_unread()
    {
        var table = TableOf(Header + "1.农村环境垃圾分类管理村庄覆盖率（%）68＞75-约束性污水管网覆盖率（%）52＞60-预期性2.空气质量优良天数比率（%）81＞85-约束性重污染天数（天）6＜3-预期性");
        Assert.Equal(["优良天数比率", "重污染天数"], table.Indicators.Select(static indicator => indicator.Name));
        Assert.Equal(2, table.Rows.Count(static row => row.Kind == RowKind.Unread));
    }

    [Fact]
    public void Behind_a_number_that_does_not_count_on_rows_stay_unread()
    {
        var table = TableOf(Header + "1.空气质量优良天数比率（%）81＞85-约束性重污染天数（天）6＜3-预期性2.水体质量断面达标率（%）68＞75-约束性湖泊达标率（%）52＞60-预期性4.生态状况森林覆盖率（%）31＞33-约束性");
        Assert.Equal(["优良天数比率", "重污染天数", "断面达标率", "湖泊达标率"], table.Indicators.Select(static indicator => indicator.Name));
    }

    private static string Printed(string table) =>
        string.Join('\n', TableOf(table).Indicators.Select(static indicator =>
            $"{indicator.Category}|{indicator.Parent}|{indicator.Name}|{indicator.Unit}|{indicator.NoteMark}|{string.Join(',', indicator.Values.Select(static value => value.Printed))}"));

    private static Table TableOf(string table) =>
        PlacedBlock.Of<Table>(NoticeParser.Parse(CorpusTexts.Of($"甲市“十四五”规划\n\n一、目标\n\n{table}\n\n二、任务\n"))).Single().Block;
}
