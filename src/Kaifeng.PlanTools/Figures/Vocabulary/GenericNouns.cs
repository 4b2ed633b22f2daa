using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Nouns that name no subject of their own: <c>总额</c> is that of what was spoken of before.</summary>
internal static class GenericNouns
{
    private static readonly HashSet<string> Words =
    [
        "总额", "总量", "规模", "总规模", "数量", "总数", "总收入", "产值", "总产值", "面积", "总面积", "增幅", "收入", "比重", "占比", "总体规模", "投资额", "投资", "总投资", "余额", "人数", "总人数", "里程", "总里程", "产量", "总产量", "单产", "均价", "用量", "其中", "年产值", "年产量", "增加值", "销售额", "销售收入",
        "营业收入", "总长", "全长", "长度", "总长度", "建筑面积", "总建筑面积", "占地面积", "规划面积", "总规划面积", "用地面积", "覆盖率", "普及率", "完成率", "合格率", "利用率", "达标率", "处理率", "利润", "税收", "户数", "家数", "个数", "数目", "平均", "人均", "户均", "亩均", "总", "共", "合计", "总计", "累计", "年均", "利润总额", "总值", "产能", "年产能",
        "金额", "总金额", "容量", "总容量", "装机", "装机容量", "库容", "总库容", "增速", "比例", "份额", "床位", "编制床位", "亩产", "平均亩产", "平均单产", "合同金额", "成交额", "交易额",
    ];

    private const int LongestTotal = 5;

    /// <summary>What an amount measures, at the end of a name; longer words stand before those that end alike.</summary>
    public static readonly string[] Measures =
    [
        "播种面积", "种植面积", "占地面积", "建筑面积", "规划面积", "总面积", "总产量", "总产值", .. SubjectKeyWords.Measures,
    ];

    private static readonly PhraseSet MeasureEnds = new([.. Measures, "规模", "总量", "总额", "数量", "总数", "产能", "能力", "消费"]);

    /// <summary>Whether a name ends with what an amount measures.</summary>
    public static bool EndsWithMeasure(ReadOnlySpan<char> name) => MeasureEnds.LengthAtEnd(name) > 0;

    /// <summary>Whether a name is one of them.</summary>
    public static bool Contains(string name) => Words.Contains(name) || (name.Length is > 0 and <= LongestTotal && name[0] == '总');
}
