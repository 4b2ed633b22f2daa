using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Pages;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Finds tables that are printed without marks between their cells, before page furniture and joins can take them apart.</summary>
internal static class TableLayouts
{
    /// <summary>One recogniser a layout: the table whose header begins with a block, or <c>null</c>.</summary>
    private static readonly Func<LayoutText, int, TableRegion?>[] All = [LineCellsLayout.Read, GridLayout.Read, GluedLayout.Read];

    /// <summary>The blocks, those of each table found replaced by a block for each of its rows; <paramref name="dropped"/> receives the page numbers between them.</summary>
    public static List<TextBlock> Find(List<TextBlock> blocks, List<Leaf> dropped)
    {
        List<TextBlock>? result = null;
        var text = new LayoutText([.. blocks]);
        blocks = text.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            var region = blocks[i].Facts.Role is LineRole.Row or LineRole.Index ? null : Best(text, i);
            if (region is null)
            {
                result?.Add(blocks[i]);
                continue;
            }

            result ??= blocks[..i];
            AddRows(result, blocks, region, dropped);
            i = region.End.Block;
            if (region.End.At < blocks[i].Text.Length)
            {
                // What follows in the same line may hold a table of its own.
                blocks[i] = blocks[i].Slice(region.End.At, blocks[i].Text.Length);
                i--;
            }
        }

        return result ?? blocks;
    }

    private static TableRegion? Best(LayoutText text, int at)
    {
        TableRegion? best = null;
        foreach (var layout in All)
        {
            if (layout(text, at) is { } region && (best is null || region.Cost < best.Cost))
            {
                best = region;
            }
        }

        return best;
    }

    private static void AddRows(List<TextBlock> result, List<TextBlock> blocks, TableRegion region, List<Leaf> dropped)
    {
        var first = blocks[region.Start.Block];
        if (region.Start.At > 0)
        {
            result.Add(first.Slice(0, region.Start.At));
        }

        var roles = region.Columns.Select(static column => column.Role).ToImmutableArray();
        foreach (var row in region.Rows)
        {
            if (row.IsPageNumber)
            {
                dropped.AddRange(row.Cells.SelectMany(static cell => cell.Pieces).Select(static piece => new Leaf(LeafKind.Dropped, piece, PageNumbers.Reason)));
                continue;
            }

            result.Add(TextBlock.OfRow(first.Source, new CellRow(row.Kind, row.Cells, row.Kind == RowKind.Header ? roles : []) { NoteMark = row.NoteMark }, first.BlankBefore));
        }
    }
}
