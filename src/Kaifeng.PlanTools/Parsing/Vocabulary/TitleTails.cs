using System.Collections.Frozen;

namespace Kaifeng.PlanTools.Parsing.Vocabulary;

/// <summary>Words with which the titles of boxes and of their items end (<c>…工程</c>, <c>…行动</c>).</summary>
internal static class TitleTails
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tails = new[]
    {
        "工程", "行动", "项目", "计划", "任务", "重点", "示范", "调查", "体系", "建设", "布局", "平台", "基地", "试点", "改革", "制度", "措施", "举措", "方向", "方案",
        "清单", "目录", "指标", "领域", "产业", "网络", "设施", "能力", "机制", "专项", "升级", "提升", "治理", "保护", "整治", "修复", "监测", "创新", "服务", "地区",
        "基础", "形势", "要求", "思想", "原则", "目标", "背景", "环境", "现状", "问题", "机遇", "挑战", "定位", "成效", "成就", "保障", "实施", "评估", "管理", "发展",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="text"/> ends with such a word.</summary>
    public static bool IsAtEnd(ReadOnlySpan<char> text) => text.Length >= 2 && Tails.Contains(text[^2..]);

    /// <summary>Whether <paramref name="text"/> begins with one.</summary>
    public static bool StartsWithTail(ReadOnlySpan<char> text) => text.Length >= 2 && Tails.Contains(text[..2]);
}
