using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT412: a difference or a remainder that does not follow from the figures between which it lies.</summary>
internal sealed class PT412DifferenceOrRemainderDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT412",
        Name = "difference-or-remainder-differs",
        Severity = Severity.Error,
        Title = new("差额或余数与所依据的数不符", "A difference or a remainder does not follow from its figures"),
        Rationale = new(
            "高于、低于、相差由两数决定，其余、剩余由总数和已列的部分决定。按所写的位数取区间计算，怎样修约都得不到时才报告。",
            "Two figures fix their difference, a whole and its parts what is left. It is reported only if no reading of the printed digits gives it."),
        RestsOn = new("差额=甲−乙；其余=总数−已列部分", "difference = A − B; remainder = whole − parts"),
        Remedy = new("核对两数和差额，改正有误的一个。", "Check the figures and their difference, and correct the one that is wrong."),
        Bad = ["一、发展基础\n\n全市城镇化率达到65.3%，高于全省平均水平（62.1%）[|2.3个百分点|]。\n"],
        Good = ["一、发展基础\n\n全市城镇化率达到65.3%，高于全省平均水平（62.1%）3.2个百分点。\n"],
        Quiet = ["一、发展基础\n\n全市城镇化率达到65.3%，高于全省平均水平3.2个百分点。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind is ClaimKind.Difference or ClaimKind.Remainder;

    protected override LocalText Say(Claim claim, ClaimWords words) => words.Operands is [var first, var second]
        ? new($"差额写为{words.Printed}，由{first}和{second}应为{words.Computed}", $"the difference is printed as {words.Printed}; {first} and {second} give {words.Computed}")
        : new($"差额或余数写为{words.Printed}，推算应为{words.Computed}", $"the difference or remainder is printed as {words.Printed}; it follows as {words.Computed}");
}
