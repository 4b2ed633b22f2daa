namespace Kaifeng.PlanTools.Checking.Slips;

/// <summary>What is told of a likely slip.</summary>
internal static class SlipHints
{
    private static readonly LocalText[] Kinds =
    [
        new("改一个数字", "one other digit"),
        new("调换相邻两个数字", "two digits in the other order"),
        new("移动小数点", "the decimal point moved"),
        new("万、亿互换", "万 and 亿 exchanged"),
        new("取相邻一行的数", "the figure of the next row"),
    ];

    /// <summary>A figure and what it would have to be.</summary>
    public static LocalText Of(Slip slip, string printed)
    {
        var kind = Kinds[(int)slip.Kind];
        return new($"最可能是“{printed}”有误，应为“{slip.Text}”：{kind.Zh}，与它有关的各数即相符", $"most likely “{printed}” is wrong and should be “{slip.Text}”: with {kind.En}, everything that rests on it holds");
    }

    /// <summary>A figure that several slips would explain.</summary>
    public static LocalText Suspect(string printed) =>
        new($"最可能是“{printed}”有误：改动其中一处即可相符，但改法不止一种", $"most likely “{printed}” is wrong: a single slip in it explains the difference, in more than one way");

    /// <summary>A part that a total leaves out.</summary>
    public static LocalText LeftOut(string part) =>
        new($"总数恰好等于其余各部分之和，可能漏计了“{part}”", $"the total is exactly the sum of the other parts, so “{part}” was probably left out");

    /// <summary>A stated figure that alone does not fit.</summary>
    public static LocalText Unconfirmed(string printed, string computed) =>
        new($"最可能是“{printed}”有误，应为{computed}：推算所用各数另有他处印证", $"most likely “{printed}” is wrong and should be {computed}: other statements confirm the figures it follows from");
}
