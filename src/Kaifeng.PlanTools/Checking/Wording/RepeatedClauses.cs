using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Clauses that stand twice in one paragraph.</summary>
/// <param name="Strip">The paragraph, by its number among the texts.</param>
/// <param name="FirstStart">Where the first printing begins.</param>
/// <param name="FirstEnd">Where it ends.</param>
/// <param name="Start">Where the second printing begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsSure">Whether nothing else can be meant.</param>
internal readonly record struct RepeatedClause(int Strip, int FirstStart, int FirstEnd, int Start, int End, bool IsSure);

/// <summary>
/// Finds clauses that one paragraph prints twice: the next one again, several in a row, or a long one a few clauses on. Clauses are looked up by
/// their hashes and never held against each other.
/// </summary>
internal static class RepeatedClauses
{
    private const int ShortestNext = 4;
    private const int ShortestRun = 14;
    private const int ShortestNear = 10;
    private const int ShortestTail = 13;
    private const int Nearest = 4;

    /// <summary>The clauses, by their second printing in the order of the text.</summary>
    public static List<RepeatedClause> Of(IReadOnlyList<Strip> strips)
    {
        var found = new List<RepeatedClause>();
        var clauses = Clauses.Of(strips);
        var lasts = new Dictionary<ulong, int>();
        for (var from = 0; from < clauses.Count;)
        {
            var end = from;
            while (end < clauses.Count && clauses[end].Strip == clauses[from].Strip)
            {
                end++;
            }

            lasts.Clear();
            Find(clauses, from, end, lasts, found);
            FindTails(strips[clauses[from].Strip].Text.Span, clauses, from, end, found);
            from = end;
        }

        return [.. found.OrderBy(static clause => clause.Strip).ThenBy(static clause => clause.Start)];
    }

    private static void Find(List<Clause> clauses, int from, int end, Dictionary<ulong, int> lasts, List<RepeatedClause> found)
    {
        for (var next = from; next < end;)
        {
            var count = 0;
            if (lasts.TryGetValue(clauses[next].Hash, out var last))
            {
                count = CountEqual(clauses, last, next, end);
                var (length, distance) = (clauses[next + count - 1].End - clauses[next].Start, next - last);
                var isSure = (distance == count && length >= ShortestNext) || (count > 1 && length >= ShortestRun);

                // A paragraph may say its lead again where it is done.
                if (isSure || (last > from && distance <= Nearest && length >= ShortestNear))
                {
                    found.Add(new RepeatedClause(
                        clauses[next].Strip, clauses[last].Start, clauses[last + count - 1].End, clauses[next].Start, clauses[next + count - 1].End, isSure));
                }
            }

            for (var learnt = next; learnt < next + Math.Max(count, 1); learnt++)
            {
                lasts[clauses[learnt].Hash] = learnt;
            }

            next += Math.Max(count, 1);
        }
    }

    // 逐步推动市场外迁整合…，推动市场外迁整合: a clause is the end of one of those before it, or the other way round.
    private static void FindTails(ReadOnlySpan<char> text, List<Clause> clauses, int from, int end, List<RepeatedClause> found)
    {
        for (var next = from + 1; next < end; next++)
        {
            for (var last = next - 1; last > from && next - last <= Nearest; last--)
            {
                var (first, second) = (clauses[last], clauses[next]);
                var length = Math.Min(first.Length, second.Length);
                if (length >= ShortestTail && first.Length != second.Length && text[(first.End - length)..first.End].SequenceEqual(text[(second.End - length)..second.End]))
                {
                    found.Add(new RepeatedClause(first.Strip, first.End - length, first.End, second.End - length, second.End, IsSure: false));
                    break;
                }
            }
        }
    }

    private static int CountEqual(List<Clause> clauses, int last, int next, int end)
    {
        var count = 0;
        while (next + count < end && last + count < next && clauses[last + count].Hash == clauses[next + count].Hash)
        {
            count++;
        }

        return count;
    }
}
