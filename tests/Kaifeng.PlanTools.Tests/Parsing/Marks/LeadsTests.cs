using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Tests.Parsing.Marks;

public sealed class LeadsTests
{
    [Theory]
    [InlineData("[|化工|]。坚守安全环保底线，坚持绿色发展。")]
    [InlineData("——[|“两基地”|]：建设风电光伏双百万基地。")]
    [InlineData("[|“十百千工程”|]。围绕装备制造等主导产业。")]
    [InlineData("[|禹王台商贸物流园|]。项目选址：位于开封市主城区南部。")]
    [InlineData("[|产业规模不断壮大，经济结构更优|]。“十三五”期间，服务业增加值稳步提高。")]
    public void A_short_name_before_a_stop_or_a_colon_is_a_lead(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Assert.Equal(new PlanTools.Text.TextSpan(start, end), Leads.Find(text));
    }

    [Theory]
    [InlineData("到2025年，基本建成现代供应链体系。打造成为中心。")]
    [InlineData("业链发展。")]
    [InlineData("建设一批爱国主义教育示范基地，推动研学，打造红色旅游走廊。支持兰考发展。")]
    [InlineData("2020年全市能耗下降。节能工作成效明显。")]
    [InlineData("截至2020年底。全市建成")]
    [InlineData("没有任何标点的一段文字")]
    public void A_sentence_is_no_lead(string text) => Assert.True(Leads.Find(text).IsEmpty);

    [Fact]
    public void Leads_run_parallel_where_they_share_the_last_word_or_the_first_verb()
    {
        Assert.True(Leads.AreParallel("建设安全可靠的韧性城市", "建设更具活力的创新城市"));
        Assert.True(Leads.AreParallel("医疗卫生领域", "养老服务领域"));
        Assert.False(Leads.AreParallel("建设安全可靠的韧性城市", "海绵城市建设工程"));
        Assert.False(Leads.AreParallel("开封国际陆港", "开封现代公铁联运物流园"));
    }
}
