using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT407: a total reached that is not its base and what is added.</summary>
internal sealed class PT407BasePlusAddedDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT407",
        Name = "base-plus-added-differs",
        Severity = Severity.Warning,
        Title = new("基数加新增与累计数不符", "A total reached is not its base and what is added"),
        Rationale = new(
            "“新增N，累计达到M”中，M应等于基年数加N。期间有退出、拆除时两者可以不等，所以只提醒。",
            "In \"N are added, M are reached\" M is the base year's figure and N. What was given up meanwhile may explain a difference, so it is a warning."),
        RestsOn = new("累计=基数+新增", "reached = base + added"),
        Remedy = new("核对基数、新增数和累计数；期间有减少的，予以说明。", "Check the base, what is added and the total; where some were taken away, say so."),
        Bad = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n2020年，充电桩达到700个。到2025年，新增充电桩500个，累计达到[|1500个|]。\n"],
        Good = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n2020年，充电桩达到700个。到2025年，新增充电桩500个，累计达到1200个。\n"],
        Quiet = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n2020年，充电桩达到700个。到2025年，新增充电桩500个，累计达到1200个以上。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Added;

    protected override LocalText Say(Claim claim, ClaimWords words) => words.Operands is [var start, var added]
        ? new($"累计写为{words.Printed}，{start}加新增{added}应为{words.Computed}", $"the total reached is printed as {words.Printed}; {start} and {added} added make {words.Computed}")
        : new($"累计写为{words.Printed}，推算应为{words.Computed}", $"the total reached is printed as {words.Printed}; it follows as {words.Computed}");
}
