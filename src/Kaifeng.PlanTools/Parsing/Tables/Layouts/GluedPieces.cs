using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>Text without blanks between cells, cut wherever a cell may end, and what each cut costs.</summary>
internal sealed class GluedPieces
{
    private const double InsideFigure = 0.3;
    private const double BehindName = 1;
    private const double BeforeUnit = 0.2;
    private const double BehindLatin = 0.8;
    private const double Never = CellCosts.Never;
    private const int LongestUnit = 8;

    private readonly List<TextBlock> blocks;

    private GluedPieces(List<TextBlock> blocks) => this.blocks = blocks;

    /// <summary>The pieces.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>For each piece what it costs that a cell ends before it.</summary>
    public List<double> Cuts { get; } = [];

    /// <summary>The pieces from a place on, no more than about <paramref name="limit"/> characters of them.</summary>
    public static GluedPieces Of(List<TextBlock> blocks, int block, int at, int limit)
    {
        var glued = new GluedPieces(blocks);
        for (var i = block; i < blocks.Count && limit > 0 && !blocks[i].HasCells && blocks[i].Facts.Role != LineRole.Index; i++)
        {
            var from = i == block ? at : 0;
            limit -= glued.Add(i, from, Math.Min(blocks[i].Text.Length, from + limit));
        }

        return glued;
    }

    /// <summary>Whether a cell ends before a piece in the middle of a run of digits.</summary>
    public bool IsInsideFigure(int piece) => piece < Pieces.Count && Cuts[piece] == InsideFigure;

    /// <summary>Whether a name may end before a piece and words go on.</summary>
    public bool IsBehindName(int piece) => piece < Pieces.Count && Cuts[piece] == BehindName;

    private int Add(int block, int from, int to)
    {
        var text = blocks[block].Text[..to];
        var costs = CostsOf(text, from);
        var start = from;
        for (var i = from; i <= to; i++)
        {
            var ends = i == to || costs[i - from] < Never || IsBlank(text[i]);
            if (!ends)
            {
                continue;
            }

            if (i > start)
            {
                var blankBefore = start > 0 && IsBlank(text[start - 1]);
                Pieces.Add(new Piece(block, start, i, start == from ? Gap.Line : blankBefore ? Gap.Blank : Gap.None));
                Cuts.Add(start == from || blankBefore ? 0 : costs[start - from]);
            }

            start = i < to && IsBlank(text[i]) ? i + 1 : i;
        }

        return to - from;
    }

    private static bool IsBlank(char c) => Characters.IsBlank(c) || c == '\t';

    private static double[] CostsOf(ReadOnlySpan<char> text, int from)
    {
        var costs = new double[text.Length - from + 1];
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            costs[i - from] = i == from ? 0 : depth > 0 ? Never : CostBetween(text, i);
            depth = text[i] is '（' or '(' or '〔' or '[' or '［' ? BracketDepth(text, i, depth) : text[i] is '）' or ')' or '〕' or ']' or '］' ? Math.Max(0, depth - 1) : depth;
        }

        for (var i = from; i < text.Length; i++)
        {
            AddUnit(text, from, i, costs);
            AddAttribute(text, from, i, costs);
        }

        return costs;
    }

    // A bracket that is not closed soon is no bracket.
    private static int BracketDepth(ReadOnlySpan<char> text, int at, int depth) =>
        text.Slice(at + 1, Math.Min(40, text.Length - at - 1)).IndexOfAny("）)〕]］") >= 0 ? depth + 1 : depth;

    private static double CostBetween(ReadOnlySpan<char> text, int at)
    {
        var (left, right) = (text[at - 1], text[at]);
        if (char.IsAsciiDigit(left) && char.IsAsciiDigit(right))
        {
            return IsYear(text, at) ? Never : InsideFigure;
        }

        if ((right is '.' or ',' && char.IsAsciiDigit(left)) || (left is '.' or ',' && char.IsAsciiDigit(right)) || IsBound(left))
        {
            return Never;
        }

        if (char.IsAsciiDigit(left) || IsDash(left) || IsDash(right) || IsBound(right) || left is '）' or ')' or '〕' or ']' or '］' || right is '（' or '(' or '〔' or '[' or '［')
        {
            return right is '%' or '％' ? 0.4 : 0;
        }

        if (char.IsAsciiDigit(right))
        {
            return char.IsAsciiLetter(left) ? BehindLatin : 0;
        }

        if (left is '%' or '％' or '下' or '右' or '上' && right != '%')
        {
            return 0.2;
        }

        return CellShapes.EndsLikeName(text[Math.Max(0, at - 4)..at]) ? BehindName : Never;
    }

    // 2025年 is never cut.
    private static bool IsYear(ReadOnlySpan<char> text, int at)
    {
        for (var start = Math.Max(0, at - 3); start < at; start++)
        {
            if (start + 4 < text.Length && text[start] == '2' && text[start + 1] == '0' && text[start + 4] == '年')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDash(char c) => c is '-' or '—' or '－' or '–' or '/';

    private static bool IsBound(char c) => c is '＞' or '＜' or '>' or '<' or '≥' or '≤' or '≧' or '≦' or '约';

    // A unit before a figure, a dash or an attribute.
    private static void AddUnit(ReadOnlySpan<char> text, int from, int at, double[] costs)
    {
        var opensValue = char.IsAsciiDigit(text[at]) || IsDash(text[at]) || IsBound(text[at]) || text[at] is '〔' or '[' or '［';
        if (at == from || char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '.' || !(opensValue || AttributeLength(text[at..]) > 0))
        {
            return;
        }

        for (var length = Math.Min(LongestUnit, at - from); length > 0; length--)
        {
            if (CellShapes.IsUnit(text.Slice(at - length, length)))
            {
                costs[at - length - from] = Math.Min(costs[at - length - from], BeforeUnit);
                costs[at - from] = 0;
                return;
            }
        }
    }

    private static void AddAttribute(ReadOnlySpan<char> text, int from, int at, double[] costs)
    {
        var length = AttributeLength(text[at..]);
        if (length == 0)
        {
            return;
        }

        costs[at - from] = 0;
        for (var i = 1; i < length; i++)
        {
            costs[at + i - from] = Never;
        }

        costs[at + length - from] = 0;
    }

    private static int AttributeLength(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[2] == '性' && TableWords.IsAttribute(text[..3]) ? 3 : 0;
}
