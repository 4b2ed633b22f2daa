using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>What stands between two pieces of a table's text.</summary>
internal enum Gap
{
    /// <summary>Nothing: the pieces are glued.</summary>
    None,

    /// <summary>One blank.</summary>
    Blank,

    /// <summary>A tab, or two blanks and more.</summary>
    Blanks,

    /// <summary>A line end.</summary>
    Line,

    /// <summary>A blank line.</summary>
    BlankLine,
}

/// <summary>A stretch of a block's text that lies in one cell.</summary>
/// <param name="Block">The block's index.</param>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Column">How many half squares stand before it in its line.</param>
internal readonly record struct Piece(int Block, int Start, int End, Gap Before, int Column = 0);

/// <summary>Pieces in reading order and their text without what stands between them.</summary>
internal sealed class PieceRun
{
    private readonly List<TextBlock> blocks;
    private readonly List<Piece> pieces;
    private readonly string content;
    private readonly int[] offsets;

    public PieceRun(List<TextBlock> blocks, List<Piece> pieces)
    {
        this.blocks = blocks;
        this.pieces = pieces;
        offsets = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
        {
            offsets[i + 1] = offsets[i] + pieces[i].End - pieces[i].Start;
        }

        content = string.Create(offsets[^1], this, static (target, run) =>
        {
            foreach (var piece in run.pieces)
            {
                run.blocks[piece.Block].Text[piece.Start..piece.End].CopyTo(target);
                target = target[(piece.End - piece.Start)..];
            }
        });
    }

    /// <summary>How many there are.</summary>
    public int Count => pieces.Count;

    /// <summary>A piece.</summary>
    public Piece this[int index] => pieces[index];

    /// <summary>The text of the pieces from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public ReadOnlySpan<char> Text(int from, int to) => content.AsSpan(offsets[from], offsets[to] - offsets[from]);

    /// <summary>The text of one piece.</summary>
    public ReadOnlySpan<char> Text(int index) => Text(index, index + 1);

    /// <summary>The text of <see cref="Place"/>: with what stands between pieces of one line.</summary>
    public string TextOf(int from, int to) => from >= to ? "" : blocks[pieces[from].Block].Source.Read(Place(from, to));

    /// <summary>Where the pieces stand in the source; what stands between pieces of one line is part of the place.</summary>
    public Passage Place(int from, int to)
    {
        if (from >= to)
        {
            return default;
        }

        var spans = new List<TextSpan>();
        for (var i = from; i < to;)
        {
            var last = i;
            while (last + 1 < to && pieces[last + 1].Block == pieces[i].Block)
            {
                last++;
            }

            spans.AddRange(blocks[pieces[i].Block].Passage.Slice(pieces[i].Start, pieces[last].End).Pieces);
            i = last + 1;
        }

        return spans.Count == 1 ? new Passage(spans[0]) : new Passage([.. spans]);
    }
}
