using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Which column each piece of a line belongs to, and what reading it so costs.</summary>
/// <param name="Columns">For each piece its column.</param>
/// <param name="Cost">What it costs in all.</param>
/// <param name="Far">How much of it is for pieces that do not stand below their headers.</param>
internal sealed record LineMap(int[] Columns, double Cost, double Far);

/// <summary>The likeliest ways to give the pieces of a line to columns, which stand in the order of the pieces.</summary>
/// <param name="columns">The columns.</param>
/// <param name="isWide">Whether two blanks and more part cells, so that one blank is part of a cell.</param>
/// <param name="isAligned">Whether cells stand below their headers.</param>
internal sealed class LineMaps(List<LayoutColumn> columns, bool isWide, bool isAligned)
{
    private const int Beam = 24;
    private const double MostOfCell = 6;
    private const double FarthestCost = 4;
    private const double CostOfDistance = 0.12;
    private const double CostOfPartedName = 1.6;

    /// <summary>The maps of a line, best first.</summary>
    /// <param name="line">Its pieces.</param>
    /// <param name="isWhole">Whether the line is the row itself, so that columns without a cell cost what they cost in a row; else it is a part of one.</param>
    /// <param name="count">How many are wanted.</param>
    public List<LineMap> Of(PieceRun line, bool isWhole, int count)
    {
        var beam = new List<LineMap> { new([], 0, 0) };
        for (var i = 0; i < line.Count; i++)
        {
            var next = new List<LineMap>();
            foreach (var map in beam)
            {
                Extend(line, i, map, isWhole, next);
            }

            next.Sort(static (left, right) => left.Cost.CompareTo(right.Cost));
            beam = next.Count > Beam ? next[..Beam] : next;
        }

        var maps = beam.ConvertAll(map => map with { Cost = map.Cost + LastCell(line, map) + (isWhole ? MissingFrom(line.Count == 0 ? 0 : map.Columns[^1] + 1, columns.Count) : 0) });
        maps.Sort(static (left, right) => left.Cost.CompareTo(right.Cost));
        return maps.Count > count ? maps[..count] : maps;
    }

    private void Extend(PieceRun line, int at, LineMap map, bool isWhole, List<LineMap> next)
    {
        var last = at == 0 ? -1 : map.Columns[^1];
        if (at > 0 && JoinCost(line, at, columns[last].Role) is var join && join < MostOfCell)
        {
            next.Add(new LineMap([.. map.Columns, last], map.Cost + join, map.Far));
        }

        var closed = map.Cost + (at == 0 ? 0 : LastCell(line, map)) + (at > 0 && isWide && line[at].Before == Gap.Blank ? 1.2 : 0);
        for (var column = last + 1; column < columns.Count; column++)
        {
            var far = Distance(line, at, column);
            var parted = at == 0 ? 0 : PartedCost(line, at, last, column);
            next.Add(new LineMap([.. map.Columns, column], closed + far + parted + (isWhole ? MissingFrom(last + 1, column) : 0), map.Far + far));
        }
    }

    private double Distance(PieceRun line, int at, int column)
    {
        if (!isAligned)
        {
            return 0;
        }

        return Math.Min(FarthestCost, CostOfDistance * DistanceOf(line, at, columns[column]));
    }

    /// <summary>How many half squares a piece stands from its header: from its middle or its beginning, whichever is nearer.</summary>
    public static int DistanceOf(PieceRun line, int at, LayoutColumn column)
    {
        var middle = line[at].Column + (TextMeasure.HalfSquares(line.Text(at)) / 2);
        return Math.Min(Math.Abs(middle - column.At), Math.Abs(line[at].Column - column.From));
    }

    private double MissingFrom(int from, int to)
    {
        var cost = 0.0;
        for (var column = from; column < to; column++)
        {
            // A wrapped name may stand above and below its row.
            cost += columns[column].Role == ColumnRole.Name ? 2 : CellCosts.Missing(columns[column].Role, isPart: false);
        }

        return cost;
    }

    private double LastCell(PieceRun line, LineMap map)
    {
        var to = map.Columns.Length;
        if (to == 0)
        {
            return 0;
        }

        var from = to - 1;
        while (from > 0 && map.Columns[from - 1] == map.Columns[^1])
        {
            from--;
        }

        return Math.Min(MostOfCell, CellCosts.Of(columns[map.Columns[^1]].Role, line.Text(from, to)));
    }

    private double JoinCost(PieceRun line, int at, ColumnRole role)
    {
        if (role is ColumnRole.Number or ColumnRole.Attribute)
        {
            return MostOfCell;
        }

        if (char.IsAsciiDigit(line.Text(at - 1)[^1]) && char.IsAsciiDigit(line.Text(at)[0]))
        {
            return MostOfCell;
        }

        if (line[at].Before != Gap.Blank)
        {
            return role is ColumnRole.Name or ColumnRole.None ? 4 : 5;
        }

        var isLatin = !IsHan(line.Text(at - 1)[^1]) || !IsHan(line.Text(at)[0]);
        if (isWide)
        {
            return 0.1;
        }

        return role is ColumnRole.Name or ColumnRole.None or ColumnRole.Category or ColumnRole.Parent ? (isLatin ? 0.6 : 1.4) : 1.6;
    }

    /// <summary>What it costs in a row that a piece goes on in the cell of the one before it.</summary>
    public double JoinedCost(PieceRun line, int at)
    {
        var isWord = isWide || !IsHan(line.Text(at - 1)[^1]) || !IsHan(line.Text(at)[0]);
        var blank = isWord ? 0.6 : 1.2;
        return line[at].Before == Gap.Blank ? blank : 4;
    }

    /// <summary>What it costs that two cells are parted where a blank may stand inside a name: <c>增加值占 GDP比重</c>.</summary>
    public double PartedCost(PieceRun line, int at, int left, int right)
    {
        if (line[at].Before != Gap.Blank || !IsWords(left) || !IsWords(right))
        {
            return 0;
        }

        var (before, behind) = (line.Text(at - 1)[^1], line.Text(at)[0]);
        var isLatin = (IsHan(before) && char.IsAsciiLetter(behind)) || (char.IsAsciiLetter(before) && IsHan(behind));
        return isWide || isLatin ? CostOfPartedName : 0;
    }

    private bool IsWords(int column) => columns[column].Role is ColumnRole.Name or ColumnRole.Category or ColumnRole.Parent;

    private static bool IsHan(char c) => c is >= '一' and <= '鿿';
}
