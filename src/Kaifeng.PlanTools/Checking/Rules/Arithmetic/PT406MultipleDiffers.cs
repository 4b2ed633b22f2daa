using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT406: a multiple that does not follow from both figures.</summary>
internal sealed class PT406MultipleDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT406",
        Name = "multiple-differs",
        Severity = Severity.Error,
        Title = new("倍数与所比两数不符", "A multiple does not follow from the figures compared"),
        Rationale = new(
            "“是……的N倍”“翻一番”由所比两数决定。“增长N倍”有两种用法，两种都得不到时才报告；与整个五年计划期间相比的不与其末年数值比。",
            "Two figures fix by which multiple one is the other. \"Grown N times\" is used in two ways and reported only if neither gives it; a multiple of a whole period is not held against its last year."),
        RestsOn = new("末数/基数", "end/base"),
        Remedy = new("核对所比两数和倍数，改正有误的一个。", "Check both figures and the multiple, and correct the one that is wrong."),
        Bad = ["一、发展基础\n\n快递业务量由2015年的100万件增加到2020年的180万件，是2015年的[|2.8倍|]。\n"],
        Good = ["一、发展基础\n\n快递业务量由2015年的100万件增加到2020年的180万件，是2015年的1.8倍。\n"],
        Quiet = ["一、发展基础\n\n快递业务量由2015年的100万件增加到2020年的280万件，较2015年增长2.8倍。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Multiple;

    protected override LocalText Say(Claim claim, ClaimWords words) => words.Operands is [var start, var end]
        ? new($"倍数写为{words.Printed}，由{start}到{end}应为{words.Computed}", $"the multiple is printed as {words.Printed}; from {start} to {end} it is {words.Computed}")
        : new($"倍数写为{words.Printed}，推算应为{words.Computed}", $"the multiple is printed as {words.Printed}; it follows as {words.Computed}");
}
