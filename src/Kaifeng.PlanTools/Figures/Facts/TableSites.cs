using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>Finds the table, row and column of a cell by where its text begins.</summary>
internal static class TableSites
{
    public static Dictionary<int, (Table Table, int Row, int Column)> Of(PlanNotice notice)
    {
        var cells = new Dictionary<int, (Table, int, int)>();
        foreach (var (_, table) in PlacedBlock.Of<Table>(notice))
        {
            for (var row = 0; row < table.Rows.Length; row++)
            {
                foreach (var cell in table.Rows[row].Cells)
                {
                    cells.TryAdd(cell.Text.Extent.Start, (table, row, cell.Column));
                }
            }
        }

        return cells;
    }
}
