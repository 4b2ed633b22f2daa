namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>A whole that everybody knows the parts of.</summary>
/// <param name="Whole">Words of which one ends or stands in the whole's name.</param>
/// <param name="Parts">Words for each part; the part's name holds one of them.</param>
internal sealed record Partition(string[] Whole, params string[][] Parts)
{
    /// <summary>Words that stand in no part's and no whole's name.</summary>
    public string[] Except { get; init; } = [];
}

/// <summary>The partitions of the trade, as China's statistical system makes them (国家统计局, 《中国主要统计指标诠释》; 海关、财政、水利、自然资源统计制度).</summary>
internal static class Partitions
{
    /// <summary>All; of one whole several ways to divide it may stand here.</summary>
    public static IReadOnlyList<Partition> All { get; } =
    [
        new(["进出口"], ["出口"], ["进口"]),
        new(["地区生产总值", "增加值", "投资", "从业人员", "就业人员", "用电量"], ["第一产业", "一产"], ["第二产业", "二产"], ["第三产业", "三产"]),
        new(["用电量"], ["第一产业"], ["第二产业"], ["第三产业"], ["居民", "生活"]),
        new(["常住人口", "总人口"], ["城镇"], ["乡村", "农村"]),
        new(["户籍人口", "总人口", "常住人口"], ["男"], ["女"]),
        new(["预算收入", "财政收入"], ["税收"], ["非税"]),
        new(["粮食"], ["夏粮", "夏收"], ["秋粮", "秋收"]) { Except = ["早稻"] },
        new(["粮食"], ["夏粮", "夏收"], ["早稻"], ["秋粮", "秋收"]),
        new(["在校学生", "在校生"], ["高中"], ["初中"], ["小学"]) { Except = ["中职", "本科", "幼儿"] },
        new(["用水", "供水"], ["农业"], ["工业"], ["生活"], ["生态"]),
        new(["供水"], ["地表水"], ["地下水"]) { Except = ["其他", "再生水", "非常规"] },
        new(["供水"], ["地表水"], ["地下水"], ["其他", "再生水", "非常规"]),
        new(["医疗卫生机构"], ["医院"], ["基层"], ["专业公共卫生"]) { Except = ["其他"] },
        new(["医疗卫生机构"], ["医院"], ["基层"], ["专业公共卫生"], ["其他"]),
        new(["零售总额"], ["城镇", "城市"], ["乡村", "农村"]),
        new(["零售总额"], ["商品零售"], ["餐饮"]),
        new(["装机"], ["火电", "煤电"], ["水电"], ["风电"], ["光伏", "太阳能"]) { Except = ["生物质", "核电", "气电"] },
        new(["土地", "国土", "总面积"], ["农用地"], ["建设用地"], ["未利用地"]),
        new(["保费"], ["财产险", "财险"], ["人身险", "寿险"]),
        new(["游客", "旅游人次", "旅游者"], ["国内"], ["入境", "境外", "海外"]),
        new(["旅游收入"], ["国内"], ["国际", "入境"]),
        new(["研发", "R&D"], ["基础研究"], ["应用研究"], ["试验发展"]),
        new(["公路"], ["国道"], ["省道"], ["县道"], ["乡道"], ["村道"]) { Except = ["高速"] },
        new(["客运量"], ["公路"], ["铁路"]) { Except = ["水路", "民航", "航空"] },
        new(["货运量"], ["公路"], ["铁路"], ["水路"]) { Except = ["民航", "航空"] },
        new(["水资源"], ["地表水"], ["地下水"]) { Except = ["重复"] },
        new(["专利授权"], ["发明"], ["实用新型"], ["外观"]),
        new(["存款"], ["住户"], ["非金融企业"], ["财政性", "机关", "非银行"]) { Except = ["境外"] },
        new(["贷款"], ["短期"], ["中长期"]) { Except = ["票据", "融资租赁"] },
        new(["废水"], ["工业"], ["生活"]),
        new(["出生人口", "新生儿"], ["男"], ["女"]),
        new(["债务余额", "债务"], ["一般债务"], ["专项债务"]),
        new(["债券"], ["一般债券"], ["专项债券"]),
        new(["医疗保险", "医保"], ["职工"], ["居民"]),
        new(["养老保险"], ["职工"], ["居民"]),
        new(["低保", "最低生活保障"], ["城市", "城镇"], ["农村"]),
    ];
}
