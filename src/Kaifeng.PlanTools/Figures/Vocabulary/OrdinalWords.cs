namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words that make the number beside them one of an order.</summary>
internal static class OrdinalWords
{
    /// <summary>What is numbered: stands right before the number.</summary>
    public static readonly string[] Labels = ["专栏", "附件", "附表", "附图", "附录", "表", "图"];

    /// <summary>What stands right after the number.</summary>
    public static readonly string[] After =
    [
        "届", "中全会", "中、", "中全", "次党代会", "次全会", "次会议", "次代表大会", "次全体会议", "次全国", "次党代表", "年级", "号楼", "号线", "号院", "审终审", "审制",
    ];

    /// <summary>Classes and stages: after a Chinese numeral the first, second and so on are meant, unless a list stands before it.</summary>
    public const string Classes = "级期线环产档楼类审科";
}
