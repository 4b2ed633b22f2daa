using Kaifeng.PlanTools.Checking.Agreement;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>What aspects are called in messages, after the subject.</summary>
internal static class AspectNames
{
    private static readonly LocalText[] Names =
    [
        new("", ""), new("年均增速", " (yearly growth)"), new("比上年增速", " (growth of the year)"), new("变化", " (change)"), new("新增", " (added)"), new("累计", " (total)"), new("（每年）", " (a year)"), new("倍数", " (multiple)"),
    ];

    /// <summary>The name of an aspect.</summary>
    public static LocalText Of(Aspect aspect) => Names[(int)aspect];
}
