namespace Kaifeng.PlanTools.Tests.Figures.Claims;

public sealed class ChangeClaimsTests
{
    private const string Table = "专栏1 主要指标\n指标\t2015年\t2020年\t年均增长\n煤炭消费比重（%）\t85.2\t62.9\t[-22.3]\n用电量（亿千瓦时）\t60\t81\t6.2%\n\n";

    [Theory]
    [InlineData("2020年煤炭消费比重62.9%，较2015年降低22.3个百分点。", "change 22.3个百分点 consistent")]
    [InlineData("2020年煤炭消费比重62.9%，较2015年降低20个百分点。", "change 20个百分点 inconsistent")]
    [InlineData("2020年煤炭消费占比较2015年降低22.3个百分点。", "change 22.3个百分点 consistent")]
    [InlineData("2020年全市用电量81亿千瓦时，比2015年增长35%。", "change 35% consistent")]
    [InlineData("2020年全市用电量81亿千瓦时，比2015年增加21亿千瓦时。", "change 21亿千瓦时 consistent")]
    [InlineData("2020年全省用电量81亿千瓦时，比2015年增长30%。", "change 30% missing-base")]
    [InlineData("2019年全市用电量75亿千瓦时。2020年全市用电量81亿千瓦时，同比增长8%。", "change 8% consistent")]
    [InlineData("2019年全市用电量75亿千瓦时。2020年全市用电量81亿千瓦时，同比增长12%。", "change 12% inconsistent")]
    [InlineData("2020年游客5312.6万人次，同比增长15.4%。", "change 15.4% missing-base")]
    public void A_change_is_held_against_the_figure_of_the_year_it_names(string text, string claim) =>
        Assert.Equal(claim, ClaimTexts.Of(Table + "第二章 回顾\n\n" + text).Last());

    [Theory]
    [InlineData("比重由2015年的13.5%下降到2020年的12%，下降1.5个百分点。", "change 1.5个百分点 consistent")]
    [InlineData("比重由2015年的13.5%提高到2020年的16.0%，提高3.5个百分点。", "change 3.5个百分点 inconsistent")]
    [InlineData("产量由2015年的200万吨增加到2020年的300万吨，增长50%。", "change 50% consistent")]
    public void Both_ends_may_stand_in_the_sentence(string text, string claim) => Assert.Equal([claim], ClaimTexts.Of(text));

    [Theory]
    [InlineData("2020年比重为12%，比2015年增长2%。")]
    [InlineData("企业1200个、医院500个，较“十二五”末分别增长280%、62%。")]
    [InlineData("努力提高5个百分点。")]
    public void A_share_has_no_growth_rate_and_a_list_of_changes_none_of_its_own(string text) => Assert.Empty(ClaimTexts.Of(text));
}
