using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking;

/// <summary>Tells which plan holds a place.</summary>
internal static class PlanPlaces
{
    /// <summary>The id of the plan that holds an offset; <c>p0</c> for the notice's own matter.</summary>
    public static string IdAt(PlanNotice notice, int offset)
    {
        var (low, high) = (0, notice.Plans.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = notice.Plans[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && offset < notice.Plans[low - 1].Span.End ? notice.Plans[low - 1].Id : Figures.Strips.Holder.Notice.PlanId;
    }
}
