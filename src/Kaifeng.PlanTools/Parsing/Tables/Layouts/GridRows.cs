using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>A row of one line, or of several where cells are wrapped above and below the line that holds its figures.</summary>
internal sealed record GridRow(double Cost, int? Number, ImmutableArray<Passage> Cells);

/// <summary>Reads a window of lines as one row.</summary>
internal sealed class GridRows(IReadOnlyList<PieceRun> lines, List<LayoutColumn> columns, LineMaps maps)
{
    private const int AnchorMaps = 6;
    private const int WrapMaps = 10;
    private const int Beam = 30;
    private const double CostOfLine = 0.8;
    private const double CostOfLopsided = 0.6;
    private const double CostOfHalf = 2;

    private readonly List<LineMap>?[] anchors = new List<LineMap>?[lines.Count];
    private readonly List<LineMap>?[] wraps = new List<LineMap>?[lines.Count];

    private sealed record Draft(double Cost, double Far, int[]?[] Maps);

    /// <summary>Whether a line may hold the figures of a row.</summary>
    public bool MayBeAnchor(int line) => Anchors(line) is [var best, ..] && best.Columns.Distinct().Count() >= Math.Min(2, columns.Count - 2) && HoldsFigure(best);

    /// <summary>The row of the lines from <paramref name="from"/> to before <paramref name="to"/> about an anchor; <c>null</c> where they are none.</summary>
    public GridRow? Read(int from, int to, int anchor, int number)
    {
        var beam = Anchors(anchor).ConvertAll(map => new Draft(0, map.Far, WithMap(new int[]?[to - from], anchor - from, map.Columns)));
        for (var line = from; line < to; line++)
        {
            if (line != anchor)
            {
                beam = Widen(beam, line - from, Wraps(line), from);
            }
        }

        GridRow? best = null;
        foreach (var draft in beam)
        {
            var row = Judge(draft, from, anchor, number);
            best = best is null || row.Cost < best.Cost ? row : best;
        }

        return best;
    }

    private static int[]?[] WithMap(int[]?[] old, int at, int[] map)
    {
        var copy = (int[]?[])old.Clone();
        copy[at] = map;
        return copy;
    }

    private List<Draft> Widen(List<Draft> beam, int at, List<LineMap> options, int from)
    {
        var next = new List<Draft>();
        foreach (var draft in beam)
        {
            foreach (var option in options)
            {
                var maps = WithMap(draft.Maps, at, option.Columns);
                next.Add(new Draft(CellsCost(maps, from, sofar: true) + draft.Far + option.Far, draft.Far + option.Far, maps));
            }
        }

        next.Sort(static (left, right) => left.Cost.CompareTo(right.Cost));
        return next.Count > Beam ? next[..Beam] : next;
    }

    private GridRow Judge(Draft draft, int from, int anchor, int number)
    {
        var cost = CellCosts.Row + CellsCost(draft.Maps, from, sofar: false) + draft.Far;
        var count = draft.Maps.Length;
        var (above, below) = (anchor - from, count - 1 - (anchor - from));
        cost += (CostOfLine * (count - 1)) + (CostOfLopsided * Math.Abs(above - below));
        cost += HoldsFigure(draft.Maps, from) ? 0 : CellCosts.Never;
        int? own = null;
        for (var column = 0; column < columns.Count; column++)
        {
            cost += WrapCost(draft.Maps, from, anchor - from, column);
            if (columns[column].Role == ColumnRole.Number && TextOf(draft.Maps, from, column) is { Length: > 0 } text)
            {
                own = CellShapes.RunningNumber(text);
                cost += own == number ? CellCosts.ExpectedNumber : CellCosts.OtherNumber;
            }
        }

        return new GridRow(cost, own, [.. columns.Select((_, column) => PlaceOf(draft.Maps, from, column))]);
    }

    /// <summary>A cell that is wrapped lies about its row's line: above and below it, or on it.</summary>
    private double WrapCost(int[]?[] drafts, int from, int anchor, int column)
    {
        var (above, below) = (0, 0);
        for (var i = 0; i < drafts.Length; i++)
        {
            var holds = drafts[i] is { } map && Array.IndexOf(map, column) >= 0;
            above += holds && i < anchor ? 1 : 0;
            below += holds && i > anchor ? 1 : 0;
        }

        if (above + below == 0)
        {
            return 0;
        }

        var onAnchor = Array.IndexOf(drafts[anchor]!, column) >= 0;
        var cost = 0.5 * Math.Abs(above - below);
        if (!onAnchor && above + below == 1)
        {
            cost += columns[column].Role == ColumnRole.Category ? 0 : CostOfHalf;
        }

        if (onAnchor && above > 0 && below == 0 && CellShapes.IsBalanced(PartOn(drafts, from, anchor, column)))
        {
            cost += 2.4;
        }

        return cost;
    }

    private string PartOn(int[]?[] drafts, int from, int line, int column) => TextOf([.. drafts.Select((map, i) => i == line ? map : null)], from, column);

    private double CellsCost(int[]?[] drafts, int from, bool sofar)
    {
        var isPart = false;
        var cost = 0.0;
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column].Role == ColumnRole.Name)
            {
                isPart = TextOf(drafts, from, column) is var name && (name.StartsWith("其中", StringComparison.Ordinal) || name.StartsWith('#'));
            }
        }

        for (var column = 0; column < columns.Count; column++)
        {
            var text = TextOf(drafts, from, column);
            cost += text.Length > 0 ? Math.Min(CellCosts.Of(columns[column].Role, text), sofar ? 6 : 40) : sofar ? 0 : Math.Min(40, CellCosts.Missing(columns[column].Role, isPart));
        }

        foreach (var (map, i) in drafts.Select(static (map, i) => (map, i)))
        {
            cost += map is null ? 0 : Joins(lines[from + i], map);
        }

        return cost;
    }

    private double Joins(PieceRun line, int[] map)
    {
        var cost = 0.0;
        for (var i = 1; i < map.Length; i++)
        {
            cost += map[i] == map[i - 1] ? maps.JoinedCost(line, i) : maps.PartedCost(line, i, map[i - 1], map[i]);
        }

        return cost;
    }

    private string TextOf(int[]?[] drafts, int from, int column)
    {
        var text = "";
        for (var i = 0; i < drafts.Length; i++)
        {
            if (drafts[i] is { } map && Array.IndexOf(map, column) is var first and >= 0)
            {
                text += lines[from + i].Text(first, Array.LastIndexOf(map, column) + 1).ToString();
            }
        }

        return text;
    }

    private Passage PlaceOf(int[]?[] drafts, int from, int column)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < drafts.Length; i++)
        {
            if (drafts[i] is { } map && Array.IndexOf(map, column) is var first and >= 0)
            {
                spans.AddRange(lines[from + i].Place(first, Array.LastIndexOf(map, column) + 1).Pieces);
            }
        }

        return new Passage([.. spans]);
    }

    private bool HoldsFigure(int[]?[] drafts, int from)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column].Role.IsFigure() && TextOf(drafts, from, column).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsFigure(LineMap map) => map.Columns.Any(column => columns[column].Role.IsFigure());

    private List<LineMap> Anchors(int line) => anchors[line] ??= maps.Of(lines[line], isWhole: true, AnchorMaps);

    private List<LineMap> Wraps(int line) => wraps[line] ??= maps.Of(lines[line], isWhole: false, WrapMaps);
}
