using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Tests.Exporting.Checks;

public sealed class ClaimAuditTests
{
    private static readonly NoticeFigures Figures = SampleFigures.Create();

    [Fact]
    public void A_claim_that_holds_tells_how_wide_its_interval_is()
    {
        var audited = ClaimAudit.Of(Figures).First();

        Assert.Equal((Verdict.Consistent, "坚守", "9.6—9.7%", 0.06m), (audited.Claim.Verdict, audited.Printed, audited.Computed, audited.Width));
        Assert.Equal("化工。坚守底线", audited.Text);
    }

    [Fact]
    public void A_claim_of_which_nothing_follows_has_no_width()
    {
        var audited = ClaimAudit.Of(Figures).Last();

        Assert.Equal((Verdict.CannotTell, "", null), (audited.Claim.Verdict, audited.Computed, audited.Width));
    }

    [Fact]
    public void A_claim_that_does_not_hold_is_a_finding_and_not_listed() =>
        Assert.Single(ClaimAudit.Of(Figures with { Claims = [Figures.Claims[0] with { Verdict = Verdict.Inconsistent }, Figures.Claims[1]] }));

    [Fact]
    public void Ends_that_are_too_far_apart_for_a_number_have_no_width() =>
        Assert.Null(ClaimAudit.Of(Figures with { Claims = [Figures.Claims[0] with { Computed = new Interval(decimal.MinValue, decimal.MaxValue) }] }).Single().Width);
}
