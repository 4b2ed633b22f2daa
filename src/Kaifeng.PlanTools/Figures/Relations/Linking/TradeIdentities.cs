namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>An indicator that two others define.</summary>
/// <param name="Names">What it is called; one of these stands in its name.</param>
/// <param name="Dividend">Words of the figure that is divided.</param>
/// <param name="Divisor">Words of the figure by which it is divided.</param>
/// <param name="Scale">100 for a rate in percent, else of how many base units of the divisor it speaks.</param>
internal sealed record TradeIdentity(string[] Names, string[] Dividend, string[] Divisor, decimal Scale)
{
    /// <summary>Words in whose company the names mean something else.</summary>
    public string[] Except { get; init; } = [];

    /// <summary>Whether dividend and divisor are counted in different units: people and beds.</summary>
    public bool MixesUnits { get; init; }
}

/// <summary>The identities of the trade: statistical indicators as China's statistical system defines them (国家统计局, 《中国主要统计指标诠释》).</summary>
internal static class TradeIdentities
{
    private const decimal Mu = 666.6666666666666666666666667m;

    /// <summary>All, the more special before the more general.</summary>
    public static IReadOnlyList<TradeIdentity> All { get; } =
    [
        new(["户籍人口城镇化率"], ["城镇户籍", "户籍城镇"], ["户籍人口", "户籍总人口"], 100),
        new(["城镇化率"], ["城镇人口", "城镇常住人口"], ["常住人口", "总人口"], 100) { Except = ["户籍"] },
        new(["税收占比", "税占比", "税收比重", "税收收入占"], ["税收"], ["预算收入", "财政收入"], 100),
        new(["财政自给率"], ["收入"], ["支出"], 100),
        new(["产销率"], ["销售"], ["产值", "产量"], 100),
        new(["资产负债率"], ["负债"], ["资产"], 100),
        new(["存贷比", "贷存比"], ["贷款"], ["存款"], 100),
        new(["不良贷款率"], ["不良贷款"], ["贷款余额", "各项贷款"], 100),
        new(["入住率"], ["入住"], ["床位"], 100) { MixesUnits = true },
        new(["平均班额", "班额"], ["在校生", "学生"], ["班"], 1),
        new(["平均住院日"], ["床日"], ["出院"], 1),
        new(["利用小时"], ["发电量"], ["装机"], 60),
        new(["恩格尔系数"], ["食品"], ["消费支出", "消费"], 100) { Except = ["食品"] },
        new(["平均运距"], ["周转量"], ["货运量", "运输量"], 1),
        new(["营业收入利润率", "收入利润率", "销售利润率"], ["利润"], ["营业收入", "销售收入"], 100),
        new(["总资产利润率", "资产利润率"], ["利润"], ["资产"], 100),
        new(["成本费用利润率"], ["利润"], ["成本"], 100),
        new(["利润率"], ["利润"], ["收入"], 100),
        new(["开发强度"], ["建设用地"], ["土地", "国土", "总面积", "面积"], 100),
        new(["水资源开发利用率", "水资源利用率"], ["用水", "供水"], ["水资源"], 100),
        new(["复种指数"], ["播种面积"], ["耕地"], 100),
        new(["投入强度"], ["研发", "R&D", "研究与试验发展", "科技"], ["生产总值", "GDP"], 100) { Except = ["亩均"] },
        new(["研发投入强度", "研发经费投入强度", "研发强度", "研发经费占", "R&D"], ["研发", "R&D", "研究与试验发展"], ["生产总值", "GDP"], 100),
        new(["外贸依存度", "贸易依存度"], ["进出口"], ["生产总值", "GDP"], 100),
        new(["产能利用率"], ["产量", "实际产"], ["产能", "设计能力", "生产能力"], 100),
        new(["森林覆盖率"], ["森林面积", "林地面积", "有林地"], ["土地", "国土", "幅员", "总面积", "区域面积", "陆域"], 100),
        new(["绿化覆盖率", "绿地率"], ["绿地", "绿化"], ["建成区", "用地", "占地"], 100),
        new(["湿地保护率"], ["受保护", "保护湿地", "湿地保护面积"], ["湿地"], 100),
        new(["自给率"], ["产量", "自产"], ["消费", "需求"], 100),
        new(["债务率"], ["债务"], ["财力"], 100) { Except = ["负债"] },
        new(["负债率"], ["债务", "负债"], ["生产总值", "资产"], 100),
        new(["性别比"], ["男"], ["女"], 100),
        new(["抚养比"], ["老年人口", "65岁", "60岁"], ["劳动年龄", "15"], 100),
        new(["老龄化率", "老年人口占", "老年人口比"], ["老年人口", "60岁", "65岁"], ["常住人口", "户籍人口", "总人口"], 100),
        new(["耕地灌溉率", "灌溉率"], ["灌溉面积"], ["耕地"], 100),
        new(["综合机械化率", "机械化率"], ["机械化", "机耕", "机收"], ["播种", "种植"], 100),
        new(["收入比", "收入倍差", "收入差距"], ["城镇"], ["农村", "农民"], 1),
        new(["人均生产总值", "人均地区生产总值", "人均GDP"], ["生产总值", "GDP"], ["人口"], 1),
        new(["生产总值能耗", "GDP能耗", "增加值能耗", "产值能耗", "生产总值综合能耗"], ["能源消费", "能耗总量", "综合能耗", "能源消耗"], ["生产总值", "GDP", "产值", "增加值"], 10000),
        new(["生产总值用水", "GDP用水", "增加值用水", "产值用水", "GDP水耗"], ["用水"], ["生产总值", "GDP", "增加值", "产值"], 10000),
        new(["公路密度", "公路网密度"], ["公路", "里程"], ["面积", "国土", "土地"], 100000000),
        new(["路网密度", "道路密度", "管网密度", "管道密度"], ["道路", "路网", "管网", "管道", "里程", "长度"], ["建成区", "面积"], 1000000),
        new(["人口密度"], ["人口"], ["面积"], 1000000),
        new(["亩产", "单产"], ["总产", "产量"], ["播种面积", "种植面积", "面积"], Mu),
        new(["容积率"], ["建筑面积"], ["用地", "占地"], 1),
        new(["建筑密度"], ["基底", "占地"], ["用地"], 100),
        new(["桩车比", "车桩比"], ["汽车", "车辆", "保有量"], ["桩"], 1),
        new(["生师比"], ["学生", "在校"], ["教师"], 1),
        new(["医护比"], ["护士"], ["医师", "医生"], 1),
        new(["床护比"], ["护士"], ["床位"], 1),
    ];
}
