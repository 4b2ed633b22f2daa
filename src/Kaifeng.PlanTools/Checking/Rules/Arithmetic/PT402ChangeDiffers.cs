using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT402: a change that does not follow from both ends.</summary>
internal sealed class PT402ChangeDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT402",
        Name = "change-differs",
        Severity = Severity.Error,
        Title = new("增减数与起止数不符", "A change does not follow from both ends"),
        Rationale = new(
            "增长、下降的百分数或数额，以及比重提高、降低的百分点，由起止两数决定。按所写的位数取区间计算，怎样修约都得不到时才报告；不变价增速与现价数值不比。",
            "The figures at both ends fix a rise or fall in percent, in its own unit or in percentage points. It is reported only if no reading of the printed digits gives it; growth at constant prices is not held against levels at current prices."),
        RestsOn = new("末数−基数；末数/基数−1", "end − base; end/base − 1"),
        Remedy = new("核对起止两数和增减数，改正有误的一个。", "Check both ends and the change, and correct the one that is wrong."),
        Bad = ["一、发展基础\n\n村集体收入由12.0亿元增加到18.0亿元，增长[|40%|]。\n"],
        Good = ["一、发展基础\n\n村集体收入由12.0亿元增加到18.0亿元，增长50%。\n"],
        Quiet = ["一、发展基础\n\n服务业增加值由12.0亿元增加到18.0亿元，增长40%。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Change && claim.Identity.Derivation != Derivation.YearlyDifference;

    protected override LocalText Say(Claim claim, ClaimWords words) => words.Operands is [var start, var end]
        ? new($"增减写为{words.Printed}，由{start}到{end}应为{words.Computed}", $"the change is printed as {words.Printed}; from {start} to {end} it is {words.Computed}")
        : new($"增减写为{words.Printed}，推算应为{words.Computed}", $"the change is printed as {words.Printed}; it follows as {words.Computed}");
}
