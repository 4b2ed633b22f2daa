namespace Kaifeng.PlanTools.Tests.Figures.Claims;

public sealed class RateClaimsTests
{
    private const string Table = "专栏1 主要指标\n指标\t2020年\t2025年\t年均增长\t属性\n零售总额（亿元）\t999.1\t1470\t8%\t预期性\n电子商务交易额（亿元）\t867.3\t1900\t17%\t预期性\n\n";

    [Theory]
    [InlineData("快递业务收入由2016年的[|2.08亿元|]增加至2020年的[|7.72亿元|]，年均增长率达38.8%。")]
    [InlineData("业务收入从2015年的[|4.28万亿元|]增长至2020年的[|8.16万亿元|]，年均增长率达13.8%。")]
    [InlineData("存款余额由“十二五”末的[|1641.09亿元|]提高到2020年的[|2466.27亿元|]，年均增长8.5%。")]
    public void Both_ends_stand_before_the_rate(string marked) => Assert.Equal(marked, ClaimTexts.Operands(FigureTexts.Plain(marked)));

    [Theory]
    [InlineData("业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达38.8%。", "cagr 38.8% consistent")]
    [InlineData("业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达40%。", "cagr 40% inconsistent")]
    [InlineData("用户由2016年的3亿户增加至2020年的20000万户，年均下降9.6%。", "cagr 9.6% consistent")]
    [InlineData("业务收入由2.08亿元增加至7.72亿元，年均增长38.8%。", "cagr 38.8% unknown-years")]
    [InlineData("业务收入由2016年的2.08亿元增加至2020年的超过7亿元，年均增长38.8%。", "cagr 38.8% one-sided-bound")]
    public void A_rate_is_held_against_both_ends(string text, string claim) => Assert.Equal([claim], ClaimTexts.Of(text));

    [Fact]
    public void Rates_of_a_list_belong_to_its_figures_in_order() => Assert.Equal(
        ["cagr 17.1% consistent", "cagr 37.3% consistent", "cagr 10.9% consistent"],
        ClaimTexts.Of("电子商务、跨境电商交易额、网络零售额分别从2016年的约460亿元、0.8亿美元和146亿元增加至2020年的867.34亿元、2.73亿美元和221.36亿元，年均增长率达17.1%、37.3%和10.9%。"));

    [Fact]
    public void Growth_of_output_at_unknown_prices_is_told_only_where_it_agrees()
    {
        Assert.Equal(["cagr 9.7% consistent"], ClaimTexts.Of("仓储业增加值由2016年的61.02亿元增加至2020年的88.22亿元，年均增长率达9.7%。"));
        Assert.Equal(["cagr 7.0% unknown-price-basis"], ClaimTexts.Of("仓储业增加值由2016年的61.02亿元增加至2020年的88.22亿元，年均增长率达7.0%。"));
    }

    [Fact]
    public void A_rate_behind_a_multiple_is_its_root() => Assert.Equal(
        ["cagr 7.1% consistent"], ClaimTexts.Of("“十三五”期间，规模不断扩大，2020年产量是2015年的1.41倍，年均增长7.1%。").Where(claim => claim.StartsWith("cagr", StringComparison.Ordinal)));

    [Theory]
    [InlineData("到2025年，电子商务交易额达到2400亿元，年均增长20%以上。", "cagr 20%以上 consistent")]
    [InlineData("到2025年，电子商务交易额突破1900亿元，年均增长20%左右。", "cagr 20%左右 inconsistent")]
    [InlineData("到2025年，全市零售总额突破1470亿元，年均增速8%左右。", "cagr 8%左右 consistent")]
    [InlineData("到2025年，电商交易额超过2000亿元，年均增长5%以上。", "cagr 5%以上 one-sided-bound")]
    [InlineData("到2025年，快递业务量超过2000亿件，年均增长5%以上。", "cagr 5%以上 missing-base")]
    [InlineData("“十四五”时期，零售总额年均增长8%左右，2025年力争达到1470亿元。", "cagr 8%左右 consistent")]
    public void The_base_of_a_target_may_stand_elsewhere(string text, string claim) =>
        Assert.Equal(
            ["cagr 8% consistent", "cagr 17% consistent", claim],
            ClaimTexts.Of(Table + "第二章 目标\n\n" + text).Where(static told => told.StartsWith("cagr", StringComparison.Ordinal)));

    [Fact]
    public void What_follows_spans_what_the_digits_allow() =>
        Assert.Equal("33.81–38.19", ClaimTexts.Computed("交易额由2016年的0.8亿美元增加至2020年的2.73亿美元，年均增长率达37.3%。"));

    [Theory]
    [InlineData("销售额达到5亿元，利润年均增长5%。")]
    [InlineData("年均增长5%。")]
    [InlineData("比重由2016年的10%提高至2020年的12%。")]
    public void Another_subject_or_no_figure_makes_no_claim(string text) => Assert.Empty(ClaimTexts.Of(text));
}
