using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>Places of a text, to tell whether another one shares a character with any of them.</summary>
internal sealed class TouchedPlaces
{
    private readonly int[] starts;

    // The farthest end of the places up to each.
    private readonly int[] ends;

    /// <summary>An index of places.</summary>
    public TouchedPlaces(IEnumerable<TextSpan> places)
    {
        var ordered = places.Where(static place => !place.IsEmpty).OrderBy(static place => place.Start).ToList();
        starts = [.. ordered.Select(static place => place.Start)];
        ends = [.. ordered.Select(static place => place.End)];
        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] = Math.Max(ends[i], ends[i - 1]);
        }
    }

    /// <summary>Whether a place shares a character with one of them.</summary>
    public bool Touch(TextSpan place)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = starts[middle] < place.End ? (middle + 1, high) : (low, middle);
        }

        // So many begin before it ends.
        return !place.IsEmpty && low > 0 && ends[low - 1] > place.Start;
    }
}
