using System.Collections.Immutable;
using Kaifeng.PlanTools.Docx.Body;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>
/// The columns of a table as they are seen. Word's own grid has a line wherever any cell of any row ends, often some hair's breadths from the next;
/// here a column is where cells begin, and two beginnings that lie so near are one.
/// </summary>
internal sealed class TableGrid
{
    // A tenth of an inch, in twentieths of a point: no column of text is narrower.
    private const int Narrowest = 144;

    private readonly Dictionary<int, int> columns = [];
    private readonly List<int> starts;
    private readonly ImmutableArray<MergedCell>[] merged;

    private TableGrid(TableBlock table)
    {
        starts = [.. table.Rows.SelectMany(static row => row.Cells).Select(static cell => cell.Column).Distinct().Order()];
        Number(table);
        merged = Merge(table);
    }

    /// <summary>How many there are.</summary>
    public int Columns { get; private set; }

    /// <summary>The columns of a table.</summary>
    public static TableGrid Of(TableBlock table) => new(table);

    /// <summary>The column in which a cell stands, from 0.</summary>
    public int ColumnOf(TableCell cell) => columns[cell.Column];

    /// <summary>Of a row's cells those that go on in the rows below.</summary>
    public ImmutableArray<MergedCell> MergedOf(int row) => merged[row];

    /// <summary>Whether a row has one cell, which goes over all columns; one column less is a slip of who made the table.</summary>
    public bool IsWhole(TableRow row) =>
        Columns > 1 && row.Cells is [var cell] && Taken(cell) is > 1 and var taken && taken >= Columns - 1 && ColumnOf(cell) == 0;

    private int Taken(TableCell cell)
    {
        var found = starts.BinarySearch(cell.Column + cell.Columns);
        var end = found >= 0 ? found : ~found;
        return end == 0 ? 0 : columns[starts[end - 1]] - columns[cell.Column] + 1;
    }

    private void Number(TableBlock table)
    {
        var rows = RowsOfStarts(table);
        HashSet<int>? taken = null;
        for (var i = 0; i < starts.Count; i++)
        {
            var here = rows[starts[i]];
            if (taken is not null && IsNear(table.Widths, starts[i - 1], starts[i]) && !taken.Overlaps(here))
            {
                taken.UnionWith(here);
            }
            else
            {
                Columns++;
                taken = [.. here];
            }

            columns[starts[i]] = Columns - 1;
        }
    }

    private static Dictionary<int, List<int>> RowsOfStarts(TableBlock table)
    {
        var rows = new Dictionary<int, List<int>>();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                (rows.TryGetValue(cell.Column, out var at) ? at : rows[cell.Column] = []).Add(row.Number);
            }
        }

        return rows;
    }

    private static bool IsNear(IReadOnlyList<int> widths, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end && width < Narrowest; i++)
        {
            width += i < widths.Count && widths[i] >= 0 ? widths[i] : Narrowest;
        }

        return width < Narrowest;
    }

    // From below: a cell that goes on with the one above makes that one longer.
    private ImmutableArray<MergedCell>[] Merge(TableBlock table)
    {
        var all = new ImmutableArray<MergedCell>[table.Rows.Count];
        var below = new Dictionary<int, int>();
        for (var i = table.Rows.Count - 1; i >= 0; i--)
        {
            var here = new Dictionary<int, int>();
            var cells = ImmutableArray.CreateBuilder<MergedCell>();
            foreach (var cell in table.Rows[i].Cells)
            {
                var column = ColumnOf(cell);
                var rows = below.GetValueOrDefault(column) + 1;
                if (cell.GoesOn)
                {
                    here[column] = rows;
                }
                else if (rows > 1)
                {
                    cells.Add(new MergedCell(column, rows));
                }
            }

            all[i] = cells.DrainToImmutable();
            below = here;
        }

        return all;
    }
}
