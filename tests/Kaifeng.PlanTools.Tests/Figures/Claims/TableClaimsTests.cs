namespace Kaifeng.PlanTools.Tests.Figures.Claims;

public sealed class TableClaimsTests
{
    private const string Header = "专栏1 主要指标\n指标\t2020年\t2025年\t年均增长\t属性\n";

    [Theory]
    [InlineData("货运量（万吨）\t3409\t3750\t2%\t预期性", "cagr 2% consistent")]
    [InlineData("货运量（万吨）\t3409\t3750\t4%\t预期性", "cagr 4% inconsistent")]
    [InlineData("生产总值（亿元）\t2371\t3700\t7%\t预期性", "cagr 7% unknown-price-basis")]
    [InlineData("电能消费比重（%）\t24\t27\t[3]\t预期性", "change [3] consistent")]
    [InlineData("电能消费比重（%）\t24\t27\t[5]\t预期性", "change [5] inconsistent")]
    [InlineData("费用比率（%）\t13.5\t12\t-0.3\t预期性", "change -0.3 consistent")]
    [InlineData("储能装机规模（万千瓦）\t0.96\t37\t〔36.04〕\t预期性", "change 〔36.04〕 consistent")]
    [InlineData("企业数（家）\t—\t37\t5%\t预期性", "cagr 5% missing-base")]
    [InlineData("企业数（家）\t12\t应有尽有\t5%\t预期性", "cagr 5% words-for-figure")]
    public void A_growth_cell_is_held_against_base_and_target(string row, string claim) => Assert.Equal([claim], ClaimTexts.Of(Header + row + "\n"));

    [Theory]
    [InlineData("22%", "30%", "share 22% consistent", "share 30% inconsistent")]
    [InlineData("22.2", "25", "share 22.2 consistent", "share 25 consistent")]
    public void A_share_is_held_against_part_and_whole_of_each_column(string reached, string target, params string[] claims) => Assert.Equal(
        claims,
        ClaimTexts.Of($"{Header}零售总额（亿元）\t999.1\t1470\t—\t预期性\n网络零售额（亿元）\t221.4\t374.1\t—\t预期性\n网络零售额占零售总额比重（%）\t{reached}\t{target}\t—\t预期性\n"));

    [Fact]
    public void The_rows_of_which_are_no_more_than_the_row_of_the_whole() => Assert.Equal(
        ["sum 260.5 consistent", "sum 556 inconsistent"],
        ClaimTexts.Of("专栏1 主要指标\n指标\t\t单位\t2020年\t2025年\n电力\t装机规模\t万千瓦\t260.5\t556\n\t其中：煤电\t万千瓦\t126\t126\n\t风电\t万千瓦\t84.7\t600\n"));

    [Fact]
    public void The_text_of_a_claim_is_its_row()
    {
        var figures = ClaimTexts.Figures(Header + "货运量（万吨）\t3409\t3750\t2%\t预期性\n");
        Assert.Equal("货运量（万吨）\t3409\t3750\t2%\t预期性", figures.Notice.Source.Read(Assert.Single(figures.Claims).Text));
    }
}
