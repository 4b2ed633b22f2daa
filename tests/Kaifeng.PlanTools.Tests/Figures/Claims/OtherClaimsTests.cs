using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Figures.Claims;

public sealed class OtherClaimsTests
{
    private const string Output = "2020年，服务业增加值由2015年的664.6亿元增加到2020年的1110.9亿元。";

    [Theory]
    [InlineData("2020年，金融业实现增加值91.6亿元，同比增长3.1%，占服务业比重为8.25%。", "share 8.25% consistent")]
    [InlineData("2020年，金融业实现增加值91.6亿元，占服务业增加值的比重达10%。", "share 10% inconsistent")]
    [InlineData("2020年，金融业实现增加值91.6亿元，占工业的比重达10%。", "share 10% missing-base")]
    public void A_share_is_held_against_a_whole_that_stands_elsewhere(string text, string claim) => Assert.Equal([claim], ClaimTexts.Of(ClaimKind.Share, Output + text));

    [Theory]
    [InlineData("产量由2015年的20万吨增加到2020年的30万吨，是2015年的1.5倍。", "multiple 1.5倍 consistent")]
    [InlineData("产量由2015年的20万吨增加到2020年的30万吨，是2015年的2.5倍。", "multiple 2.5倍 inconsistent")]
    [InlineData("产量由2015年的20万吨增加到2020年的50万吨，较2015年增长1.5倍。", "multiple 1.5倍 consistent")]
    [InlineData("产量由2015年的20万吨增加到2020年的50万吨，较2015年增长2.5倍。", "multiple 2.5倍 consistent")]
    [InlineData("产量由2015年的20万吨增加到2020年的50万吨，较2015年增长3.5倍。", "multiple 3.5倍 inconsistent")]
    [InlineData("产量由2015年的20万吨增加到2020年的50万吨，是2015年的1.5倍。", "multiple 1.5倍 inconsistent")]
    [InlineData("增加值由2015年的664.6亿元增加到2020年的1110.9亿元，按可比价计算，是2015年的1.41倍。", "multiple 1.41倍 unknown-price-basis")]
    [InlineData("五年累计达到4539.6亿元，是“十二五”期间的1.54倍。", "multiple 1.54倍 missing-base")]
    [InlineData("贷款余额比“十三五”末翻一番。", "multiple 翻一番 missing-base")]
    public void A_multiple_is_held_against_the_earlier_figure(string text, string claim) => Assert.Equal([claim], ClaimTexts.Of(ClaimKind.Multiple, text));

    [Theory]
    [InlineData("充电桩（个）\t700\t1200", "到2025年，新增充电桩500个，累计达到1200个。", "added 1200个 consistent")]
    [InlineData("充电桩（个）\t700\t1500", "到2025年，新增充电桩500个，累计达到1500个。", "added 1500个 inconsistent")]
    [InlineData("加油站（座）\t700\t1500", "到2025年，新增充电桩500个，累计达到1500个。", "added 1500个 missing-base")]
    public void What_is_added_is_held_against_the_base_of_a_table(string row, string text, string claim) =>
        Assert.Equal([claim], ClaimTexts.Of($"专栏1 主要指标\n指标\t2020年\t2025年\n{row}\n\n第二章 目标\n\n{text}"));

    [Theory]
    [InlineData("[|围绕化工、汽车、家居|]等三大产业。", "consistent")]
    [InlineData("铁路3条（[|郑徐高铁、郑开城际、陇海普铁|]）。", "consistent")]
    [InlineData("“三横”：[|连霍高速、郑民高速、商登高速|]。", "consistent")]
    [InlineData("“五联”（[|联产品、联设施、联标准、联数据、联市场|]）。", "consistent")]
    [InlineData("“两基地”包括[|国际保税仓，以及汽车及零部件基地|]。", "consistent")]
    [InlineData("推进“[|物流园区、物流中心和物流节点|]”三个层次。", "consistent")]
    [InlineData("“五联”（[|联产品、联设施、联标准、联数据|]）。", "inconsistent")]
    [InlineData("[|完善税务、劳动力保障|]等41个领域。", "uncountable-list")]
    public void A_number_is_held_against_the_list_beside_it(string marked, string verdict)
    {
        var text = FigureTexts.Plain(marked);
        Assert.Equal(marked, ClaimTexts.Operands(text));
        Assert.EndsWith(verdict, Assert.Single(ClaimTexts.Of(ClaimKind.Count, text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新建、改建、扩建、维修道路5条。")]
    [InlineData("建成示范基地1个、省级园区4个。")]
    [InlineData("县城、乡镇二期工程。")]
    [InlineData("高校59所（含成人高校、不含军事院校）。")]
    public void A_number_that_announces_no_list_makes_no_claim(string text) => Assert.Empty(ClaimTexts.Of(ClaimKind.Count, text));

    [Fact]
    public void The_title_of_an_item_announces_the_names_in_the_sentence_behind_it() => Assert.Equal(
        ["count 五大 inconsistent"],
        ClaimTexts.Of(ClaimKind.Count, "专栏1 农业工程\n\n五大特色基地建设工程。因地制宜建设优质小麦基地、优质水稻基地、优质花生基地、优质大蒜基地建设。\n\n园区建设工程。争创一批园区。\n\n第二章 目标\n\n文字。\n"));

    [Fact]
    public void Claims_are_numbered_in_the_order_of_the_text()
    {
        var claims = ClaimTexts.Figures("三次产业结构为15.3:37.8:46.9。铁路2条（郑徐高铁、陇海普铁）。").Claims;
        Assert.Equal([1, 2], claims.Select(claim => claim.Number));
        Assert.Equal([ClaimKind.Sum, ClaimKind.Count], claims.Select(claim => claim.Kind));
    }

    [Fact]
    public void The_bundled_notice_has_the_claims_that_do_not_hold()
    {
        var figures = FigureReader.Read(NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled)));
        var wrong = figures.Claims.Where(claim => claim.Verdict == Verdict.Inconsistent)
            .Select(claim => $"{figures.Notice.Source.LineOf(claim.Text.Extent.Start)} {claim.Kind.Name()} {figures.Notice.Source.Read(claim.Stated)}");
        Assert.Equal(["270 count 十大", "1211 cagr 20%左右", "1230 restated 1900", "1233 share 30%", "1875 added 355万千瓦", "3286 sum 11110亩", "4021 count 六个"], wrong.OrderBy(claim => int.Parse(claim.Split(' ')[0], CultureInfo.InvariantCulture)));
    }
}
