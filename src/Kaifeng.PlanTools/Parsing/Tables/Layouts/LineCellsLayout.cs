using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>One cell a line, with blank lines between them or without: what copying from a page leaves of a table.</summary>
internal static class LineCellsLayout
{
    private const int LongestHeaderLine = 24;
    private const int MostHeaderLines = 26;
    private const int LongestLine = 400;
    private const int FirstPieces = 300;
    private const int MostPieces = 20000;

    // More blank lines than this many in a hundred gaps part cells and no rows.
    private const int BlankPercent = 45;

    /// <summary>The table whose header begins with block <paramref name="at"/>.</summary>
    public static TableRegion? Read(LayoutText text, int at)
    {
        var blocks = text.Blocks;
        if (!MayOpen(blocks[at].Text))
        {
            return null;
        }

        var to = at;
        while (to < blocks.Count && to - at < MostHeaderLines && !IsOther(blocks[to]) && blocks[to].Text.Length <= LongestHeaderLine)
        {
            to++;
        }

        if (to - at < 3)
        {
            return null;
        }

        var joined = Best(blocks, at, to, joins: true);
        return Best(blocks, at, to, joins: false) is { } alone && (joined is null || alone.Cost < joined.Cost - 1e-9) ? alone : joined;
    }

    private static TableRegion? Best(List<TextBlock> blocks, int at, int to, bool joins)
    {
        var tokens = HeaderText.ReadLines(blocks, at, to, joins, out var body);
        TableRegion? best = null;
        foreach (var columns in body - at < 3 ? [] : ColumnLists.Of(tokens))
        {
            if (Read(blocks, at, body, columns) is { } region && (best is null || region.Cost < best.Cost))
            {
                best = region;
            }
        }

        return best;
    }

    private static bool MayOpen(ReadOnlySpan<char> text) =>
        text.Length <= LongestHeaderLine && HeaderWords.Read(LineWraps.RemoveAll(text)) is { Length: > 0, Role: not ColumnRole.None, Kind: not HeaderKind.Spanning };

    private static bool IsOther(TextBlock block) => block.HasCells || block.Facts.Role is LineRole.Row or LineRole.Index;

    private static TableRegion? Read(List<TextBlock> blocks, int start, int body, List<LayoutColumn> columns)
    {
        var roles = columns.ConvertAll(static column => column.Role);
        for (var limit = FirstPieces; ; limit *= 2)
        {
            var run = RunOf(blocks, body, limit);
            if (run.Count == 0)
            {
                return null;
            }

            var search = new RunSearch(run, roles, new LineSeams(BreakGap(run, roles.Count)));
            var rows = search.Read(0);
            var last = rows.Count > 0 ? rows[^1].End : 0;
            if (last + 100 < limit || run.Count < limit || limit >= MostPieces)
            {
                return LayoutRows.IsTable(rows, search.Cost) ? LayoutRows.RegionOf(run, rows, columns, (start, 0), search.Cost) : null;
            }
        }
    }

    private static PieceRun RunOf(List<TextBlock> blocks, int from, int limit)
    {
        var pieces = new List<Piece>();
        for (var i = from; i < blocks.Count && pieces.Count < limit && blocks[i].Text.Length <= LongestLine && !IsOther(blocks[i]); i++)
        {
            pieces.Add(new Piece(i, 0, blocks[i].Text.Length, blocks[i].BlankBefore ? Gap.BlankLine : Gap.Line));
        }

        return new PieceRun(blocks, pieces);
    }

    private static Gap BreakGap(PieceRun run, int columns)
    {
        var (blank, all) = (0, Math.Min(run.Count, columns * 4));
        for (var i = 1; i < all; i++)
        {
            blank += run[i].Before == Gap.BlankLine ? 1 : 0;
        }

        return blank * 100 > all * BlankPercent ? Gap.BlankLine : Gap.Line;
    }
}
