using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words that make the number beside them one of an order.</summary>
internal static class OrdinalWords
{
    /// <summary>What is numbered: stands right before the number.</summary>
    public static readonly string[] Labels = ["专栏", "附件", "附表", "附图", "附录", "表", "图"];

    /// <summary>What stands right after the number.</summary>
    public static readonly PhraseSet After = new(
        "届", "中全会", "中、", "中全", "次党代会", "次全会", "次会议", "次代表大会", "次全体会议", "次全国", "次党代表", "年级", "号楼", "号线", "号院", "审终审", "审制");

    /// <summary>The tiers of administration; two of them in a row are a list (<c>县乡村三级</c>).</summary>
    public static readonly CharacterSet Tiers = new("省市县区乡镇村社组");

    /// <summary>What has levels: a number before it counts them (<c>三级网络</c>).</summary>
    public static readonly PhraseSet Levels = new("网络", "体系", "联动", "全覆盖", "架构", "贯通");

    /// <summary>What is classed and not counted, right after the class.</summary>
    public static readonly PhraseSet Classed = new("医院", "以上", "及以上", "甲", "乙", "综合", "公路", "市场", "中医", "保护", "标准", "资质", "医疗", "处理", "响应", "财政");

    /// <summary>How far from the number the word of <see cref="Levels"/> may stand.</summary>
    public const int LongestLevels = 14;

    /// <summary>Classes and stages: after a Chinese numeral the first, second and so on are meant, unless a list stands before it.</summary>
    public static readonly CharacterSet Classes = new("级期线环产档楼类审科");
}
