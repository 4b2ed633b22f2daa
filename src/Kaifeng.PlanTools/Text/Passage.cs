using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Text;

/// <summary>
/// A text that stands in one or more pieces of the source, in reading order: a paragraph that a page break cut has two.
/// No piece crosses a line end; between the pieces nothing of the text is missing.
/// </summary>
public readonly struct Passage : IEquatable<Passage>
{
    private readonly ImmutableArray<TextSpan> pieces;

    /// <summary>A passage of the given pieces.</summary>
    public Passage(ImmutableArray<TextSpan> pieces) => this.pieces = pieces;

    /// <summary>A passage of one piece.</summary>
    public Passage(TextSpan span) => pieces = [span];

    /// <summary>The pieces in reading order.</summary>
    public ImmutableArray<TextSpan> Pieces => pieces.IsDefault ? [] : pieces;

    /// <summary>Whether the passage holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int Length
    {
        get
        {
            var length = 0;
            foreach (var piece in Pieces)
            {
                length += piece.Length;
            }

            return length;
        }
    }

    /// <summary>From the first character of the first piece to the last of the last one; what stands between pieces included.</summary>
    public TextSpan Extent => Pieces.IsEmpty ? default : new TextSpan(Pieces[0].Start, Pieces[^1].End);

    /// <summary>The part of the passage from <paramref name="start"/> to <paramref name="end"/>, both counted in the passage's own text.</summary>
    public Passage Slice(int start, int end)
    {
        var builder = ImmutableArray.CreateBuilder<TextSpan>();
        var offset = 0;
        foreach (var piece in Pieces)
        {
            var from = Math.Max(piece.Start, piece.Start + start - offset);
            var to = Math.Min(piece.End, piece.Start + end - offset);
            if (from < to)
            {
                builder.Add(new TextSpan(from, to));
            }

            offset += piece.Length;
        }

        return new Passage(builder.DrainToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(Passage other) => Pieces.AsSpan().SequenceEqual(other.Pieces.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Passage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Extent, Pieces.Length);

    /// <summary>Same pieces.</summary>
    public static bool operator ==(Passage left, Passage right) => left.Equals(right);

    /// <summary>Other pieces.</summary>
    public static bool operator !=(Passage left, Passage right) => !left.Equals(right);
}
