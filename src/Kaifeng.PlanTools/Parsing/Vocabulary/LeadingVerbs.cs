using System.Collections.Frozen;

namespace Kaifeng.PlanTools.Parsing.Vocabulary;

/// <summary>Verbs with which measures and section titles of plans begin (<c>推进…融合</c>), unlike names of projects (<c>…工程</c>).</summary>
internal static class LeadingVerbs
{
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "做大", "做好", "做强", "做优", "健全", "优化", "保护", "保障", "促进", "全面", "共建", "共同", "出台", "创建", "创新", "利用", "制定",
        "办好", "加大", "加密", "加快", "加强", "加速", "助力", "协调", "发展", "发挥", "启动", "吸引", "唱响", "坚持", "培育", "培养", "增强",
        "壮大", "夯实", "完善", "实施", "实行", "实现", "对接", "对标", "建成", "建立", "建设", "延伸", "开展", "开放", "引导", "引进", "强化",
        "打好", "打造", "打通", "扎实", "扩大", "承接", "抓好", "抓住", "拓展", "拓宽", "持续", "探索", "推动", "推广", "推进", "推行", "提升",
        "提供", "提高", "改善", "改造", "改革", "支持", "攻克", "放宽", "整合", "新建", "明确", "有序", "构建", "构筑", "树立", "深化", "深入",
        "激发", "激活", "牢固", "理顺", "畅通", "盘活", "着力", "稳定", "稳妥", "稳步", "突出", "突破", "积极", "严格", "统筹", "维护",
        "编制", "聚焦", "落实", "融入", "营造", "规划", "规范", "谋划", "调整", "贯彻", "转变", "践行", "遵循", "部署", "配套", "重点", "防范",
        "降低", "集聚", "鼓励", "聚力", "前瞻", "协同", "攻关", "攻坚", "布局", "繁荣", "依法", "注重", "挖掘", "汇聚", "筑牢", "补齐", "提质", "塑造",
        "高标准", "高水平", "高质量",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="text"/> begins with such a verb.</summary>
    public static bool StartsWithVerb(ReadOnlySpan<char> text)
    {
        var lookup = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();
        return (text.Length >= 2 && lookup.Contains(text[..2])) || (text.Length >= 3 && lookup.Contains(text[..3]));
    }
}
