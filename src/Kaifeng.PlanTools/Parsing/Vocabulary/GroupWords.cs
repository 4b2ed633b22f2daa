using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Vocabulary;

/// <summary>Words with which the names of groups of indicators end: what the indicators below tell of, no measure of their own.</summary>
internal static class GroupWords
{
    private static readonly PhraseSet Ends = new(
        "质量", "状况", "情况", "水平", "总量", "能力", "规模", "结构", "效率", "效益", "排放", "减少", "下降", "降低", "增加", "修复", "保护", "治理", "建设", "发展", "安全", "保障", "服务", "创新", "开放", "环境",
        "资源", "设施", "消费", "生产", "供给", "利用", "福祉", "生活", "管理", "教育", "健康", "文化", "交通", "体系", "绩效", "基础", "增长", "提升", "提高");

    /// <summary>Whether a text begins with such a word, so that what stands before it is no whole name.</summary>
    public static bool BeginsLikeEnd(ReadOnlySpan<char> text) => Ends.LengthAtStart(text) > 0;

    /// <summary>Whether a text ends like a group's name.</summary>
    public static bool EndsLikeGroup(ReadOnlySpan<char> text) => Ends.LengthAtEnd(text) > 0;
}
