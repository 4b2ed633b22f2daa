using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT408: an average yearly change of a share that does not follow from both ends.</summary>
internal sealed class PT408AverageYearlyChangeDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT408",
        Name = "average-yearly-change-differs",
        Severity = Severity.Error,
        Title = new("年均增减与起止数不符", "An average yearly change does not follow from both ends"),
        Rationale = new(
            "比重类指标没有增长率，增速栏中的数是年均增减的百分点，由起止两数和年数决定。按所写的位数取区间计算，怎样修约都得不到时才报告。",
            "A share has no rate of growth: its cell in the growth column is the average yearly change in percentage points, which both ends and the years fix. It is reported only if no reading of the printed digits gives it."),
        RestsOn = new("(末数−基数)/年数", "(end − base)/years"),
        Remedy = new("核对起止两数、年数和年均增减，改正有误的一个。", "Check both ends, the years and the yearly change, and correct the one that is wrong."),
        Bad = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n专栏1 主要指标\n指标\t2020年\t2025年\t年均增长\t属性\n费用比率（%）\t13.5\t12\t[|-0.8|]\t预期性\n"],
        Good = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n专栏1 主要指标\n指标\t2020年\t2025年\t年均增长\t属性\n费用比率（%）\t13.5\t12\t-0.3\t预期性\n"],
        Quiet = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n专栏1 主要指标\n指标\t2020年\t2025年\t年均增长\t属性\n费用比率（%）\t13.5\t12\t按省下达目标\t预期性\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Change && claim.Identity.Derivation == Derivation.YearlyDifference;

    protected override LocalText Say(Claim claim, ClaimWords words)
    {
        var years = claim.Identity.Years;
        return words.Operands is [var start, var end]
            ? new($"年均增减写为{words.Printed}，由{start}到{end}（{years}年）应为{words.Computed}", $"the average yearly change is printed as {words.Printed}; from {start} to {end} in {years} years it is {words.Computed}")
            : new($"年均增减写为{words.Printed}，推算应为{words.Computed}", $"the average yearly change is printed as {words.Printed}; it follows as {words.Computed}");
    }
}
