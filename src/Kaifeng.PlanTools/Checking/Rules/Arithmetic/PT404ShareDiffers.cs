using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT404: a share that does not follow from part and whole.</summary>
internal sealed class PT404ShareDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT404",
        Name = "share-differs",
        Severity = Severity.Error,
        Title = new("比重与部分、总量不符", "A share does not follow from part and whole"),
        Rationale = new(
            "部分与总量在同一年份、同一计划中都已写明时，比重由两数决定。按所写的位数取区间计算，怎样修约都得不到时才报告。",
            "Where part and whole of one year are both printed, they fix the share. It is reported only if no reading of the printed digits gives it."),
        RestsOn = new("部分/总量", "part/whole"),
        Remedy = new("核对部分、总量和比重，改正有误的一个。", "Check part, whole and share, and correct the one that is wrong."),
        Bad = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n2020年，全市进出口总额达到200亿元。2020年跨境电商进出口额50亿元，占进出口总额的[|35%|]。\n"],
        Good = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n2020年，全市进出口总额达到200亿元。2020年跨境电商进出口额50亿元，占进出口总额的25%。\n"],
        Quiet = ["开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n2019年，全市进出口总额达到200亿元。2020年跨境电商进出口额50亿元，占进出口总额的35%。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Share;

    protected override LocalText Say(Claim claim, ClaimWords words) => words.Operands is [var part, var whole]
        ? new($"比重写为{words.Printed}，{part}占{whole}应为{words.Computed}", $"the share is printed as {words.Printed}; {part} of {whole} is {words.Computed}")
        : new($"比重写为{words.Printed}，推算应为{words.Computed}", $"the share is printed as {words.Printed}; it follows as {words.Computed}");
}
