using System.Globalization;
using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Tests.Checking.Agreement;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("27306.9万美元", "2.73亿美元")]
    [InlineData("867.34亿元", "867.3亿元")]
    [InlineData("12040.53万件", "1.2亿件")]
    [InlineData("0.25%", "0.3%")]
    [InlineData("0.25%", "0.2%")]
    [InlineData("突破1900亿元", "1920亿元")]
    [InlineData("13%左右", "小于13%")]
    [InlineData("20%以上", "20%")]
    [InlineData("约460亿元", "455亿元")]
    [InlineData("近2.3万家", "2.25万家")]
    [InlineData("1500亩", "100.05万m²")]
    [InlineData("2200亩", "147.2万m²")]
    [InlineData("10家", "10家")]
    [InlineData("3—5家", "4家")]
    public void These_figures_agree(string one, string other) => AssertAgree(true, one, other);

    [Theory]
    [InlineData("1900亿元", "2400亿元")]
    [InlineData("13%左右", "12%")]
    [InlineData("近2.3万家", "1.8万余家")]
    [InlineData("708个", "1200余个")]
    [InlineData("11个", "12个")]
    [InlineData("760亩", "42.4万m²")]
    [InlineData("999.1亿元", "999.2亿元")]
    [InlineData("0.26%", "0.2%")]
    [InlineData("3—5家", "6家")]
    [InlineData("20%以上", "17%")]
    public void These_figures_do_not_agree(string one, string other) => AssertAgree(false, one, other);

    [Fact]
    public void A_figure_agrees_with_any_rounding_of_it()
    {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++)
        {
            var fine = new decimal(random.Next(1, 10_000_000), 0, 0, false, 3);
            var digits = random.Next(0, 3);
            var coarse = Math.Round(fine, digits, random.Next(2) == 0 ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero);
            AssertAgree(true, fine.ToString(CultureInfo.InvariantCulture) + "亿元", coarse.ToString("F" + digits, CultureInfo.InvariantCulture) + "亿元");
        }
    }

    [Fact]
    public void Agreement_holds_both_ways_and_never_throws()
    {
        var random = new Random(8);
        var words = new[] { "", "约", "近", "超过", "不低于", "小于" };
        string Figure() => words[random.Next(words.Length)] + (random.Next(10) == 0 ? "999999999999999" : random.Next(1, 2000).ToString(CultureInfo.InvariantCulture)) + (random.Next(3) == 0 ? "万亿元" : "元") + (random.Next(4) == 0 ? "以上" : "");
        for (var i = 0; i < 10_000; i++)
        {
            var (one, other) = (QuantityText.Parse(Figure())!, QuantityText.Parse(Figure())!);
            Assert.Equal(Comparison.Agree(one, other), Comparison.Agree(other, one));
            Assert.True(Comparison.Agree(one, one));
        }
    }

    private static void AssertAgree(bool expected, string one, string other)
    {
        var (first, second) = (QuantityText.Parse(one)!, QuantityText.Parse(other)!);
        Assert.True(expected == Comparison.Agree(first, second), $"{one} against {other}");
        Assert.Equal(expected, Comparison.Agree(second, first));
    }
}
