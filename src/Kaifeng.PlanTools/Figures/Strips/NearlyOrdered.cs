namespace Kaifeng.PlanTools.Figures.Strips;

/// <summary>A list that is filled nearly in order: what comes late is put back a few places, and sorted in the end only where that was not enough.</summary>
/// <param name="startOf">By what the list is ordered.</param>
/// <param name="capacity">How many items are expected.</param>
internal sealed class NearlyOrdered<T>(Func<T, int> startOf, int capacity = 0)
{
    private const int MostSteps = 32;

    private readonly List<T> items = new(capacity);
    private bool isOrdered = true;

    /// <summary>Takes an item in, after those that start where it does.</summary>
    public void Add(T item)
    {
        var start = startOf(item);
        var place = items.Count;
        while (place > 0 && items.Count - place < MostSteps && startOf(items[place - 1]) > start)
        {
            place--;
        }

        isOrdered &= place == 0 || startOf(items[place - 1]) <= start;
        items.Insert(place, item);
    }

    /// <summary>The items in order.</summary>
    public List<T> ToList() => isOrdered ? items : [.. items.OrderBy(startOf)];
}
