using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Tests.Figures.Claims;

namespace Kaifeng.PlanTools.Tests.Figures.Indicators;

public sealed class IndicatorFiguresTests
{
    [Theory]
    [InlineData("货运量（万吨）\t3409\t3750", "level 3409 万吨", "level 3750 万吨")]
    [InlineData("渗透率（%）\t—\t10%", "", "level 10 %")]
    [InlineData("费用比率（%）\t13.5\t小于13", "level 13.5 %", "level 13 % <")]
    [InlineData("保障率\t≥99%\t应保尽保", "level 99 % ≥", "words")]
    [InlineData("新增就业（万人）\t[39.64]\t〔33〕", "total 39.64 万人", "total 33 万人")]
    [InlineData("信贷余额\t30亿元\t翻一番", "level 30 亿元", "words")]
    [InlineData("净迁入人口（万人）\t-30余\t-5左右", "level -30 万人 <", "level -5 万人 ≈")]
    [InlineData("增速（%）\t-0.3\t5左右", "level -0.3 %", "level 5 % ≈")]
    [InlineData("年产值（亿元）\t超过全省平均水平\t100以上", "words", "level 100 亿元 ≥")]
    public void A_cell_says_what_stands_in_it(string row, string reached, string target) =>
        Assert.Equal([reached, target], Figures($"指标\t2020年\t2025年\n{row}\n"));

    [Theory]
    [InlineData("年均增长", "货运量（万吨）", "8%", "yearly-rate 8 %")]
    [InlineData("年均增长", "货运量（万吨）", "8", "yearly-rate 8 %")]
    [InlineData("年均增长", "货运量（万吨）", "[300]", "total-change 300 万吨")]
    [InlineData("年均增速(累计)", "费用比率（%）", "-0.3", "yearly-change -0.3 百分点")]
    [InlineData("年均增速(累计)", "费用比率（%）", "[-1.5]", "total-change -1.5 百分点")]
    [InlineData("累计增长", "货运量（万吨）", "300", "total-change 300 万吨")]
    [InlineData("年均增长", "货运量（万吨）", "按省下达目标", "words")]
    [InlineData("年均增长", "货运量（万吨）", "—", "")]
    public void A_growth_cell_is_typed_by_its_row_its_brackets_and_its_header(string header, string name, string cell, string said) =>
        Assert.Equal(said, Figures($"指标\t2020年\t2025年\t{header}\n{name}\t12\t13\t{cell}\n").Last());

    [Fact]
    public void Cells_that_print_their_percent_make_the_row_one_of_shares() => Assert.Equal(
        ["level 10 %", "level 15 %", "yearly-change 1 百分点"],
        Figures("指标\t2020年\t2025年\t年均增长\n电商渗透率\t10%\t15%\t1\n"));

    [Fact]
    public void Each_value_has_its_figure_in_order()
    {
        var figures = ClaimTexts.Figures("专栏1 主要指标\n指标\t2020年\t2025年\n产量（吨）\t1\t2\n销量（吨）\t3\t4\n");
        Assert.Equal([1m, 2m, 3m, 4m], figures.Indicators.Select(figure => figure.Amount!.Value));
    }

    private static IEnumerable<string> Figures(string table) =>
        ClaimTexts.Figures("专栏1 主要指标\n" + table).Indicators.Select(static figure =>
            $"{figure.Kind.Name()} {figure.Amount?.Value} {figure.Amount?.Unit.Printed} {(figure.Amount is { Bound: not Bound.Exact } amount ? amount.Bound.Sign() : "")}".Trim());
}
