using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT411: an average or a ratio that does not follow from the figures it is made of.</summary>
internal sealed class PT411AverageOrRatioDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT411",
        Name = "average-or-ratio-differs",
        Severity = Severity.Error,
        Title = new("平均数或比值与所依据的数不符", "An average or a ratio does not follow from its figures"),
        Rationale = new(
            "人均、亩均、每……平均由总量和个数决定，比值由所比两数决定。按所写的位数取区间计算，怎样修约都得不到时才报告。",
            "Amount and count fix an average, two figures their ratio. It is reported only if no reading of the printed digits gives it."),
        RestsOn = new("平均数=总量/个数", "average = amount/count"),
        Remedy = new("核对总量、个数和平均数，改正有误的一个。", "Check amount, count and average, and correct the one that is wrong."),
        Bad = ["一、发展基础\n\n全市共建成养老服务站点40个，服务老年人48000人，平均每个站点服务老年人[|1400人|]。\n"],
        Good = ["一、发展基础\n\n全市共建成养老服务站点40个，服务老年人48000人，平均每个站点服务老年人1200人。\n"],
        Quiet = ["一、发展基础\n\n全市共建成养老服务站点40个，服务老年人48000人，平均每个站点配备护理员6人。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind is ClaimKind.Average or ClaimKind.Ratio;

    protected override LocalText Say(Claim claim, ClaimWords words) => words.Operands is [var first, var second]
        ? new($"平均数写为{words.Printed}，由{first}和{second}应为{words.Computed}", $"the average is printed as {words.Printed}; {first} and {second} give {words.Computed}")
        : new($"平均数写为{words.Printed}，推算应为{words.Computed}", $"the average is printed as {words.Printed}; it follows as {words.Computed}");
}
