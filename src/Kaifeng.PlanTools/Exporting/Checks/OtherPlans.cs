using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>Names the plan of a finding's other place, where it is not the finding's own.</summary>
public static class OtherPlans
{
    /// <summary>The plan's attachment and title; <c>null</c> where both places stand in one plan.</summary>
    public static LocalText? NameOf(Finding finding, FindingPlace other)
    {
        var (own, there) = (Whereabouts.Of(finding.Notice, finding.Place), Whereabouts.Of(other.Notice, other.Place));
        return ReferenceEquals(own.Plan, there.Plan) && ReferenceEquals(finding.Notice, other.Notice) ? null : there.PlanName;
    }
}
