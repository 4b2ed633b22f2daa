using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT410: a list that has not as many names as announced.</summary>
internal sealed class PT410DeclaredCountDiffers : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT410",
        Name = "declared-count-differs",
        Severity = Severity.Warning,
        Title = new("所称数目与所列项数不符", "A list has not as many names as announced"),
        Rationale = new(
            "“十大……”“N个……”之后逐一列出名称的，项数应与所称数目一致。“和”“及”可能连接两项，也可能在一个名称之内，两种数法都不合时才报告；列举不全、以“等”收尾的不报告。",
            "Where a number announces names that follow one by one, there are that many. 和 and 及 may join two names or be part of one, so it is reported only if neither count fits; a choice that ends with 等 is not reported."),
        RestsOn = new("所称数目=所列项数", "announced = listed"),
        Remedy = new("补上漏列的各项，或改正所称的数目。", "Add the names that were left out, or correct the count."),
        Bad = ["开封市现代供应链发展规划\n\n第一章 布局\n\n建设“[|六|]枢纽”：铁路枢纽、公路枢纽、航空枢纽、水运枢纽、快递枢纽。\n"],
        Good = ["开封市现代供应链发展规划\n\n第一章 布局\n\n建设“五枢纽”：铁路枢纽、公路枢纽、航空枢纽、水运枢纽、快递枢纽。\n"],
        Quiet = ["开封市现代供应链发展规划\n\n第一章 布局\n\n建设铁路枢纽、公路枢纽、航空枢纽、水运枢纽、快递枢纽等六个枢纽。\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Count;

    protected override string ComputedOf(Claim claim) => IntervalText.Of(claim.Computed);

    protected override LocalText Say(Claim claim, ClaimWords words)
    {
        var list = words.Operands is [var names, ..] ? names : "";
        return new($"称“{words.Printed}”，实列{words.Computed}项：{list}", $"“{words.Printed}” are announced, {words.Computed} are listed: {list}");
    }
}
