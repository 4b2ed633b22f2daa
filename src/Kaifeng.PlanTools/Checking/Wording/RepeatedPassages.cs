using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>A run of clauses that stands in the text twice.</summary>
/// <param name="FirstStrip">The text of the first printing, by its number.</param>
/// <param name="FirstStart">Where it begins.</param>
/// <param name="FirstEnd">Where it ends.</param>
/// <param name="Strip">The text of the second printing.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct RepeatedPassage(int FirstStrip, int FirstStart, int FirstEnd, int Strip, int Start, int End);

/// <summary>Finds passages of several clauses, or of a long one, that a plan prints twice. Clauses are looked up by their hashes and never held against each other.</summary>
internal sealed class RepeatedPassages
{
    /// <summary>Fewer characters are a phrase of the trade.</summary>
    internal const int Shortest = 40;
    private const int ShortestClause = 28;

    private readonly IReadOnlyList<Strip> strips;
    private readonly List<Clause> clauses;
    private readonly Dictionary<ulong, int> firsts;

    private RepeatedPassages(IReadOnlyList<Strip> strips)
    {
        this.strips = strips;
        clauses = Clauses.Of(strips);
        firsts = new Dictionary<ulong, int>(clauses.Count);
    }

    /// <summary>The passages, by their second printing in the order of the text.</summary>
    public static List<RepeatedPassage> Of(IReadOnlyList<Strip> strips) => new RepeatedPassages(strips).Find();

    private List<RepeatedPassage> Find()
    {
        var found = new List<RepeatedPassage>();
        var next = 0;
        while (next < clauses.Count)
        {
            var first = FirstOf(next);
            var count = first < 0 ? 0 : CountEqual(first, next);
            if (count > 0 && clauses[next + count - 1].End - clauses[next].Start >= Shortest)
            {
                var (a, b, c, d) = (clauses[first], clauses[first + count - 1], clauses[next], clauses[next + count - 1]);
                found.Add(new RepeatedPassage(a.Strip, a.Start, b.End, c.Strip, c.Start, d.End));
            }
            else
            {
                count = 1;
            }

            for (var i = next; i < next + count; i++)
            {
                Learn(i);
            }

            next += count;
        }

        return found;
    }

    private int FirstOf(int at)
    {
        if (PairOf(at) is { } pair && firsts.TryGetValue(pair, out var first))
        {
            return first;
        }

        return clauses[at].Length >= ShortestClause && firsts.TryGetValue(clauses[at].Hash, out first) ? first : -1;
    }

    private void Learn(int at)
    {
        if (PairOf(at) is { } pair)
        {
            firsts.TryAdd(pair, at);
        }

        if (clauses[at].Length >= ShortestClause)
        {
            firsts.TryAdd(clauses[at].Hash, at);
        }
    }

    // The clause and the one behind it in the same text.
    private ulong? PairOf(int at) =>
        at + 1 < clauses.Count && clauses[at + 1].Strip == clauses[at].Strip ? (clauses[at].Hash * 31) ^ clauses[at + 1].Hash : null;

    private int CountEqual(int first, int next)
    {
        var count = 0;
        while (next + count < clauses.Count && first + count < next && AreEqual(first, next, count))
        {
            count++;
        }

        return count;
    }

    private bool AreEqual(int first, int next, int count)
    {
        var (one, other) = (clauses[first + count], clauses[next + count]);
        return one.Strip == clauses[first].Strip && other.Strip == clauses[next].Strip && one.Hash == other.Hash;
    }
}
