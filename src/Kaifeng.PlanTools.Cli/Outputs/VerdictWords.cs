using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Verdicts and reasons in words for people.</summary>
internal static class VerdictWords
{
    private static readonly LocalText[] Verdicts = [new("无法判断", "cannot tell"), new("相符", "consistent"), new("不符", "inconsistent")];

    private static readonly LocalText[] Reasons =
    [
        new("", ""),
        new("只有上限或下限", "a bound on one side only"),
        new("没有印出可比的数", "no figure to compare with"),
        new("价格口径不明", "unknown price basis"),
        new("以文字代替数字", "words for a figure"),
        new("年数不明", "unknown number of years"),
        new("所列各项无法计数", "a list that cannot be counted"),
        new("单位不能折算", "units that do not convert"),
    ];

    /// <summary>The words for a verdict.</summary>
    public static LocalText Of(Verdict verdict) => Verdicts[(int)verdict];

    /// <summary>The words for a reason, by its number in <see cref="CannotTell"/>.</summary>
    public static LocalText Of(int reason) => Reasons[reason];

    /// <summary>Whether there are words for each verdict and reason.</summary>
    internal static bool IsComplete => Verdicts.Length == Enum.GetValues<Verdict>().Length && Reasons.Length == Enum.GetValues<CannotTell>().Length;
}
