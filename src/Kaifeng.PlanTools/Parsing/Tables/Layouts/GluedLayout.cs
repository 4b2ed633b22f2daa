using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>A table whose cells are printed without anything between them, in lines of its own or inside a long one.</summary>
internal static class GluedLayout
{
    private const int LongestHeader = 160;
    private const int FewestWords = 3;
    private const int LongestBeforeName = 10;
    private const int FirstCharacters = 1000;
    private const int MostCharacters = 32000;

    private static readonly PhraseSet NameWords = new("指标", "项目", "名称", "指　标", "指　　标", "指 标");

    /// <summary>The first table whose header stands glued in block <paramref name="at"/>.</summary>
    public static TableRegion? Read(LayoutText text, int at)
    {
        var block = text.Blocks[at];
        if (block.HasCells || block.Facts.Role is LineRole.Row or LineRole.Index)
        {
            return null;
        }

        for (var from = 0; NameWords.IndexIn(block.Text[from..]) is var index and >= 0;)
        {
            var name = from + index;
            from = name + 2;
            if (HeaderAt(text.Blocks, at, name, out var start, out var end) is { Count: > 0 } tokens)
            {
                if (Best(text.Blocks, at, start, end, tokens) is { } region)
                {
                    return region;
                }

                from = Math.Max(from, end);
            }
        }

        return null;
    }

    // The header may follow a caption: its first word is the earliest from which all are header words.
    private static List<HeaderToken>? HeaderAt(List<TextBlock> blocks, int block, int name, out int start, out int end)
    {
        var text = blocks[block].Text;
        for (start = Math.Max(0, name - LongestBeforeName); start <= name; start++)
        {
            if (HeaderWords.Read(text[start..]) is { Length: > 0, Kind: not HeaderKind.Spanning, Role: not ColumnRole.None } word && !word.Role.IsFigure())
            {
                var tokens = HeaderText.ReadGlued(blocks, block, start, LongestHeader, out end);
                if (tokens.Count >= FewestWords && end > name && IsGlued(blocks[block].Source, tokens) && tokens.Exists(static token => token.IsFigure))
                {
                    // 主要指标 of the caption before 指标.
                    if (tokens[0].Role == ColumnRole.Name && tokens[1].Role == ColumnRole.Name)
                    {
                        start = Math.Max(start, blocks[block].Passage.OffsetOf(tokens[1].Place.Extent.Start));
                        tokens.RemoveAt(0);
                    }

                    return tokens;
                }
            }
        }

        end = name;
        return null;
    }

    // A blank may stand inside a word (指　标), not between two.
    private static bool IsGlued(SourceText source, List<HeaderToken> tokens) =>
        tokens.Skip(1).All(token => !char.IsWhiteSpace(source.Content[token.Place.Extent.Start - 1]));

    private static TableRegion? Best(List<TextBlock> blocks, int block, int start, int end, List<HeaderToken> tokens)
    {
        TableRegion? best = null;
        foreach (var columns in ColumnLists.Of(tokens))
        {
            if (Read(blocks, block, start, end, columns) is { } region && (best is null || region.Cost < best.Cost))
            {
                best = region;
            }
        }

        return best;
    }

    private static TableRegion? Read(List<TextBlock> blocks, int block, int start, int end, List<LayoutColumn> columns)
    {
        var roles = columns.ConvertAll(static column => column.Role);
        for (var limit = FirstCharacters; ; limit *= 2)
        {
            var pieces = GluedPieces.Of(blocks, block, end, limit);
            if (pieces.Pieces.Count == 0)
            {
                return null;
            }

            var run = new PieceRun(blocks, pieces.Pieces);
            var search = new RunSearch(run, roles, new GluedSeams(pieces));
            var rows = search.Read(0);
            var last = rows.Count > 0 ? rows[^1].End : 0;
            if (last + 80 < run.Count || run.Text(0, run.Count).Length < limit * 8 / 10 || limit >= MostCharacters)
            {
                return GluedTable.RegionOf(blocks, pieces, search, rows, columns, (block, start));
            }
        }
    }
}
