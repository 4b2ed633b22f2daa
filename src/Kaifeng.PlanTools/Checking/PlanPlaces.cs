using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking;

/// <summary>Tells which plan holds a place.</summary>
internal static class PlanPlaces
{
    /// <summary>The id of the plan that holds an offset; <c>p0</c> for the notice's own matter.</summary>
    public static string IdAt(PlanNotice notice, int offset)
    {
        foreach (var plan in notice.Plans)
        {
            if (plan.Span.Start <= offset && offset < plan.Span.End)
            {
                return plan.Id;
            }
        }

        return Figures.Strips.Holder.Notice.PlanId;
    }
}
