namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>A cell that the container merges over several rows is that of each of them: its figure, its unit, its attribute.</summary>
internal static class MergedCells
{
    private const int MostPerCell = 8;

    /// <summary>Gives each row the cells of rows above that go on in it.</summary>
    public static void Fill(List<RawRow> rows)
    {
        var open = new Dictionary<int, (RawRow Row, int Last)>();

        // Spans may claim more places than the table has cells; those are no table that a person made.
        var left = MostPerCell * rows.Sum(static row => row.Cells.Length + 1);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var (column, (row, last)) in open)
            {
                if (--left > 0 && last >= i && rows[i].Cell(column).Length == 0 && row.Cell(column).Length > 0)
                {
                    rows[i].Inherit(column, row);
                }
            }

            if (left <= 0)
            {
                return;
            }

            foreach (var merged in rows[i].Merged)
            {
                open[merged.Column] = (rows[i], i + merged.Rows - 1);
            }
        }
    }
}
