using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>
/// Printings that are joined into groups by the keys they share, so that no two of them need to be held against each other.
/// They are added in the order of the text.
/// </summary>
internal sealed class Printings
{
    private readonly List<Printing> all = [];
    private readonly List<int> parents = [];
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);

    /// <summary>Adds a printing and gives its number.</summary>
    public int Add(Printing printing)
    {
        all.Add(printing);
        parents.Add(parents.Count);
        return parents.Count - 1;
    }

    /// <summary>Joins a printing with those that were given the same key.</summary>
    public void Join(int printing, string key)
    {
        if (!byKey.TryAdd(key, printing))
        {
            Join(printing, byKey[key]);
        }
    }

    /// <summary>Joins two printings.</summary>
    public void Join(int one, int other)
    {
        var (first, second) = (RootOf(one), RootOf(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>The groups in which more than one form is printed: a list for each form, the most frequent form first, then the earliest.</summary>
    public IEnumerable<ImmutableArray<ImmutableArray<Printing>>> Differing() =>
        from index in Enumerable.Range(0, all.Count)
        group all[index] by RootOf(index) into joined
        let forms = joined.GroupBy(static printing => printing.Form, StringComparer.Ordinal)
            .Select(static form => form.ToImmutableArray())
            .OrderByDescending(static form => form.Length)
            .ToImmutableArray()
        where forms.Length > 1
        select forms;

    private int RootOf(int index)
    {
        while (parents[index] != index)
        {
            index = parents[index] = parents[parents[index]];
        }

        return index;
    }
}
