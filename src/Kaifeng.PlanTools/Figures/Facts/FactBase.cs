using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>All facts of a notice, found by unit, by nearness and by the words of their subjects.</summary>
internal sealed class FactBase
{
    // A pair of characters that stands in more subjects than this tells nothing.
    private const int MostOfOnePair = 400;
    private const int MostPairs = 4;
    private const int MostOfOneName = 12;

    private readonly Dictionary<string, List<Fact>> byUnit = [];
    private readonly Dictionary<(string Unit, int Pair), List<Fact>> byPair = [];
    private readonly Dictionary<string, List<Fact>> byName = [];
    private readonly Dictionary<Table, List<Fact>> byTable = new(ReferenceEqualityComparer.Instance);
    private readonly int[] firstOfStrip;

    /// <summary>Takes the facts in the order of the text.</summary>
    /// <param name="facts">The facts; <see cref="Fact.Index"/> is the place in the list.</param>
    /// <param name="strips">How many strips the notice has.</param>
    public FactBase(ImmutableArray<Fact> facts, int strips)
    {
        All = facts;
        firstOfStrip = new int[strips + 1];
        foreach (var fact in facts)
        {
            firstOfStrip[fact.Site.StripIndex + 1]++;
            ListOf(byUnit, fact.Unit).Add(fact);
            if (fact.Site.Table is { } table)
            {
                ListOf(byTable, table).Add(fact);
            }

            ListOf(byName, fact.Subject.Name).Add(fact);
            foreach (var pair in Pairs(fact.Subject.Name))
            {
                if (ListOf(byPair, (fact.Unit, pair)) is { Count: < MostOfOnePair } list && (list.Count == 0 || list[^1] != fact))
                {
                    list.Add(fact);
                }
            }
        }

        for (var i = 0; i < strips; i++)
        {
            firstOfStrip[i + 1] += firstOfStrip[i];
        }
    }

    /// <summary>No facts.</summary>
    public static FactBase Empty { get; } = new([], 0);

    /// <summary>All facts in the order of the text.</summary>
    public ImmutableArray<Fact> All { get; }

    /// <summary>The facts of a strip.</summary>
    public ReadOnlySpan<Fact> OfStrip(int strip) => All.AsSpan()[firstOfStrip[strip]..firstOfStrip[strip + 1]];

    /// <summary>The facts in the cells of a table, row by row.</summary>
    public IReadOnlyList<Fact> OfTable(Table table) => byTable.TryGetValue(table, out var list) ? list : [];

    /// <summary>All tables with facts, in the order of the text.</summary>
    public IEnumerable<Table> Tables => byTable.Keys;

    /// <summary>All facts of a unit, in the order of the text.</summary>
    public IReadOnlyList<Fact> OfUnit(string unit) => byUnit.TryGetValue(unit, out var list) ? list : [];

    /// <summary>The facts of a unit next to a place: at most <paramref name="count"/> before and as many behind it.</summary>
    public ReadOnlySpan<Fact> Near(Fact fact, string unit, int count)
    {
        if (!byUnit.TryGetValue(unit, out var list))
        {
            return [];
        }

        var span = CollectionsMarshal.AsSpan(list);
        var at = LowerBound(span, fact.Index);
        return span[Math.Max(0, at - count)..Math.Min(span.Length, at + count + 1)];
    }

    /// <summary>The facts of a unit whose subjects share characters with a name: those of its rarest pairs, nearest first, at most <paramref name="count"/>.</summary>
    public List<Fact> Alike(Fact fact, string unit, string name, int count)
    {
        var lists = new List<List<Fact>>();
        foreach (var pair in Pairs(name))
        {
            if (byPair.TryGetValue((unit, pair), out var list) && list.Count < MostOfOnePair)
            {
                lists.Add(list);
            }
        }

        lists.Sort(static (left, right) => left.Count.CompareTo(right.Count));
        var found = new List<(int Distance, int Index)>();
        foreach (var list in lists.Take(MostPairs))
        {
            var span = CollectionsMarshal.AsSpan(list);
            var at = LowerBound(span, fact.Index);
            foreach (var other in span[Math.Max(0, at - count)..Math.Min(span.Length, at + count)])
            {
                found.Add((Math.Abs(other.Index - fact.Index), other.Index));
            }
        }

        found.Sort();
        return Nearest(found, count);
    }

    private List<Fact> Nearest(List<(int Distance, int Index)> sorted, int count)
    {
        var facts = new List<Fact>(Math.Min(count, sorted.Count));
        for (var i = 0; i < sorted.Count && facts.Count < count; i++)
        {
            // A subject shares several pairs.
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                facts.Add(All[sorted[i].Index]);
            }
        }

        return facts;
    }

    /// <summary>The nearest facts of any unit whose subject has exactly this name.</summary>
    public IEnumerable<Fact> AlikeOfAnyUnit(Fact fact, string name)
    {
        if (name.Length == 0 || !byName.TryGetValue(name, out var list))
        {
            return [];
        }

        var at = LowerBound(CollectionsMarshal.AsSpan(list), fact.Index);
        return list.Skip(Math.Max(0, at - MostOfOneName)).Take(2 * MostOfOneName).Where(other => !ReferenceEquals(other, fact));
    }

    private static int LowerBound(ReadOnlySpan<Fact> facts, int index)
    {
        var (low, high) = (0, facts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = facts[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static List<int> Pairs(string name)
    {
        var pairs = new List<int>(name.Length);
        for (var i = 0; i + 1 < name.Length; i++)
        {
            pairs.Add((name[i] << 16) | name[i + 1]);
        }

        return pairs;
    }

    private static List<Fact> ListOf<TKey>(Dictionary<TKey, List<Fact>> lists, TKey key)
        where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= [];
    }
}
