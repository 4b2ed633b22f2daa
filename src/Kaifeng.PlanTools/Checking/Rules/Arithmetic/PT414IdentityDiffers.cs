using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT414: a rate that does not follow from the two figures that define it.</summary>
internal sealed class PT414IdentityDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT414",
        Name = "identity-differs",
        Severity = Severity.Error,
        Title = new("指标与其定义所依据的数不符", "An indicator does not follow from the figures that define it"),
        Rationale = new(
            "城镇化率、单位GDP能耗、办结率等指标由定义中的两数决定。两数都在近处写明、年份相同，怎样修约都得不到时才报告。",
            "Two figures define an urbanisation rate, an energy intensity, a rate of completion. It is reported where both are printed near it for the same year and no reading of the digits gives it."),
        RestsOn = new("各指标的统计定义", "the statistical definition of each indicator"),
        Remedy = new("核对指标和所依据的两数，改正有误的一个。", "Check the indicator and the two figures, and correct the one that is wrong."),
        Bad = ["一、发展基础\n\n全年受理群众诉求5000件，办结4850件，办结率[|79%|]。\n"],
        Good = ["一、发展基础\n\n全年受理群众诉求5000件，办结4850件，办结率97%。\n"],
        Quiet = ["一、发展基础\n\n全年受理群众诉求5000件，办结4850件，群众满意率79%。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Identity;

    protected override LocalText Say(Claim claim, ClaimWords words) => words.Operands is [var first, var second]
        ? new($"该指标写为{words.Printed}，由{first}和{second}应为{words.Computed}", $"the indicator is printed as {words.Printed}; {first} and {second} give {words.Computed}")
        : new($"该指标写为{words.Printed}，推算应为{words.Computed}", $"the indicator is printed as {words.Printed}; it follows as {words.Computed}");
}
