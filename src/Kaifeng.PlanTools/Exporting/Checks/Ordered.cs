using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>Finds things that stand in the order of the text.</summary>
internal static class Ordered
{
    /// <summary>The last one that begins at an offset or before it; <c>null</c> for none.</summary>
    public static T? LastAt<T>(ImmutableArray<T> all, int offset, Func<T, int> startOf)
        where T : class
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = startOf(all[middle]) <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? all[low - 1] : null;
    }
}
