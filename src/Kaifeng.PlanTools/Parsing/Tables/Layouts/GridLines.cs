using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Cuts lines at their blanks into the pieces that may be cells.</summary>
internal static class GridLines
{
    private const int MostPieces = 24;
    private const int LongestLine = 400;

    /// <summary>Whether a block may be a line of such a table at all.</summary>
    public static bool MayBe(TextBlock block) => block.Text.Length <= LongestLine && !block.HasTab && block.Row is null && block.Facts.Role is not (LineRole.Row or LineRole.Index or LineRole.Heading);

    /// <summary>The pieces of a line; none where it holds more than a table's row does.</summary>
    public static List<Piece> Cut(List<TextBlock> blocks, int index)
    {
        var pieces = new List<Piece>();
        var text = blocks[index].Text;
        var indent = Math.Max(0, blocks[index].Extent.Start - blocks[index].Line.Start);
        var column = indent <= blocks[index].RawLine.Length ? TextMeasure.HalfSquares(blocks[index].RawLine[..indent]) : 0;
        var at = 0;
        while (at < text.Length && pieces.Count <= MostPieces)
        {
            var start = at;
            while (at < text.Length && !IsBlank(text[at]))
            {
                at++;
            }

            var end = at;
            var gap = pieces.Count == 0 ? Gap.Line : Gap.Blank;
            if (pieces.Count > 0)
            {
                var blanks = text[pieces[^1].End..start];
                gap = blanks.Length > 1 || blanks.Contains('\t') || blanks.Contains('　') ? Gap.Blanks : Gap.Blank;
            }

            if (end > start)
            {
                pieces.Add(new Piece(index, start, end, gap, column));
            }

            while (at < text.Length && IsBlank(text[at]))
            {
                at++;
            }

            column += TextMeasure.HalfSquares(text[start..at]);
        }

        return pieces.Count <= MostPieces ? pieces : [];
    }

    private static bool IsBlank(char c) => c == '\t' || Characters.IsBlank(c);
}
