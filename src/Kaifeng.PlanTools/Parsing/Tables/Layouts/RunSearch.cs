using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Pages;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>A row or a category among the pieces, as <see cref="RunSearch"/> found it.</summary>
internal readonly record struct FoundRow(RowKind Kind, int Start, int End, int[] Cells, int Number);

/// <summary>The rows that a run of pieces is read as: the cheapest cut of the pieces into rows, categories and what is passed over.</summary>
internal sealed class RunSearch(PieceRun run, IReadOnlyList<ColumnRole> columns, Seams seams)
{
    private const double SkipFurniture = 0.8;
    private const int MostStates = 3;
    private const int LongestCategory = 3;

    private readonly bool hasNumber = columns.Contains(ColumnRole.Number);
    private readonly bool hasCategory = columns.Contains(ColumnRole.Category);
    private readonly List<State>[] states = new List<State>[run.Count + 1];

    private sealed record State(double Cost, int Number, State? Before, FoundRow Row);

    /// <summary>The pieces.</summary>
    public PieceRun Run => run;

    /// <summary>The search for rows, for asking again.</summary>
    public RowSearch Rows { get; } = new(run, columns, seams);

    /// <summary>What the reading costs; below 0 where rows were found.</summary>
    public double Cost { get; private set; }

    /// <summary>The rows from piece <paramref name="start"/> on; the first number due is <paramref name="number"/>.</summary>
    public List<FoundRow> Read(int start, int number = 1)
    {
        var best = new State(0, hasNumber ? number : 0, null, default);
        var end = start;
        states[start] = [best];
        for (var at = start; at <= run.Count && at <= end + (2 * seams.LongestRow); at++)
        {
            foreach (var state in states[at] ?? [])
            {
                if (state.Cost < best.Cost - 1e-9)
                {
                    (best, end) = (state, at);
                }
            }

            if (at < run.Count && states[at] is { } here)
            {
                // What lies far above the best so far cannot win any more.
                foreach (var state in here.Where(state => state.Cost < best.Cost + seams.Width).ToList())
                {
                    Extend(state, at);
                }
            }

            states[at] = null!;
        }

        Cost = best.Cost;
        var rows = new List<FoundRow>();
        for (var state = best; state.Before is not null; state = state.Before)
        {
            if (state.Row.Kind != RowKind.Other)
            {
                rows.Add(state.Row);
            }
        }

        rows.Reverse();
        return rows;
    }

    private void Extend(State state, int at)
    {
        Offer(at + 1, new State(state.Cost + SkipCost(at), state.Number, state, new FoundRow(RowKind.Other, at, at + 1, [], 0)));
        if (!hasCategory)
        {
            for (var to = at + 1; to <= Math.Min(run.Count, at + LongestCategory); to++)
            {
                var cost = seams.CategoryRow(run, at, to, state.Number) + (to > at + 1 ? seams.Join(run, ColumnRole.Category, at, to - 1) : 0) + seams.Cut(run, to);
                if (cost < 8)
                {
                    Offer(to, new State(state.Cost + cost, state.Number, state, new FoundRow(RowKind.Category, at, to, [], 0)));
                }
            }
        }

        foreach (var row in Rows.From(at, state.Number))
        {
            var number = hasNumber ? NumberOf(row) ?? state.Number - 1 : -1;
            Offer(row.End, new State(state.Cost + row.Cost, number + 1, state, new FoundRow(RowKind.Indicator, at, row.End, row.Cells, number)));
        }
    }

    private int? NumberOf(RowFit row)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == ColumnRole.Number && row.Cells[i + 1] > row.Cells[i])
            {
                return CellShapes.RunningNumber(run.Text(row.Cells[i], row.Cells[i + 1]));
            }
        }

        return null;
    }

    /// <summary>A page number or a header that is printed again costs little.</summary>
    private double SkipCost(int at)
    {
        var text = run.Text(at);
        return PageNumberForms.IsAlone(text) || CaptionMarks.IsContinuationLine(text) || Vocabulary.HeaderWords.Read(text).Length == text.Length ? SkipFurniture : seams.Skip;
    }

    private void Offer(int at, State state)
    {
        var here = states[at] ??= [];
        var same = here.FindIndex(other => other.Number == state.Number);
        if (same >= 0)
        {
            here[same] = state.Cost < here[same].Cost - 1e-9 ? state : here[same];
            return;
        }

        here.Add(state);
        if (here.Count > MostStates)
        {
            here.Remove(here.MaxBy(static other => other.Cost)!);
        }
    }
}
