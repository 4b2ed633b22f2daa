using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT405: shares of a structure that do not add to 100 %.</summary>
internal sealed class PT405SharesDoNotAddTo100 : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT405",
        Name = "shares-do-not-add-to-100",
        Severity = Severity.Error,
        Title = new("构成各项之和不为100%", "The shares of a structure do not add to 100 %"),
        Rationale = new(
            "三次产业结构等构成包含全部各项，合计应为100%。各项的修约误差累加计入。",
            "A structure, such as that of the three sectors, names all shares, so they add to 100 %. The rounding of each is added up."),
        RestsOn = new("各项之和=100%", "sum of all shares = 100 %"),
        Remedy = new("核对各项比重，改正有误的一项，或补上漏列的一项。", "Check the shares: correct the one that is wrong or add the one that was left out."),
        Bad = ["一、发展基础\n\n三次产业结构调整为[|15.3:37.8:49.6|]。\n"],
        Good = ["一、发展基础\n\n三次产业结构调整为15.3:37.8:46.9。\n"],
        Quiet = ["一、发展基础\n\n三次产业结构调整为15.3:37.8:46.8。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Identity.Derivation == Derivation.Structure;

    protected override LocalText Say(Claim claim, ClaimWords words) =>
        new($"构成{words.Printed}各项合计为{words.Computed}，不是100%", $"the shares {words.Printed} add to {words.Computed}, not to 100%");
}
