using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT403: a total that its parts do not add to.</summary>
internal sealed class PT403TotalDiffersFromParts : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT403",
        Name = "total-differs-from-parts",
        Severity = Severity.Error,
        Title = new("总数与各部分之和不符", "A total is not the sum of its parts"),
        Rationale = new(
            "先列总数、再逐项列出各部分数值的，各部分之和应等于总数。各部分的修约误差累加计入；所列项数与所称数目不一致时，不能断定已列全，不报告。",
            "Where a total is followed by the figure of each of its parts, the parts add to it. Their rounding is added up; where not as many parts are listed as announced, they may not be all, and nothing is reported."),
        RestsOn = new("总数=各部分之和", "total = sum of the parts"),
        Remedy = new("核对总数和各部分，改正有误的数，或补上漏列的部分。", "Check the total and its parts: correct the one that is wrong or add the part that was left out."),
        Bad = ["开封市现代服务业发展规划\n\n一、物流业\n\n专栏1 物流枢纽\n\n共3个枢纽，总规划面积[|600亩|]。\n\n甲枢纽。规划面积100亩。\n\n乙枢纽。规划面积200亩。\n\n丙枢纽。规划面积400亩。\n"],
        Good = ["开封市现代服务业发展规划\n\n一、物流业\n\n专栏1 物流枢纽\n\n共3个枢纽，总规划面积700亩。\n\n甲枢纽。规划面积100亩。\n\n乙枢纽。规划面积200亩。\n\n丙枢纽。规划面积400亩。\n"],
        Quiet = ["开封市现代服务业发展规划\n\n一、物流业\n\n专栏1 物流枢纽\n\n共4个枢纽，总规划面积900亩。\n\n甲枢纽。规划面积100亩。\n\n乙枢纽。规划面积200亩。\n\n丙枢纽。规划面积400亩。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Sum && claim.Identity.Derivation is Derivation.Total or Derivation.None;

    protected override LocalText Say(Claim claim, ClaimWords words)
    {
        if (claim.Identity.Derivation == Derivation.None)
        {
            return new($"总数写为{words.Printed}，“{words.Operands[0]}”各数合计{words.Computed}", $"the total is printed as {words.Printed}; the numbers of “{words.Operands[0]}” add to {words.Computed}");
        }

        var (parts, count, sum) = (FigureText.All(words.Operands), words.Operands.Length, SumOf(claim) + claim.Printed.Unit.Printed);
        return new(
            $"总数写为{words.Printed}，{count}个部分（{parts.Zh}）合计{sum}，计入修约误差为{words.Computed}",
            $"the total is printed as {words.Printed}; its {count} parts ({parts.En}) add to {sum}, with their rounding {words.Computed}");
    }

    private static string SumOf(Claim claim)
    {
        var sum = Decimals.Divide(claim.Operands.Aggregate((decimal?)0, static (sum, part) => Decimals.Add(sum, part.Amount?.BaseValue)), claim.Printed.Unit.Factor);
        return sum is { } known ? IntervalText.Of(Interval.Of(known)) : "";
    }
}
