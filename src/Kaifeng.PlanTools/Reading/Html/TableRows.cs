using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>A row of a table: its node, and whether its only cell goes over all columns.</summary>
/// <param name="Node">The node of the row.</param>
/// <param name="Cells">The cells and the blank places between them, from left to right: the node of a cell, or -1.</param>
/// <param name="IsWhole">Whether the row has one cell and no place beside it.</param>
internal readonly record struct GridRow(int Node, List<int> Cells, bool IsWhole);

/// <summary>
/// Puts the cells of tables in their columns (HTML Living Standard, 4.9.12). The text of a cell that takes several places stands in the first.
/// The blank places that spans make in all tables of a page are no more than the page has characters; a span that would make more takes one place.
/// </summary>
internal sealed class TableRows(Page page)
{
    private const int Blank = -1;

    private readonly List<int> freeFrom = [];
    private int blanksLeft = page.Text.Length + page.Nodes.Length;

    /// <summary>The rows of a table that hold a cell.</summary>
    public List<GridRow> Read(int table)
    {
        freeFrom.Clear();
        var rows = new List<GridRow>();
        for (var i = table + 1; i < page.Nodes[table].End; i++)
        {
            if (page.Nodes[i].Tag == Tag.Row)
            {
                rows.Add(ReadRow(i, rows.Count));
            }
        }

        var width = freeFrom.Count;
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { IsWhole = IsWhole(rows[i], width) };
        }

        return rows;
    }

    /// <summary>Of a row's cells those that go on in the rows below.</summary>
    public ImmutableArray<MergedCell> MergedOf(in GridRow row)
    {
        var merged = ImmutableArray.CreateBuilder<MergedCell>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i] != Blank && page.Nodes[row.Cells[i]].Rows > 1)
            {
                merged.Add(new MergedCell(i, page.Nodes[row.Cells[i]].Rows));
            }
        }

        return merged.DrainToImmutable();
    }

    /// <summary>Writes a row's cells with a tab between two; the lines of a cell are one.</summary>
    public void Write(in GridRow row, LineWriter line)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (i > 0)
            {
                line.AddTab();
            }

            if (row.Cells[i] != Blank)
            {
                WriteCell(row.Cells[i], line);
            }
        }
    }

    private void WriteCell(int cell, LineWriter line)
    {
        for (var i = cell + 1; i < page.Nodes[cell].End; i++)
        {
            ref var node = ref page.Nodes[i];
            if (node.Tag == Tag.Text)
            {
                line.Add(node);
            }
            else if (node.Tag == Tag.Break || node.Tag.IsBlock())
            {
                line.AddBlank();
            }
        }
    }

    private GridRow ReadRow(int row, int number)
    {
        var cells = new List<int>();
        for (var i = row + 1; i < page.Nodes[row].End; i = page.Nodes[i].End)
        {
            if (page.Nodes[i].Tag == Tag.Cell)
            {
                SkipTaken(cells, number);
                Place(cells, i, number);
            }
        }

        if (cells.Count > 0)
        {
            SkipTaken(cells, number);
        }

        return new GridRow(row, cells, false);
    }

    /// <summary>Places that cells of the rows above take.</summary>
    private void SkipTaken(List<int> cells, int number)
    {
        while (cells.Count < freeFrom.Count && freeFrom[cells.Count] > number && blanksLeft > 0)
        {
            cells.Add(Blank);
            blanksLeft--;
        }
    }

    private void Place(List<int> cells, int cell, int number)
    {
        ref var node = ref page.Nodes[cell];
        var columns = Math.Min(node.Columns, blanksLeft + 1);
        blanksLeft -= columns - 1;
        var free = number + node.Rows;
        for (var i = 0; i < columns; i++)
        {
            cells.Add(i == 0 ? cell : Blank);
            if (freeFrom.Count < cells.Count)
            {
                freeFrom.Add(free);
            }
            else
            {
                CollectionsMarshal.AsSpan(freeFrom)[cells.Count - 1] = free;
            }
        }
    }

    // One column less than the widest row is a slip of who made the table.
    private bool IsWhole(in GridRow row, int width) =>
        row.Cells.Count > 1
        && row.Cells[0] != Blank
        && page.Nodes[row.Cells[0]].Columns > 1
        && page.Nodes[row.Cells[0]].Columns >= width - 1
        && row.Cells.FindIndex(1, static cell => cell != Blank) < 0;
}
