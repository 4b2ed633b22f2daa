using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Reads a header whose cells stand in one line or in a few, with blanks between them.</summary>
internal static class GridHeader
{
    private const int LongestCell = 16;
    private const int FewestCells = 3;
    private const int MostLines = 5;

    /// <summary>The header that begins with a line.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="at">Its first line.</param>
    /// <param name="end">The block behind it.</param>
    /// <param name="isWide">Whether two blanks and more part its cells.</param>
    public static List<HeaderToken> Read(List<TextBlock> blocks, int at, out int end, out bool isWide)
    {
        end = at + 1;
        isWide = false;
        var lines = new List<List<Cell>>();
        for (var i = at; i < blocks.Count && lines.Count < MostLines && GridLines.MayBe(blocks[i]); i++)
        {
            var cells = CellsOf(blocks, i, out var wide);
            if (cells.Count == 0 || cells.Exists(static cell => !cell.MayBeHeader) || (lines.Count > 0 && !cells.TrueForAll(static cell => cell.IsKnown || cell.IsRest)))
            {
                break;
            }

            isWide |= wide;
            lines.Add(cells);
            end = i + 1;
        }

        if (lines.Count == 0 || lines.Max(static line => line.Count) < FewestCells || lines.Sum(static line => line.Count(static cell => cell.IsKnown)) < 2)
        {
            return [];
        }

        return isWide ? ByPlace(lines) : InOrder(lines);
    }

    private sealed record Cell(string Text, Passage Place, int From, int To)
    {
        public HeaderWord Word { get; } = HeaderWords.Read(Text);

        public bool IsKnown => Word.Length == Text.Length;

        // The rest of a wrapped header: a bracket, 增长（%）.
        public bool IsRest => Text[0] is '（' or '(' or '[' or '〔' || Text is "号" or "值" or "性" or "率" or "目标" or "指标";

        public bool MayBeHeader => Text.Length <= LongestCell && (IsKnown || IsRest || (!Text.AsSpan().ContainsAnyInRange('0', '9') && Text.AsSpan().IndexOfAny("，。；：") < 0 && !TableWords.HoldsAttribute(Text)));
    }

    // Cells are parted by two blanks where the line has such, else by one.
    private static List<Cell> CellsOf(List<TextBlock> blocks, int index, out bool isWide)
    {
        var pieces = GridLines.Cut(blocks, index);
        var run = new PieceRun(blocks, pieces);
        var wide = isWide = pieces.Count(static piece => piece.Before == Gap.Blanks) >= 2 || (pieces.Count == 2 && pieces[1].Before == Gap.Blanks);
        var cells = new List<Cell>();
        for (var i = 0; i < pieces.Count;)
        {
            var to = i + 1;
            while (to < pieces.Count && (wide ? pieces[to].Before == Gap.Blank : IsSplitWord(run, i, to)))
            {
                to++;
            }

            cells.Add(new Cell(run.Text(i, to).ToString(), run.Place(i, to), pieces[i].Column, pieces[to - 1].Column + TextMeasure.HalfSquares(run.Text(to - 1))));
            i = to;
        }

        return cells;
    }

    // 指 标 is one word.
    private static bool IsSplitWord(PieceRun run, int from, int at) =>
        HeaderWords.Read(run.Text(from, at)).Length == 0 && HeaderWords.Read(run.Text(from, at + 1)).Length == run.Text(from, at + 1).Length;

    private static HeaderToken TokenOf(List<Cell> cells)
    {
        var text = string.Concat(cells.Select(static cell => cell.Text));
        var word = HeaderWords.Read(text);
        if (word.Length < text.Length && cells.Find(static cell => cell.IsKnown) is { } known)
        {
            word = known.Word;
        }

        return new HeaderToken(word.Role, word.Kind, new Passage([.. cells.SelectMany(static cell => cell.Place.Pieces)]), (cells[^1].From + cells[^1].To) / 2, cells[^1].From);
    }

    /// <summary>Cells one above the other are one header; one over several is left to them.</summary>
    private static List<HeaderToken> ByPlace(List<List<Cell>> lines)
    {
        var columns = new List<List<Cell>>();
        foreach (var cell in lines.SelectMany(static line => line))
        {
            var own = columns.Find(column => column.Exists(other => other.From < cell.To && cell.From < other.To));
            if (own is null)
            {
                columns.Add([cell]);
            }
            else if (own.Exists(other => other.Place.Extent.Start < cell.Place.Extent.Start && lines.Exists(line => line.Contains(other) && line.Contains(cell)) is false && HeaderWords.Read(other.Text).Kind == HeaderKind.Spanning && cell.IsKnown && own.Count > 1))
            {
                columns.Add([cell]);
            }
            else
            {
                own.Add(cell);
            }
        }

        columns.Sort(static (left, right) => left[^1].From.CompareTo(right[^1].From));
        return columns.ConvertAll(TokenOf);
    }

    /// <summary>Where only the order is left, the cells of a second line stand under the spanning ones or end the last ones.</summary>
    private static List<HeaderToken> InOrder(List<List<Cell>> lines)
    {
        var main = lines.OrderByDescending(static line => line.Count).First();
        var columns = main.ConvertAll(static cell => new List<Cell> { cell });
        foreach (var line in lines.Where(line => line != main))
        {
            var rest = line.Where(static cell => cell.IsRest).ToList();
            var open = columns.Where(static column => column[0].Word.Role.IsFigure()).ToList();
            columns.Find(column => column[0].Text == "序")?.AddRange(rest.FindAll(static cell => cell.Text == "号"));
            rest.RemoveAll(static cell => cell.Text == "号");
            for (var i = 0; i < rest.Count && i < open.Count; i++)
            {
                open[open.Count - rest.Count + i < 0 ? i : open.Count - rest.Count + i].Add(rest[i]);
            }

            var before = line.Where(static cell => cell is { IsKnown: true, Word.Role: ColumnRole.Number or ColumnRole.Category }).Select(static cell => new List<Cell> { cell }).ToList();
            columns.InsertRange(0, before);
            var under = line.Where(static cell => cell is { IsKnown: true, IsRest: false, Word.Role: not (ColumnRole.Number or ColumnRole.Category) }).Select(static cell => new List<Cell> { cell }).ToList();
            var span = columns.FindIndex(static column => column[0].Word.Kind == HeaderKind.Spanning);
            columns.InsertRange(span >= 0 ? span + 1 : columns.Count, under);
        }

        return columns.ConvertAll(TokenOf);
    }
}
