using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Words before a change that say that it is none of the subject's own against its earlier figure.</summary>
internal static class ChangeWords
{
    private const int Reach = 12;

    // 拉动增长2个百分点 is a contribution, 高于全省3个百分点 a contrast, 高于目标 one with a goal.
    private static readonly PhraseSet Others = new("拉动", "带动", "贡献", "快于", "高于", "低于", "优于", "好于", "超出", "目标", "计划", "撬动");

    private static readonly PhraseSet Rates = new("增速", "增幅", "降幅", "涨幅", "跌幅");

    /// <summary>Whether a change is one of a rate and of no level: <c>增速加快2.5个百分点</c>.</summary>
    public static bool IsOfRate(ReadOnlySpan<char> before) => Rates.IsIn(before);

    /// <summary>Whether the words right before a figure make it another kind of statement.</summary>
    public static bool IsOfAnotherKind(ReadOnlySpan<char> before) => Others.IsIn(before[Math.Max(0, before.Length - Reach)..]);
}

/// <summary>Growth of output is officially at constant prices, its levels are at current ones (RULES, how figures are compared, 8).</summary>
internal static class Prices
{
    private static readonly PhraseSet NoOutput = new("能耗", "用水", "水耗", "占", "比重", "排放", "地耗", "用地", "占比", "电耗");
    private static readonly PhraseSet OtherBasis = new("可比", "不变价", "同口径", "扣除", "剔除", "实际增长", "价格因素");

    /// <summary>Whether a growth rate may be at other prices, or over another coverage, than the levels.</summary>
    public static bool MayBeConstant(Fact claim, Fact end) =>
        IsOutput(claim.Subject.Name) || IsOutput(end.Subject.Name) || OtherBasis.IsIn(claim.Site.SentenceAround);

    private static bool IsOutput(string name) => GrowthWords.GrowsAtConstantPrices(name) && !NoOutput.IsIn(name);
}
