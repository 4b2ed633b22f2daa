using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Pages;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>The rows that lines are read as: the cheapest cut of the lines into rows, categories and what is passed over.</summary>
internal sealed class GridSearch(IReadOnlyList<PieceRun> lines, List<LayoutColumn> columns, LineMaps maps, Predicate<string> isRepeated)
{
    private const double Skip = 5;
    private const double SkipFurniture = 0.5;
    private const double CategoryLine = 1.6;
    private const double NumberedCategory = 0.6;
    private const int MostWraps = 2;
    private const int Reach = 8;

    private readonly GridRows rows = new(lines, columns, maps);
    private readonly bool hasNumber = columns.Exists(static column => column.Role == ColumnRole.Number);

    private sealed record State(double Cost, int Number, State? Before, int Start, int End, RowKind Kind, ImmutableArray<Passage> Cells);

    /// <summary>What the reading costs.</summary>
    public double Cost { get; private set; }

    /// <summary>The rows from the first line on, and behind which line they end.</summary>
    public List<LayoutRow> Read(out int end)
    {
        var states = new State?[lines.Count + 1];
        var best = states[0] = new State(0, 1, null, 0, 0, RowKind.Other, []);
        for (var at = 0; at < lines.Count && at <= best.End + Reach; at++)
        {
            if (states[at] is { } state && state.Cost < best.Cost + (Skip * Reach))
            {
                Extend(states, state, at);
            }

            if (states[at + 1] is { } next && next.Cost < best.Cost)
            {
                best = next;
            }
        }

        for (var at = 0; at <= lines.Count; at++)
        {
            best = states[at] is { } state && state.Cost < best.Cost - 1e-9 ? state : best;
        }

        Cost = best.Cost;
        end = best.End;
        var path = new List<State>();
        for (var state = best; state.Before is not null; state = state.Before)
        {
            path.Add(state);
        }

        path.Reverse();
        return [.. path.Select((state, i) => RowOf(state, IsStray(path, i - 1) || IsStray(path, i + 1)))];
    }

    /// <summary>Whether a line was passed over that is no page's.</summary>
    private bool IsStray(List<State> path, int index) =>
        index >= 0 && index < path.Count && path[index].Kind == RowKind.Other && SkipCost(lines[path[index].Start]) >= Skip;

    private LayoutRow RowOf(State state, bool isBesideStray)
    {
        if (state.Kind == RowKind.Other)
        {
            return new LayoutRow(state.Kind, state.Cells) { IsPageNumber = IsPageNumber(lines[state.Start], state.Number) };
        }

        // A line that fits nowhere may be a part of the wrapped row beside it, which would be read without it.
        return isBesideStray && state.Kind == RowKind.Indicator && state.End - state.Start > 1
            ? new LayoutRow(RowKind.Unread, [PlaceOf(state.Start, state.End)])
            : new LayoutRow(state.Kind, state.Cells);
    }

    private Passage PlaceOf(int start, int end) =>
        new([.. Enumerable.Range(start, end - start).SelectMany(line => lines[line].Place(0, lines[line].Count).Pieces)]);

    private void Extend(State?[] states, State state, int at)
    {
        var line = lines[at];
        Offer(states, new State(state.Cost + SkipCost(line), state.Number, state, at, at + 1, RowKind.Other, [line.Place(0, line.Count)]));
        if (CategoryCost(line) is var category and < 9)
        {
            Offer(states, new State(state.Cost + category, state.Number, state, at, at + 1, RowKind.Category, [line.Place(0, line.Count)]));
        }

        for (var anchor = at; anchor < Math.Min(lines.Count, at + MostWraps + 1); anchor++)
        {
            if (!rows.MayBeAnchor(anchor))
            {
                continue;
            }

            for (var end = anchor + 1; end <= Math.Min(lines.Count, anchor + MostWraps + 1); end++)
            {
                if (rows.Read(at, end, anchor, state.Number) is { Cost: < 6 } row)
                {
                    Offer(states, new State(state.Cost + row.Cost, hasNumber ? (row.Number ?? (state.Number - 1)) + 1 : 1, state, at, end, RowKind.Indicator, row.Cells));
                }
            }
        }
    }

    /// <summary>A number alone on a line that is no part of a row and no row's number.</summary>
    private bool IsPageNumber(PieceRun line, int due)
    {
        var text = line.Text(0, line.Count);
        return PageNumberForms.IsAlone(text) && (!hasNumber || CellShapes.RunningNumber(text) != due);
    }

    private static void Offer(State?[] states, State state)
    {
        if (states[state.End] is not { } old || state.Cost < old.Cost - 1e-9)
        {
            states[state.End] = state;
        }
    }

    private double CategoryCost(PieceRun line)
    {
        if (line.Count is 0 or > 3)
        {
            return CellCosts.Never;
        }

        var text = line.Text(0, line.Count);
        if (isRepeated(text.ToString()) || CaptionMarks.IsContinuationLine(text))
        {
            return CellCosts.Never;
        }

        var isNumbered = NumberMarks.Read(text) is { Kind: SectionKind.L1 or SectionKind.L2 };
        return CellCosts.Of(ColumnRole.Category, text) + (isNumbered ? NumberedCategory : CategoryLine) + (line.Count - 1);
    }

    /// <summary>A page number, a rule or a header that is printed again costs little.</summary>
    private double SkipCost(PieceRun line)
    {
        var text = line.Text(0, line.Count);
        var isFurniture = text.Trim("—–-－=+|·第页共 ").IsEmpty
            || isRepeated(text.ToString())
            || PageNumberForms.IsAlone(text)
            || CaptionMarks.IsContinuationLine(text);
        for (var i = 0; i < line.Count && !isFurniture; i++)
        {
            if (HeaderWords.Read(line.Text(i)).Length < line.Text(i).Length)
            {
                return Skip;
            }
        }

        return SkipFurniture;
    }
}
