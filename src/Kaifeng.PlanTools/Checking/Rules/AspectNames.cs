using Kaifeng.PlanTools.Checking.Agreement;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>What aspects are called in messages, after the subject.</summary>
internal static class AspectNames
{
    // The word by which a subject says the aspect itself, and the name.
    private static readonly (string Word, LocalText Name)[] Names =
    [
        ("", new("", "")),
        ("增速", new("年均增速", " (yearly growth)")),
        ("增速", new("比上年增速", " (growth of the year)")),
        ("变化", new("变化", " (change)")),
        ("新增", new("新增数", " (added)")),
        ("累计", new("累计数", " (total)")),
        ("每年", new("（每年）", " (a year)")),
        ("倍数", new("倍数", " (multiple)")),
    ];

    /// <summary>A subject with the name of the aspect behind it, unless it says that itself: <c>累计增加值</c> is no 累计增加值累计数.</summary>
    public static LocalText After(string subject, Aspect aspect)
    {
        var (word, name) = Names[(int)aspect];
        return subject.Contains(word, StringComparison.Ordinal) ? new(subject, subject) : new(subject + name.Zh, subject + name.En);
    }
}
