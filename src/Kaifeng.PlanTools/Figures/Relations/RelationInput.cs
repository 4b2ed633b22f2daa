using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Relations;

/// <summary>What relations look at.</summary>
internal sealed record RelationInput(PlanNotice Notice, IReadOnlyList<StripMentions> Strips, FactBase Facts)
{
    private const int MostNear = 14;
    private const int MostAlike = 60;

    /// <summary>How much names resemble each other.</summary>
    public Likeness Likeness { get; } = new();

    /// <summary>The likeness of two facts' subjects.</summary>
    public double LikenessOf(Fact left, Fact right) => Likeness.Of(left.Subject.Name, right.Subject.Name);

    /// <summary>The facts of a unit that a statement may mean: those around it and those of a like name, without itself.</summary>
    public List<Fact> Pool(Fact fact, string unit, string name, int near = MostNear)
    {
        var pool = new List<Fact>();
        foreach (var other in Facts.Near(fact, unit, near))
        {
            if (!ReferenceEquals(other, fact))
            {
                pool.Add(other);
            }
        }

        var nearby = pool.ToHashSet(ReferenceEqualityComparer.Instance);
        pool.AddRange(Facts.Alike(fact, unit, name, MostAlike).Where(other => !ReferenceEquals(other, fact) && !nearby.Contains(other)));
        return pool;
    }

    /// <summary>The units of the amounts among the facts around one, in a stable order.</summary>
    public IReadOnlyCollection<string> UnitsOfAmounts(Fact fact, int window)
    {
        var units = new SortedSet<string>(StringComparer.Ordinal);
        var last = Math.Min(Facts.All.Length - 1, fact.Index + window);
        for (var i = Math.Max(0, fact.Index - window); i <= last; i++)
        {
            if (LevelFacts.IsAmount(Facts.All[i]))
            {
                units.Add(Facts.All[i].Unit);
            }
        }

        return units;
    }
}
