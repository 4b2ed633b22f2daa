using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT409: a part that is more than its whole.</summary>
internal sealed class PT409PartExceedsWhole : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT409",
        Name = "part-exceeds-whole",
        Severity = Severity.Error,
        Title = new("部分大于总量", "A part is more than its whole"),
        Rationale = new(
            "“其中”之后的数是前面总量的一部分，不可能大于总量。所列部分不必是全部，所以不要求合计相等。",
            "What follows 其中 is a part of the figure before it and cannot be more. The parts need not be all of it, so no sum is asked for."),
        RestsOn = new("部分≤总量", "part ≤ whole"),
        Remedy = new("核对部分和总量，改正有误的一个。", "Check the part and the whole, and correct the one that is wrong."),
        Bad = ["一、发展基础\n\n全市现有农民合作社[|388家|]，其中，国家级571家、省级90家。\n"],
        Good = ["一、发展基础\n\n全市现有农民合作社571家，其中，国家级388家、省级90家。\n"],
        Quiet = ["一、发展基础\n\n全市现有农民合作社388家，其中，国家级90家、省级100家，带动农户571户。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Identity.Derivation == Derivation.Parts;

    protected override LocalText Say(Claim claim, ClaimWords words)
    {
        var greatest = Enumerable.Range(0, claim.Operands.Length).MaxBy(index => claim.Operands[index].Amount?.BaseValue ?? 0);
        return new($"部分{words.Operands[greatest]}大于总量{words.Printed}", $"the part {words.Operands[greatest]} is more than its whole, {words.Printed}");
    }
}
