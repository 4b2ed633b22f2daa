using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kaifeng.PlanTools.Text;

/// <summary>
/// A text that stands in one or more pieces of the source, in reading order: a paragraph that a page break cut has two.
/// No piece crosses a line end; between the pieces nothing of the text is missing.
/// </summary>
public readonly struct Passage : IEquatable<Passage>
{
    /// <summary>A passage of the given pieces.</summary>
    public Passage(ImmutableArray<TextSpan> pieces) => Pieces = new PassagePieces(pieces.IsDefault ? [] : ImmutableCollectionsMarshal.AsArray(pieces)!);

    /// <summary>A passage of one piece.</summary>
    public Passage(TextSpan span) => Pieces = new PassagePieces(span);

    /// <summary>The pieces in reading order.</summary>
    public PassagePieces Pieces { get; }

    /// <summary>Whether the passage holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length => Pieces.Several is { } several ? several.Length : SinglePiece.Length;

    /// <summary>From the first character of the first piece to the last of the last one; what stands between pieces included.</summary>
    public TextSpan Extent => Pieces.Length == 0 ? default : new TextSpan(Pieces[0].Start, Pieces[^1].End);

    /// <summary>The part of the passage from <paramref name="start"/> to <paramref name="end"/>, both counted in the passage's own text.</summary>
    public Passage Slice(int start, int end)
    {
        if (Pieces.Several is not { } several)
        {
            var part = PartOf(SinglePiece, start, end);
            return part.IsEmpty ? default : new Passage(part);
        }

        var builder = ImmutableArray.CreateBuilder<TextSpan>();
        for (var piece = Math.Max(several.PieceAt(start), 0); piece < several.Pieces.Length && several.OffsetOf(piece) < end; piece++)
        {
            var offset = several.OffsetOf(piece);
            var part = PartOf(several.Pieces[piece], start - offset, end - offset);
            if (!part.IsEmpty)
            {
                builder.Add(part);
            }
        }

        return builder.Count == 1 ? new Passage(builder[0]) : new Passage(builder.DrainToImmutable());
    }

    /// <summary>Where a character of the source stands in the passage's own text, or -1 where it is not of it.</summary>
    public int OffsetOf(int sourceOffset)
    {
        if (Pieces.Several is { } several)
        {
            var piece = several.PieceHolding(sourceOffset);
            return piece >= 0 ? several.OffsetOf(piece) + sourceOffset - several.Pieces[piece].Start : -1;
        }

        var (start, end) = SinglePiece;
        return start <= sourceOffset && sourceOffset < end ? sourceOffset - start : -1;
    }

    /// <inheritdoc/>
    public bool Equals(Passage other)
    {
        if (Pieces.Length != other.Pieces.Length)
        {
            return false;
        }

        for (var i = 0; i < Pieces.Length; i++)
        {
            if (Pieces[i] != other.Pieces[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Passage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Extent, Pieces.Length);

    /// <summary>Same pieces.</summary>
    public static bool operator ==(Passage left, Passage right) => left.Equals(right);

    /// <summary>Other pieces.</summary>
    public static bool operator !=(Passage left, Passage right) => !left.Equals(right);

    // An empty span where there is no piece.
    private TextSpan SinglePiece => Pieces.Length == 0 ? default : Pieces[0];

    private static TextSpan PartOf(TextSpan piece, int start, int end) =>
        new(Math.Max(piece.Start, piece.Start + start), Math.Min(piece.End, piece.Start + end));
}
