namespace Kaifeng.PlanTools.Text;

/// <summary>The pieces of a passage that has several, with what is needed to find one of thousands without going through them all.</summary>
internal sealed class PieceTable
{
    private readonly int[] offsets;
    private readonly bool isAscending;

    /// <summary>A table of pieces in reading order.</summary>
    public PieceTable(TextSpan[] pieces)
    {
        Pieces = pieces;
        offsets = new int[pieces.Length + 1];
        isAscending = true;
        for (var i = 0; i < pieces.Length; i++)
        {
            offsets[i + 1] = offsets[i] + pieces[i].Length;
            isAscending &= i == 0 || pieces[i - 1].End <= pieces[i].Start;
        }
    }

    /// <summary>The pieces.</summary>
    public TextSpan[] Pieces { get; }

    /// <summary>How many UTF-16 code units they have together.</summary>
    public int Length => offsets[^1];

    /// <summary>How many code units stand in the pieces before one.</summary>
    public int OffsetOf(int piece) => offsets[piece];

    /// <summary>The last piece that begins at a code unit of the text or before it; -1 before the text's beginning.</summary>
    public int PieceAt(int offset)
    {
        var index = offsets.AsSpan(0, Pieces.Length).BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The first piece that holds a character of the source; -1 for none.</summary>
    public int PieceHolding(int sourceOffset)
    {
        if (!isAscending)
        {
            return Array.FindIndex(Pieces, piece => piece.Start <= sourceOffset && sourceOffset < piece.End);
        }

        var (low, high) = (0, Pieces.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Pieces[middle].End <= sourceOffset ? (middle + 1, high) : (low, middle);
        }

        return low < Pieces.Length && Pieces[low].Start <= sourceOffset ? low : -1;
    }
}
