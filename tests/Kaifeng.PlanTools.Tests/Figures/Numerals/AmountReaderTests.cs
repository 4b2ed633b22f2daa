using System.Globalization;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Tests.Figures.Numerals;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("550万千瓦", "550", "万千瓦", "5500000", "千瓦")]
    [InlineData("1.8万家", "1.8", "万家", "18000", "家")]
    [InlineData("2400亿元", "2400", "亿元", "240000000000", "元")]
    [InlineData("3.0亿美元", "3.0", "亿美元", "300000000", "美元")]
    [InlineData("1.2万亿元", "1.2", "万亿元", "1200000000000", "元")]
    [InlineData("5千万元", "5000", "万元", "50000000", "元")]
    [InlineData("30 亿元", "30", "亿元", "3000000000", "元")]
    [InlineData("达到千亿级规模", "1000", "亿元", "100000000000", "元")]
    [InlineData("百万千瓦", "100", "万千瓦", "1000000", "千瓦")]
    [InlineData("四亿六千二百万元", "4.62", "亿元", "462000000", "元")]
    [InlineData("三百家", "300", "家", "300", "家")]
    [InlineData("二十五项", "25", "项", "25", "项")]
    [InlineData("两条", "2", "条", "2", "条")]
    [InlineData("5个工作日", "5", "工作日", "5", "工作日")]
    [InlineData("5大产业", "5", "个", "5", "个")]
    [InlineData("四大片区", "4", "个", "4", "个")]
    [InlineData("翻一番", "2", "倍", "2", "倍")]
    [InlineData("翻两番以上", "4", "倍", "4", "倍")]
    [InlineData("42.4万 m^2", "42.4", "万m^2", "424000", "平方米")]
    [InlineData("15平方公里", "15", "平方公里", "15000000", "平方米")]
    [InlineData("3亩", "3", "亩", "2000", "平方米")]
    [InlineData("200MW", "200", "MW", "200000", "千瓦")]
    [InlineData("0.4吨标煤/万元", "0.4", "吨标煤/万元", "0.4", "吨标煤/万元")]
    [InlineData("148公里/百平方公里", "148", "公里/百平方公里", "148", "公里/百平方公里")]
    [InlineData("22.3个百分点", "22.3", "百分点", "22.3", "百分点")]
    [InlineData("７．５％", "7.5", "%", "7.5", "%")]
    [InlineData("百分之三点五", "3.5", "%", "3.5", "%")]
    [InlineData("一倍", "1", "倍", "1", "倍")]
    [InlineData("1亿2000万元", "1.2", "亿元", "120000000", "元")]
    public void A_figure_is_kept_as_printed_and_converted(string text, string value, string unit, string baseValue, string baseUnit)
    {
        var amount = FigureTexts.Amount(text);
        Assert.Equal((value, unit), (amount.Value.ToString(CultureInfo.InvariantCulture), amount.Unit.Printed));
        Assert.Equal((baseValue, baseUnit), (amount.BaseValue.ToString(CultureInfo.InvariantCulture), amount.Unit.Base));
    }

    [Theory]
    [InlineData("10家以上", Bound.AtLeast)]
    [InlineData("不低于10家", Bound.AtLeast)]
    [InlineData("至少10家", Bound.AtLeast)]
    [InlineData("≥10%", Bound.AtLeast)]
    [InlineData("10%以下", Bound.AtMost)]
    [InlineData("不超过10%", Bound.AtMost)]
    [InlineData("控制在10%以内", Bound.AtMost)]
    [InlineData("≤10%", Bound.AtMost)]
    [InlineData("突破1900亿元", Bound.MoreThan)]
    [InlineData("超过了50%", Bound.MoreThan)]
    [InlineData("高于50%", Bound.MoreThan)]
    [InlineData("超50亿元", Bound.MoreThan)]
    [InlineData("低于50%", Bound.LessThan)]
    [InlineData("小于13%", Bound.LessThan)]
    [InlineData("约460亿元", Bound.About)]
    [InlineData("20%左右", Bound.About)]
    [InlineData("10余家", Bound.SomewhatMore)]
    [InlineData("1.8万余家", Bound.SomewhatMore)]
    [InlineData("100多亿元", Bound.SomewhatMore)]
    [InlineData("近2.3万家", Bound.SomewhatLess)]
    [InlineData("达到10家", Bound.Exact)]
    [InlineData("节约10吨", Bound.Exact)]
    [InlineData("附近10家", Bound.Exact)]
    [InlineData("近5年", Bound.Exact)]
    public void The_words_around_a_figure_bind_it(string text, Bound bound) => Assert.Equal(bound, FigureTexts.Amount(text).Bound);

    [Theory]
    [InlineData("50—80平方公里", "50", "80", "平方公里")]
    [InlineData("10～20%", "10", "20", "%")]
    [InlineData("10%-15%", "10", "15", "%")]
    [InlineData("3至5个", "3", "5", "个")]
    [InlineData("2——3家以上", "2", "3", "家")]
    [InlineData("1000万—2000万元", "1000", "2000", "万元")]
    [InlineData("5000—1万吨", "", "", "")]
    public void A_range_has_both_ends(string text, string low, string high, string unit)
    {
        if (low.Length == 0)
        {
            Assert.DoesNotContain(FigureTexts.Mentions(text), static mention => mention.Amount?.High is not null);
            return;
        }

        var amount = FigureTexts.Amount(text);
        Assert.Equal((low, high, unit), (amount.Value.ToString(CultureInfo.InvariantCulture), amount.High?.ToString(CultureInfo.InvariantCulture), amount.Unit.Printed));
    }

    [Fact]
    public void A_percentage_point_is_no_percent() => Assert.NotEqual(FigureTexts.Amount("3个百分点").Unit.Base, FigureTexts.Amount("3%").Unit.Base);

    [Theory]
    [InlineData("数十家企业", "10")]
    [InlineData("上百家企业", "100")]
    [InlineData("近千人", "1000")]
    public void Ranks_count_where_a_word_says_so(string text, string value) =>
        Assert.Equal(value, FigureTexts.Amount(text).Value.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void A_number_of_more_digits_than_a_figure_has_is_none() => Assert.Equal(NumeralKind.Unexplained, Assert.Single(FigureTexts.Mentions("编号123456789012345678901234567890")).Kind);
}
