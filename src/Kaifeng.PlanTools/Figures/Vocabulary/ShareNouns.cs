using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Nouns that say that a figure is a part of a whole.</summary>
internal static class ShareNouns
{
    /// <summary>Right before the figure or its verb: <c>比重</c>, <c>占比</c>.</summary>
    public static PhraseSet AtEnd { get; } = new(
        "的比重", "比重", "所占比重", "占比", "的占比", "的比例", "比例", "所占比例", "份额", "的份额", "市场份额", "构成比", "所占份额", "百分比", "的比率", "构成");

    /// <summary>Behind 占, where it means no share.</summary>
    public static PhraseSet NoShare { get; } = new("占地", "占用", "占有", "占据", "占领", "占道", "占补");

    /// <summary>Of one figure to another: <c>与地区生产总值的比率</c>.</summary>
    public static PhraseSet Ratios { get; } = new("的比率", "的比例", "之比", "的比值", "比率");

    /// <summary>Wholes that begin like one of those.</summary>
    public static PhraseSet Areas { get; } = new("地区", "地方");
}
