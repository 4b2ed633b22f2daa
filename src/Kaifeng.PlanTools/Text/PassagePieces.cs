using System.Collections;

namespace Kaifeng.PlanTools.Text;

/// <summary>The pieces of a <see cref="Passage"/>. Nearly all passages have one, which needs no array.</summary>
public readonly struct PassagePieces : IReadOnlyList<TextSpan>
{
    private static readonly PieceTable One = new([default]);

    private readonly TextSpan first;
    private readonly PieceTable? all;

    internal PassagePieces(TextSpan single)
    {
        first = single;
        all = One;
    }

    internal PassagePieces(TextSpan[] pieces)
    {
        first = pieces.Length > 0 ? pieces[0] : default;
        all = pieces.Length switch
        {
            0 => null,
            1 => One,
            _ => new PieceTable(pieces),
        };
    }

    /// <summary>How many there are.</summary>
    public int Length => all is null ? 0 : all.Pieces.Length;

    /// <summary>The table of several pieces; <c>null</c> where there is one or none.</summary>
    internal PieceTable? Several => ReferenceEquals(all, One) ? null : all;

    int IReadOnlyCollection<TextSpan>.Count => Length;

    /// <summary>A piece, counted from 0.</summary>
    public TextSpan this[int index] => index == 0 && Length > 0 ? first : all!.Pieces[index];

    /// <summary>The pieces one after the other.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TextSpan> IEnumerable<TextSpan>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the pieces.</summary>
    public struct Enumerator : IEnumerator<TextSpan>
    {
        private readonly PassagePieces pieces;
        private int index = -1;

        internal Enumerator(PassagePieces pieces) => this.pieces = pieces;

        /// <inheritdoc/>
        public readonly TextSpan Current => pieces[index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++index < pieces.Length;

        /// <inheritdoc/>
        public void Reset() => index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
