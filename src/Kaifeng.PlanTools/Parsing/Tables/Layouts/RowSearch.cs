using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>A row that begins at a piece: where it ends, what it costs, and where each of its cells begins.</summary>
/// <param name="End">The piece behind it.</param>
/// <param name="Cost">What it costs, its reward included.</param>
/// <param name="Cells">For each column where its cell begins, and behind them the row's end; a column whose cell begins where the next does has none.</param>
internal readonly record struct RowFit(int End, double Cost, int[] Cells);

/// <summary>
/// Finds the cheapest ways to read a row from a piece on, one for each place where it may end: a dynamic programme over columns and pieces,
/// whose window is bounded, so that its cost grows with the text alone.
/// </summary>
internal sealed class RowSearch(PieceRun run, IReadOnlyList<ColumnRole> columns, Seams seams)
{
    private readonly Dictionary<(int Column, int From, int To), double> known = [];
    private readonly bool hasNumber = columns.Contains(ColumnRole.Number);

    /// <summary>Boundaries at which no cell may end, for asking what the second best reading is.</summary>
    public HashSet<int> Banned { get; } = [];

    /// <summary>Number of cells that were judged: what the search costs.</summary>
    public long Steps { get; private set; }

    /// <summary>The rows that begin at <paramref name="from"/>; <paramref name="number"/> is the running number that is due.</summary>
    public List<RowFit> From(int from, int number)
    {
        var rows = new List<RowFit>();
        Add(rows, from, number, isPart: false);
        if (run.Text(from, Math.Min(from + 4, run.Count)).IndexOf("其中") is >= 0 and <= 4 || run.Text(from)[0] == '#')
        {
            Add(rows, from, number, isPart: true);
        }

        return rows;
    }

    private void Add(List<RowFit> rows, int from, int number, bool isPart)
    {
        var window = Math.Min(seams.LongestRow, run.Count - from);
        var best = new double[columns.Count + 1, window + 1];
        var back = new int[columns.Count + 1, window + 1];
        for (var column = 0; column <= columns.Count; column++)
        {
            for (var at = 0; at <= window; at++)
            {
                best[column, at] = column == 0 && at == 0 ? 0 : CellCosts.Never;
            }
        }

        for (var column = 0; column < columns.Count; column++)
        {
            for (var at = 0; at <= window; at++)
            {
                if (best[column, at] < CellCosts.Never / 2)
                {
                    Extend(best, back, column, at, from, window, number, isPart);
                }
            }
        }

        for (var at = 1; at <= window; at++)
        {
            if (best[columns.Count, at] < 0 - CellCosts.Row && Trace(back, at, from) is var cells && HoldsFigure(cells))
            {
                rows.Add(new RowFit(from + at, best[columns.Count, at] + CellCosts.Row, cells));
            }
        }
    }

    // A name alone is no row, though it is cheap.
    private bool HoldsFigure(int[] cells)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column].IsFigure() && cells[column + 1] > cells[column])
            {
                return true;
            }
        }

        return false;
    }

    private void Extend(double[,] best, int[,] back, int column, int at, int from, int window, int number, bool isPart)
    {
        var role = columns[column];
        var sofar = best[column, at];
        Offer(at, sofar + seams.Missing(run, role, from + at, isPart));
        var join = 0.0;
        var last = Math.Min(window, at + seams.LongestCell(role));
        var before = column > 0 && columns[column - 1].IsFigure() ? from + back[column, at] : -1;
        for (var to = at + 1; to <= last; to++)
        {
            join += to == at + 1 ? 0 : seams.Join(run, role, from + at, from + to - 1);
            if (join > 9)
            {
                break;
            }

            var cut = Banned.Contains(from + to) ? CellCosts.Never : seams.Cut(run, from + to);
            if (cut < CellCosts.Never)
            {
                var cost = CostOf(column, from + at, from + to) + seams.Extra(run, role, from + at, from + to, before);
                Offer(to, sofar + join + cut + cost + NumberCost(role, from + at, from + to, number) + PartCost(role, from + at, from + to, isPart));
            }
        }

        void Offer(int to, double cost)
        {
            if (cost < best[column + 1, to] - 1e-9)
            {
                best[column + 1, to] = cost;
                back[column + 1, to] = at;
            }
        }
    }

    private double CostOf(int column, int from, int to)
    {
        if (!known.TryGetValue((column, from, to), out var cost))
        {
            cost = CellCosts.Of(columns[column], run.Text(from, to));
            known[(column, from, to)] = cost;
            Steps++;
        }

        return cost;
    }

    private double NumberCost(ColumnRole role, int from, int to, int number)
    {
        if (role != ColumnRole.Number)
        {
            return 0;
        }

        var own = CellShapes.RunningNumber(run.Text(from, to));
        return own == number ? CellCosts.ExpectedNumber : CellCosts.OtherNumber + (own < number ? 2 : 0);
    }

    /// <summary>A part of the row above stands without number, unit and attribute.</summary>
    private double PartCost(ColumnRole role, int from, int to, bool isPart)
    {
        if (role != ColumnRole.Name || !isPart)
        {
            return 0;
        }

        return run.Text(from, to).StartsWith("其中") || run.Text(from, to)[0] == '#' ? (hasNumber ? -2.5 : -0.5) : CellCosts.Never;
    }

    private int[] Trace(int[,] back, int end, int from)
    {
        var cells = new int[columns.Count + 1];
        for (var column = columns.Count; column >= 0; column--)
        {
            cells[column] = from + end;
            end = column > 0 ? back[column, end] : end;
        }

        return cells;
    }
}
