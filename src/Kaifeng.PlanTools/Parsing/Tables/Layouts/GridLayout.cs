using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Columns of blanks: two and more between cells (<c>pdftotext -layout</c>) or one, with cells wrapped above and below their row.</summary>
internal static class GridLayout
{
    private const int FirstLines = 60;
    private const int MostLines = 4000;
    private const int NearHeader = 8;

    /// <summary>The table whose header begins with block <paramref name="at"/>.</summary>
    public static TableRegion? Read(LayoutText text, int at)
    {
        var blocks = text.Blocks;
        if (!GridLines.MayBe(blocks[at]) || blocks[at].Text.IndexOfAny(" \t　") < 0)
        {
            return null;
        }

        var tokens = GridHeader.Read(blocks, at, out var body, out var isWide);
        TableRegion? best = null;
        foreach (var columns in tokens.Count == 0 ? [] : ColumnLists.Of(tokens))
        {
            if (Read(text, at, body, columns, isWide) is { } region && (best is null || region.Cost < best.Cost))
            {
                best = region;
            }
        }

        return best;
    }

    private static TableRegion? Read(LayoutText text, int start, int body, List<LayoutColumn> columns, bool isWide)
    {
        var blocks = text.Blocks;
        for (var limit = FirstLines; ; limit *= 2)
        {
            var lines = new List<PieceRun>();
            for (var i = body; i < blocks.Count && lines.Count < limit && GridLines.MayBe(blocks[i]); i++)
            {
                var pieces = GridLines.Cut(blocks, i);
                if (pieces.Count == 0)
                {
                    break;
                }

                lines.Add(new PieceRun(blocks, pieces));
            }

            var search = new GridSearch(lines, columns, new LineMaps(columns, isWide, isWide && IsAligned(lines, columns)), text.IsRepeated);
            var rows = search.Read(out var end);
            if (end + 10 < limit || lines.Count < limit || limit >= MostLines)
            {
                return RegionOf(rows, search.Cost, columns, start, body, end, blocks);
            }
        }
    }

    private static TableRegion? RegionOf(List<LayoutRow> rows, double cost, List<LayoutColumn> columns, int start, int body, int end, List<TextBlock> blocks)
    {
        var indicators = rows.Count(static row => row.Kind == RowKind.Indicator);
        if (!LayoutRows.IsTable(indicators, cost))
        {
            return null;
        }

        var last = body + end - 1;
        (columns, rows) = NoteDigits.TakeOff(columns, rows, blocks[last].Source, NoteDigits.TextBehind(blocks, last + 1, 0));
        var header = new LayoutRow(RowKind.Header, [.. columns.Select(static column => column.Header)]);
        return new TableRegion((start, 0), (last, blocks[last].Text.Length), [.. columns], [header, .. MergedCategories.Raise(rows, columns)], cost);
    }

    /// <summary>Whether the cells of lines that have one for each column stand below their headers.</summary>
    private static bool IsAligned(List<PieceRun> lines, List<LayoutColumn> columns)
    {
        var (near, all) = (0, 0);
        foreach (var line in lines.Take(FirstLines).Where(line => line.Count == columns.Count))
        {
            for (var i = 0; i < columns.Count; i++)
            {
                all++;
                near += LineMaps.DistanceOf(line, i, columns[i]) <= NearHeader ? 1 : 0;
            }
        }

        return near * 10 >= all * 6;
    }
}
