namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words that narrow or widen what a figure is of.</summary>
internal static class ScopeWords
{
    /// <summary>Areas by their level of government, taken off the beginning of a name.</summary>
    public static readonly string[] Areas =
    [
        "全国", "我国", "全省", "我省", "全区", "全自治区", "全市", "我市", "本市", "全县", "我县", "全镇", "全乡", "全村", "全州", "全球", "世界", "全域", "长三角", "市区", "城区", "中心城区", "主城区", "县城", "市本级", "省本级", "县域", "市辖区", "各县", "各县区", "各县（市、区）", "六市", "五市", "沿海",
    ];

    /// <summary>Other words of scope, which stay in the name.</summary>
    public static readonly string[] Others =
    [
        "户籍", "常住", "流动", "规模以上", "规上", "限额以上", "限上", "限额以下", "一期", "二期", "三期", "国家级", "省级", "市级", "县级", "区级", "登记失业", "调查失业", "城镇", "农村", "城乡", "民营", "国有", "外资", "非公", "实物", "公办", "民办", "本级", "新增", "存量", "国内", "境外", "入境", "出口", "进口",
        "男", "女", "老年", "本科", "专科", "中央", "地方", "人均", "户均", "名义", "实际",
    ];

    /// <summary>Words that hold one of the others and mean none.</summary>
    public static readonly string[] Neutral = ["进出口", "出口导向", "男女", "本级财政", "新增值", "城镇化", "出口处", "高速出口"];

    /// <summary>All of them with what they are as a scope: 规上 is 规模以上.</summary>
    public static string Full(string word) => word switch
    {
        "规上" => "规模以上",
        "限上" => "限额以上",
        "我国" => "全国",
        "我省" => "全省",
        "我市" or "本市" => "全市",
        "我县" => "全县",
        _ => word,
    };
}
