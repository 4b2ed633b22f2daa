using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>A claim that gave no finding, and how much a check of it could have seen.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Place">Where the stated figure begins.</param>
/// <param name="Printed">The stated figure as printed.</param>
/// <param name="Computed">What follows from the other figures, such as <c>33.8—38.2</c>, in the unit of the printed one; empty where nothing does.</param>
/// <param name="Width">The width of that interval: a printed figure that is off by less is not seen; <c>null</c> where an end is open.</param>
/// <param name="Text">The statement, on one line.</param>
public sealed record AuditedClaim(Claim Claim, LinePosition Place, string Printed, string Computed, decimal? Width, string Text);

/// <summary>The claims that passed and those of which nothing can be told.</summary>
public static class ClaimAudit
{
    /// <summary>All of them, in the order of the text.</summary>
    public static IEnumerable<AuditedClaim> Of(NoticeFigures figures) =>
        figures.Claims.Where(static claim => claim.Verdict != Verdict.Inconsistent).Select(claim => Audit(figures.Notice.Source, claim));

    private static AuditedClaim Audit(SourceText source, Claim claim) => new(
        claim,
        source.PositionOf(claim.Stated.Extent.Start),
        LineWraps.Remove(source.Read(claim.Stated)),
        IntervalText.Of(claim.Computed) is { Length: > 0 } interval ? interval + claim.Printed.Unit.Printed : "",
        ExactFigures.RoundedUp(WidthOf(claim)),
        LineWraps.Remove(source.Read(claim.Text)));

    private static decimal? WidthOf(Claim claim)
    {
        try
        {
            return claim.Computed.High - claim.Computed.Low;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
