namespace Kaifeng.PlanTools.Tests.Figures.Facts;

public sealed class ProseFactTests
{
    [Theory]
    [InlineData(
        "森林覆盖率由2015年的21.3%提高到2020年的24.1%，年均提高0.56个百分点。",
        "21.3% Level Base 2015 森林覆盖率", "24.1% Level Reached 2020~2015 (森林覆盖率)", "0.56百分点 Points/年 2020~2015 (森林覆盖率)")]
    [InlineData("到2025年，高标准农田由12万亩增加到20万亩。", "12万亩 Level Base 高标准农田", "20万亩 Level Reached 2025 (高标准农田)")]
    [InlineData("2020年利润35亿元，比2015年的20亿元增加15亿元。", "35亿元 Level 2020 利润", "20亿元 Level Base 2015 (利润)", "15亿元 Change 2020~2015 (利润)")]
    [InlineData("在现有8家研发机构的基础上再建5家。", "8家 Level Base 研发机构", "5家 Added (研发机构)")]
    public void The_ends_of_a_change_have_their_own_years(string text, params string[] facts) => Assert.Equal(string.Join('\n', facts), FactTexts.Lines(text));

    [Theory]
    [InlineData("2020年，用水量下降3.5%，电子商务交易额是2015年的2.3倍。", "3.5% Rate- 2020 用水量", "2.3倍 Multiple 2020~2015 电子商务交易额")]
    [InlineData("税收收入以年均8%的速度递增。", "8% Rate/年 税收收入")]
    [InlineData("五年累计新增就业25万人，净增企业30家，注销企业12家。", "25万人 Added 就业", "30家 NetAdded 企业", "12家 Removed 企业")]
    [InlineData("每年培训护理员5000人次，人均公园绿地面积14.2平方米。", "5000人次 Yearly/年 护理员", "14.2平方米 Per 人均公园绿地面积/人 人均")]
    [InlineData("累计发放贷款60亿元，总数达到380家。", "60亿元 Total 贷款", "380家 Level 贷款总数")]
    [InlineData("完成道路绿化提升200公里。", "200公里 Level 道路绿化提升")]
    public void The_words_around_a_figure_tell_its_aspect(string text, params string[] facts) => Assert.Equal(string.Join('\n', facts), FactTexts.Lines(text));

    [Theory]
    [InlineData("网络零售额占社会消费品零售总额的比重达到30%。", "30% Share 网络零售额<社会消费品零售总额")]
    [InlineData("全市户籍人口80万人，其中60岁以上占21.3%。", "80万人 Level 户籍人口 户籍", "21.3% Share 60岁以上")]
    [InlineData("实现利润35亿元，占全省的3.2%。", "35亿元 Level 利润", "3.2% Share (利润)<全省")]
    public void The_subject_of_a_share_is_the_part(string text, params string[] facts) => Assert.Equal(string.Join('\n', facts), FactTexts.Lines(text));

    [Theory]
    [InlineData("新建110千伏变电站12座，建成6座污水处理厂。", "12座 Added 110千伏变电站", "6座 Level 污水处理厂")]
    [InlineData("近三年新增专利120件。", "120件 Added 专利")]
    [InlineData("小麦播种面积62万亩，总产量28万吨。", "62万亩 Level 小麦播种面积", "28万吨 Level 小麦总产量")]
    [InlineData("换热站。现有6座，总供热面积120万平方米。", "6座 Level (换热站)", "120万平方米 Level 换热站总供热面积")]
    [InlineData("有机茶园2600亩，服务业增加值50亿元。", "2600亩 Level 有机茶园", "50亿元 Level 服务业增加值")]
    public void The_subject_stands_before_the_figure_or_behind_its_classifier_or_in_the_text_before(string text, params string[] facts) =>
        Assert.Equal(string.Join('\n', facts), FactTexts.Lines(text));

    [Theory]
    [InlineData(
        "快递业务量、快递业务收入分别从2015年的1870万件、3.25亿元增加到2020年的5180万件、6.12亿元。",
        "1870万件 Level Base 2015 快递业务量", "3.25亿元 Level Base 2015 快递业务收入",
        "5180万件 Level Reached 2020~2015 (快递业务量)", "6.12亿元 Level Reached 2020~2015 (快递业务收入)")]
    [InlineData("第一产业增长3%、第二产业5%、第三产业8%。", "3% Rate 第一产业", "5% Rate 第二产业", "8% Rate 第三产业")]
    public void A_list_shares_verb_and_year(string text, params string[] facts) => Assert.Equal(string.Join('\n', facts), FactTexts.Lines(text));

    [Theory]
    [InlineData("2020年末，参保率98%，比上年末提高2个百分点。", "98% Level 2020 参保率", "2百分点 Points 2020~2019 (参保率)")]
    [InlineData("2020年造林12万亩（2019年）。", "12万亩 Level 2019 造林")]
    [InlineData("“十三五”期间，完成投资200亿元。", "200亿元 Level 2015-2020 投资")]
    [InlineData("按2020年价格计算，2025年增加值达到50亿元。", "50亿元 Level 2025 增加值")]
    public void A_year_is_that_of_the_clause_and_never_that_of_a_comparison(string text, params string[] facts) =>
        Assert.Equal(string.Join('\n', facts), FactTexts.Lines(text));

    [Fact]
    public void A_heading_sets_the_year_of_what_stands_under_it()
    {
        var facts = FactTexts.Of("第二章 2026年工作安排\n\n改造老旧小区30个。\n\n第三章 其他\n\n改造老旧小区40个。");
        Assert.Equal([2026, null], facts.Select(static fact => fact.Year));
        Assert.All(facts, static fact => Assert.False(fact.IsYearPrinted));
    }

    [Fact]
    public void Own_area_and_its_level_are_no_scope_and_others_are()
    {
        var facts = FactTexts.Of("全市常住人口120万人，城区常住人口45万人，全省常住人口9000万人。");
        Assert.Equal(["常住", "城区|常住", "全省|常住"], facts.Select(static fact => string.Join('|', fact.Subject.Scopes)));
        Assert.All(facts, static fact => Assert.Equal("常住人口", fact.Subject.Name));
    }

    [Fact]
    public void Reading_twice_as_many_clauses_of_comparison_takes_twice_the_steps_and_not_more()
    {
        static long BytesOf(int count)
        {
            var text = string.Concat(Enumerable.Repeat("比2015年的3家增加5家，", count));
            FactTexts.Of(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            FactTexts.Of(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange((double)BytesOf(4000) / BytesOf(1000), 3, 5);
    }
}
