using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT401: a yearly rate that does not follow from both ends.</summary>
internal sealed class PT401GrowthRateDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT401",
        Name = "growth-rate-differs",
        Severity = Severity.Error,
        Title = new("年均增长率与起止数不符", "A yearly growth rate does not follow from both ends"),
        Rationale = new(
            "年均增长率由起止两年的数值和年数决定。按所写的位数取区间计算，怎样修约都得不到所写的增长率时才报告。",
            "The figures of both years and the number of years fix a yearly rate. It is reported only if no reading of the printed digits gives the printed rate."),
        RestsOn = new("(末数/基数)^(1/年数)−1；修约按GB/T 8170—2008", "(end/base)^(1/years) − 1; rounding after GB/T 8170—2008"),
        Remedy = new("核对起止两数、年数和增长率，改正有误的一个。", "Check both ends, the years and the rate, and correct the one that is wrong."),
        Bad = ["一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达[|28.8%|]。\n"],
        Good = ["一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达38.8%。\n"],
        Quiet = ["一、发展基础\n\n跨境电商交易额由2016年的0.8亿美元增加至2020年的2.73亿美元，年均增长率达37.3%。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Cagr;

    protected override LocalText Say(Claim claim, ClaimWords words)
    {
        var years = claim.Identity.Years;
        return words.Operands is [var start, var end]
            ? new($"年均增长写为{words.Printed}，由{start}到{end}（{years}年）推算应为{words.Computed}", $"the yearly growth is printed as {words.Printed}; from {start} to {end} in {years} years it is {words.Computed}")
            : new($"年均增长写为{words.Printed}，推算应为{words.Computed}", $"the yearly growth is printed as {words.Printed}; it follows as {words.Computed}");
    }
}
