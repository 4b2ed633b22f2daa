using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Kaifeng.PlanTools.Reading.Encodings;

/// <summary>
/// Decodes UTF-8. The runtime's decoder takes the three bytes of a Chinese character one character at a time, which is most of what
/// reading a notice costs; this one takes four characters at once, and checks and decodes in the same pass.
/// </summary>
internal static class Utf8Text
{
    // Bits of a mask: the first three bytes, and one beyond sixteen bytes and beyond four characters.
    private const uint FirstCharacter = 0b111;
    private const uint FourCharacters = 0xFFF;
    private const uint AllBytes = 1 << 16;
    private const uint AllCharacters = 1 << 4;

    // Each of these vectors adds two at most to a lane of 255.
    private const int VectorsOfCount = 127;

    private static Vector128<byte> Signature => Vector128.Create((byte)0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0, 0, 0, 0);

    private static Vector128<byte> ThreeByteForm => Vector128.Create((byte)0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 1, 1, 1, 1);

    private static Vector128<byte> LastByteFirst => Vector128.Create((byte)2, 1, 0, 255, 5, 4, 3, 255, 8, 7, 6, 255, 11, 10, 9, 255);

    /// <summary>The characters of the bytes, or <c>null</c> where they are not valid UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var isValid = bytes.IsEmpty;
        var text = string.Create(UnitsIn(bytes), new Work(bytes, ref isValid), static (units, work) => work.IsValid = Decode(work.Bytes, units));
        return isValid ? text : null;
    }

    /// <summary>The UTF-16 units that valid bytes take: one for each byte that begins a character, two where it begins one of four bytes.</summary>
    private static int UnitsIn(ReadOnlySpan<byte> bytes)
    {
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
        var rest = bytes[(vectors.Length * Vector<byte>.Count)..];
        var units = 0;
        while (!vectors.IsEmpty)
        {
            var part = vectors[..Math.Min(vectors.Length, VectorsOfCount)];
            vectors = vectors[part.Length..];
            var counts = Vector<byte>.Zero;
            foreach (var vector in part)
            {
                counts -= Vector.AsVectorByte(Vector.GreaterThan(Vector.AsVectorSByte(vector), Vector.Create<sbyte>(-65)));
                counts -= Vector.GreaterThanOrEqual(vector, Vector.Create<byte>(0xF0));
            }

            Vector.Widen(counts, out var low, out var high);
            units += Vector.Sum(low + high);
        }

        foreach (var value in rest)
        {
            units += (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
        }

        return units;
    }

    private static bool Decode(ReadOnlySpan<byte> bytes, Span<char> units)
    {
        while (!bytes.IsEmpty)
        {
            var (taken, written) = DecodeVectors(bytes, units);
            bytes = bytes[taken..];
            units = units[written..];
            if (bytes.IsEmpty)
            {
                break;
            }

            // What a vector does not hold, is near the end or is wrong.
            if (Rune.DecodeFromUtf8(bytes, out var rune, out taken) != OperationStatus.Done || !rune.TryEncodeToUtf16(units, out written))
            {
                return false;
            }

            bytes = bytes[taken..];
            units = units[written..];
        }

        return units.IsEmpty;
    }

    /// <summary>Decodes ASCII and forms of three bytes as far as whole vectors go or another form comes.</summary>
    private static (int Taken, int Written) DecodeVectors(ReadOnlySpan<byte> bytes, Span<char> units)
    {
        ref var source = ref MemoryMarshal.GetReference(bytes);
        ref var target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(units));
        var taken = 0;
        var written = 0;
        while (taken + Vector128<byte>.Count <= bytes.Length && written + Vector128<byte>.Count <= units.Length)
        {
            var vector = Vector128.LoadUnsafe(ref source, (nuint)taken);
            var sameForm = Vector128.Equals(vector & Signature, ThreeByteForm).ExtractMostSignificantBits();
            if ((sameForm & FirstCharacter) != FirstCharacter)
            {
                var ascii = BitOperations.TrailingZeroCount(vector.ExtractMostSignificantBits() | AllBytes);
                if (ascii == 0)
                {
                    break;
                }

                var (low, high) = Vector128.Widen(vector);
                low.StoreUnsafe(ref target, (nuint)written);
                high.StoreUnsafe(ref target, (nuint)(written + Vector128<ushort>.Count));
                taken += ascii;
                written += ascii;
                continue;
            }

            var parts = Vector128.Shuffle(vector, LastByteFirst).AsUInt32();
            var values = (parts & Vector128.Create(0x3Fu)) | ((parts >> 2) & Vector128.Create(0xFC0u)) | ((parts >> 4) & Vector128.Create(0xF000u));
            Vector128.Narrow(values, values).GetLower().StoreUnsafe(ref target, (nuint)written);

            // Forms that are too long, and surrogates, are left to the decoder that rejects them.
            var wrong = Vector128.LessThan(values, Vector128.Create(0x800u)) | Vector128.Equals(values & Vector128.Create(0xF800u), Vector128.Create(0xD800u));
            if (sameForm == FourCharacters && wrong == Vector128<uint>.Zero)
            {
                // Apart from the sum below, so that the next vector need not wait for it.
                taken += 12;
                written += 4;
                continue;
            }

            var characters = Math.Min(BitOperations.TrailingZeroCount(~sameForm) / 3, BitOperations.TrailingZeroCount(wrong.ExtractMostSignificantBits() | AllCharacters));
            if (characters == 0)
            {
                break;
            }

            taken += characters * 3;
            written += characters;
        }

        return (taken, written);
    }

    private readonly ref struct Work(ReadOnlySpan<byte> bytes, ref bool isValid)
    {
        private readonly ref bool isValid = ref isValid;

        public ReadOnlySpan<byte> Bytes { get; } = bytes;

        public bool IsValid
        {
            set => isValid = value;
        }
    }
}
