using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations;

/// <summary>What relations look at.</summary>
internal sealed record RelationInput(PlanNotice Notice, IReadOnlyList<StripMentions> Strips, FactBase Facts)
{
    private const int MostNear = 14;
    private const int MostAlike = 60;
    private const int MostInStrip = 32;
    private const double LikenessOfOtherQualifier = 0.65;
    private const double MoreForContext = 0.2;
    private const double MostCompleted = 0.9;
    private const int LongEnd = 4;

    /// <summary>How much names resemble each other.</summary>
    public Likeness Likeness { get; } = new();

    /// <summary>The likeness of two facts' subjects.</summary>
    public double LikenessOf(Fact left, Fact right)
    {
        var (one, other) = (NameOf(left), NameOf(right));
        var likeness = Likeness.Of(one, other);
        return likeness is 0 or 1 || Nearness.InOneBlock(left, right) ? likeness
            : IsCompleted(one, left, other) || IsCompleted(other, right, one) ? Math.Min(MostCompleted, likeness + MoreForContext)
            : Math.Min(likeness, Math.Min(Qualified(one, left, other), Qualified(other, right, one)));
    }

    // 并网装机规模 under a heading on 风电 is 风电装机规模.
    private static bool IsCompleted(string name, Fact fact, string other)
    {
        var shared = SharedEnd(name, other);
        return shared >= LongEnd && fact.Subject.Context.Length > 0 && SharesPair(other.AsSpan(0, other.Length - shared), fact.Subject.Context) && !SharesPair(other.AsSpan(0, other.Length - shared), name);
    }

    private static int SharedEnd(string name, string other)
    {
        var shared = 0;
        while (shared < Math.Min(name.Length, other.Length) && name[^(shared + 1)] == other[^(shared + 1)])
        {
            shared++;
        }

        return shared;
    }

    // 装机规模 under a heading on 风电 is not 新型储能装机规模: a word that only one of two names has in front stands in the other's context.
    private static double Qualified(string name, Fact fact, string other)
    {
        var shared = SharedEnd(name, other);
        var own = name.Length - shared;
        var added = other.AsSpan(0, other.Length - shared);
        return shared >= 2 && own < 2 && added.Length >= 2 && fact.Subject.Context.Length > 0 && !SharesPair(added, fact.Subject.Context) ? LikenessOfOtherQualifier : 1;
    }

    private static bool SharesPair(ReadOnlySpan<char> words, ReadOnlySpan<char> context)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (context.IndexOf(words.Slice(i, 2), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject's name: a figure that a marked base leads to has the base's (客运航线总数由28条调整为31条).</summary>
    public string NameOf(Fact fact)
    {
        if (fact.End != ChangeEnd.Reached || fact.Site.IsCell)
        {
            return fact.Subject.Name;
        }

        for (var i = fact.Index - 1; i >= 0 && Nearness.InOneSentence(Facts.All[i], fact) && fact.Index - i <= MostNear; i--)
        {
            if (Facts.All[i] is { End: ChangeEnd.Base } start && start.Unit == fact.Unit && start.Member == fact.Member && start.Subject.Name.Length > 1)
            {
                return start.Subject.Name;
            }
        }

        return fact.Subject.Name;
    }

    /// <summary>The facts of a unit that a statement may mean: those around it and those of a like name, without itself.</summary>
    public List<Fact> Pool(Fact fact, string unit, string name, int near = MostNear)
    {
        var pool = new List<Fact>();
        var around = Facts.Near(fact, unit, near);
        foreach (var other in around)
        {
            if (!ReferenceEquals(other, fact))
            {
                pool.Add(other);
            }
        }

        var (first, last) = around.IsEmpty ? (0, -1) : (around[0].Index, around[^1].Index);
        foreach (var other in Facts.Alike(fact, unit, name, MostAlike))
        {
            // Those around stand in one run.
            if (!ReferenceEquals(other, fact) && !(other.Index >= first && other.Index <= last))
            {
                pool.Add(other);
            }
        }

        return pool;
    }

    /// <summary>The facts of a fact's own paragraph, heading or cell, so many on either side at most: long lists cost no more than their length.</summary>
    public ReadOnlySpan<Fact> InStrip(Fact fact)
    {
        var (first, last) = (fact.Index, fact.Index + 1);
        while (first > 0 && fact.Index - first < MostInStrip && Facts.All[first - 1].Site.StripIndex == fact.Site.StripIndex)
        {
            first--;
        }

        while (last < Facts.All.Length && last - fact.Index <= MostInStrip && Facts.All[last].Site.StripIndex == fact.Site.StripIndex)
        {
            last++;
        }

        return Facts.All.AsSpan()[first..last];
    }

    /// <summary>The units of the amounts among the facts around one, in a stable order.</summary>
    public IReadOnlyCollection<string> UnitsOfAmounts(Fact fact, int window)
    {
        var units = new SortedSet<string>(StringComparer.Ordinal);
        var last = Math.Min(Facts.All.Length - 1, fact.Index + window);
        for (var i = Math.Max(0, fact.Index - window); i <= last; i++)
        {
            // Years and hours are parts of no share.
            if (LevelFacts.IsAmount(Facts.All[i]) && Facts.All[i].Amount.Unit.Dimension != Dimension.Time)
            {
                units.Add(Facts.All[i].Unit);
            }
        }

        return units;
    }
}
