using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Tests.Figures.Numerals;

public sealed class MentionReaderTests
{
    [Theory]
    [InlineData("货运量达到[|3750万|]吨，比上年增加[|2.5|]%。")]
    [InlineData("注册资本[|１２３．５亿|]元。")]
    [InlineData("到[|2025|]年，培育[|10|]家以上企业。")]
    [InlineData("（[|二|]）[|1.8万|]余家企业，[|1,234.5|]亩土地。")]
    [InlineData("按[|百分之五|]计提，占[|三分之一|]，比[|2.07:1|]高。")]
    [InlineData("通过G[|310|]、[|5G|]和PM[|2.5|]监测。")]
    [InlineData("面积[|50—80|]平方公里，[|10%～20|]%。")]
    public void Numerals_stand_where_they_are_printed(string marked) =>
        Assert.Equal(marked, FigureTexts.Marked(FigureTexts.Plain(marked), static mention => (mention.NumeralStart, mention.NumeralEnd)));

    [Theory]
    [InlineData("现有企业[|近2.3万家|]，其中[|约460家|]从事物流，[|1200余家|]从事餐饮。")]
    [InlineData("增长[|20%左右|]，[|不低于13%|]，[|≥ 5%|]，[|10家以上|]。")]
    [InlineData("能耗[|控制在5%以内|]，成本下降[|0.3个百分点|]。")]
    [InlineData("节约[|100吨|]标准，附近[|3个|]站。")]
    public void A_figure_reaches_from_its_bound_to_its_unit(string marked) =>
        Assert.Equal(marked, FigureTexts.Marked(FigureTexts.Plain(marked), static mention => (mention.Start, mention.End)));

    [Theory]
    [InlineData("到2025年", NumeralKind.Date)]
    [InlineData("2022年3月15日", NumeralKind.Date)]
    [InlineData("二〇二二年十二月", NumeralKind.Date)]
    [InlineData("一季度", NumeralKind.Date)]
    [InlineData("上半年", NumeralKind.Date)]
    [InlineData("2021—2025年", NumeralKind.Period)]
    [InlineData("2021年至2025年", NumeralKind.Period)]
    [InlineData("“十四五”期间", NumeralKind.Period)]
    [InlineData("第十四个五年规划", NumeralKind.Period)]
    [InlineData("第三产业", NumeralKind.Ordinal)]
    [InlineData("见专栏6—1", NumeralKind.Ordinal)]
    [InlineData("三是加强管理", NumeralKind.Ordinal)]
    [InlineData("三级医院", NumeralKind.Name)]
    [InlineData("二期工程", NumeralKind.Ordinal)]
    [InlineData("29号", NumeralKind.Ordinal)]
    [InlineData("1.1.2 指导思想", NumeralKind.Ordinal)]
    [InlineData("①总体要求", NumeralKind.Ordinal)]
    [InlineData("汴政〔2022〕29号", NumeralKind.DocumentNumber)]
    [InlineData("G310", NumeralKind.Name)]
    [InlineData("310国道", NumeralKind.Name)]
    [InlineData("5G", NumeralKind.Name)]
    [InlineData("5 G基站", NumeralKind.Name)]
    [InlineData("PM2.5", NumeralKind.Name)]
    [InlineData("“1+N”", NumeralKind.Name)]
    [InlineData("12345热线", NumeralKind.Name)]
    [InlineData("一二三产业", NumeralKind.Name)]
    [InlineData("双创", NumeralKind.Name)]
    [InlineData("千村示范", NumeralKind.Name)]
    [InlineData("二氧化碳", NumeralKind.Name)]
    [InlineData("经五路", NumeralKind.Name)]
    [InlineData("3750万吨", NumeralKind.Quantity)]
    [InlineData("两个", NumeralKind.Quantity)]
    [InlineData("半小时", NumeralKind.Quantity)]
    [InlineData("翻一番", NumeralKind.Quantity)]
    [InlineData("市、县、乡三级", NumeralKind.Quantity)]
    [InlineData("13%", NumeralKind.Rate)]
    [InlineData("22.3个百分点", NumeralKind.Rate)]
    [InlineData("百分之三点五", NumeralKind.Rate)]
    [InlineData("每千人", NumeralKind.Name)]
    [InlineData("3—5个", NumeralKind.Range)]
    [InlineData("2.07:1", NumeralKind.Ratio)]
    [InlineData("一半", NumeralKind.Ratio)]
    [InlineData("72.45", NumeralKind.Unexplained)]
    public void Each_numeral_is_told_for_what_it_is(string text, NumeralKind kind) => Assert.Equal(kind, Assert.Single(FigureTexts.Mentions(text)).Kind);

    [Theory]
    [InlineData("社会消费品零售总额稳步增长，进一步统一标准，一批重点项目十分突出。")]
    [InlineData("装机容量（万千瓦）、能耗（吨标煤/万元），单位：亿元")]
    [InlineData("半导体与零部件、百货、双方、千瓦级")]
    public void A_word_that_only_holds_a_numeral_character_is_no_numeral(string text) => Assert.Empty(FigureTexts.Mentions(text));

    [Fact]
    public void A_list_number_before_a_year_is_no_decimal()
    {
        var mentions = FigureTexts.Mentions("附件：1.2022年度先进单位名单");
        Assert.Equal([NumeralKind.Ordinal, NumeralKind.Date], mentions.Select(static mention => mention.Kind));
    }

    [Fact]
    public void A_number_too_large_for_a_figure_takes_its_scale_with_it() =>
        Assert.All(FigureTexts.Mentions("资产12345678901234567890亿元"), static mention => Assert.Equal(NumeralKind.Unexplained, mention.Kind));

    [Fact]
    public void The_members_of_a_quoted_formula_count_nothing() =>
        Assert.All(FigureTexts.Mentions("形成“两区、五基地、六枢纽、多商圈”格局，实施“四个50”工程"), static mention => Assert.Equal(NumeralKind.Name, mention.Kind));

    [Theory]
    [InlineData("2025年", 2025, 2025)]
    [InlineData("“十三五”末", 2016, 2020)]
    [InlineData("2021—2035年", 2021, 2035)]
    [InlineData("二〇三五年", 2035, 2035)]
    public void Dates_and_periods_have_their_years(string text, int first, int last)
    {
        var mention = Assert.Single(FigureTexts.Mentions(text));
        Assert.Equal((first, last), (mention.FirstYear, mention.LastYear));
    }
}
