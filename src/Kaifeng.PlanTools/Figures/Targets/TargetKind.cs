namespace Kaifeng.PlanTools.Figures.Targets;

/// <summary>What a goal says of its subject.</summary>
public enum TargetKind
{
    /// <summary>How much or how many there are to be: <c>达到1470亿元</c>.</summary>
    Level,

    /// <summary>How it is to grow: <c>年均增长8%</c>, <c>翻一番</c>.</summary>
    Growth,

    /// <summary>By how much it is to change: <c>提高5个百分点</c>.</summary>
    Change,

    /// <summary>Which part of a whole, or which rate, is to be reached: <c>覆盖率达到90%</c>.</summary>
    Share,

    /// <summary>How much is to be added: <c>新增20家</c>.</summary>
    Added,

    /// <summary>What the years are to sum up to: <c>五年累计33万人</c>.</summary>
    Total,

    /// <summary>How much in every year: <c>每年培训5000人次</c>.</summary>
    Yearly,
}

/// <summary>The names under which kinds of goals are printed.</summary>
public static class TargetKinds
{
    private static readonly string[] Names = ["level", "growth", "change", "share", "added", "total", "yearly"];

    /// <summary>The kind of a goal whose figure says this; a multiple is a growth.</summary>
    public static TargetKind Of(Measure measure) => measure switch
    {
        Measure.Share => TargetKind.Share,
        Measure.Growth or Measure.Multiple => TargetKind.Growth,
        Measure.Change => TargetKind.Change,
        Measure.Added => TargetKind.Added,
        Measure.Total => TargetKind.Total,
        Measure.Yearly => TargetKind.Yearly,
        _ => TargetKind.Level,
    };

    /// <summary>The printed name, such as <c>growth</c>.</summary>
    public static string Name(this TargetKind kind) => Names[(int)kind];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;
}
