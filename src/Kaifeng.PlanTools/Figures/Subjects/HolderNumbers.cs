using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>Counts the quantities and the targets of each holder, which may go on after others.</summary>
internal sealed class HolderNumbers
{
    private readonly Dictionary<string, Counts> all = new(StringComparer.Ordinal);
    private Holder? holder;
    private Counts counts = new();

    private sealed class Counts
    {
        public int Quantities;
        public int Targets;
    }

    /// <summary>The number of the holder's next quantity.</summary>
    public int NextQuantity(Holder of) => ++Of(of).Quantities;

    /// <summary>The number of the holder's next target.</summary>
    public int NextTarget(Holder of) => ++Of(of).Targets;

    private Counts Of(Holder next)
    {
        if (!ReferenceEquals(next, holder))
        {
            holder = next;
            if (!all.TryGetValue(next.Id, out counts!))
            {
                all.Add(next.Id, counts = new Counts());
            }
        }

        return counts;
    }
}
