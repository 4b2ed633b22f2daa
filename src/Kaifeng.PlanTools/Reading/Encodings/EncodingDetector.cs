using System.Text;
using Kaifeng.PlanTools.Text;
using UtfUnknown;

namespace Kaifeng.PlanTools.Reading.Encodings;

/// <summary>Finds the encoding of bytes that are neither marked nor UTF-8.</summary>
internal static class EncodingDetector
{
    private const int FewestZeros = 16;

    // The detector weighs every byte; more of them do not change its mind.
    private const int SampleSize = 64 * 1024;
    private const int Percent = 100;
    private const int MostlyPercent = 85;
    private const int SeldomPercent = 60;

    /// <summary>
    /// The UTF-16 that the bytes are in, or <c>null</c>. In Chinese text every other byte is the high byte of an ideograph,
    /// of Chinese punctuation or of an ASCII character, and the others are anything.
    /// </summary>
    public static Encoding? FindUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
        {
            return null;
        }

        Span<int> high = [0, 0];
        var sample = bytes[..Math.Min(bytes.Length, SampleSize)];
        if (ByZeros(sample) is { } name)
        {
            return EncodingNames.Find(name);
        }

        for (var i = 0; i < sample.Length; i++)
        {
            high[i & 1] += IsHighByte(sample[i]) ? 1 : 0;
        }

        var half = sample.Length / 2;
        return IsSet(high[1], high[0], half) ? EncodingNames.Find("utf-16")
            : IsSet(high[0], high[1], half) ? EncodingNames.Find("utf-16BE")
            : null;
    }

    private static string NameOf(bool isLittleEndian) => isLittleEndian ? "utf-16" : "utf-16BE";

    // Blanks and digits have a zero for their high byte: zeros on one side only, each beside a printed ASCII character, are those of UTF-16.
    private static string? ByZeros(ReadOnlySpan<byte> sample)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
        {
            zeros[i & 1] += sample[i] == 0 ? 1 : 0;
            var other = i ^ 1;
            if (sample[i] == 0 && other < sample.Length && sample[other] is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r') or > 0x7E)
            {
                return null;
            }
        }

        // 一 and the ideographic blank have a zero for their low byte.
        var (more, fewer) = (Math.Max(zeros[0], zeros[1]), Math.Min(zeros[0], zeros[1]));
        return more < FewestZeros || more * 10 < sample.Length || fewer * 10 > more
            ? null
            : NameOf(zeros[1] > zeros[0]);
    }

    /// <summary>
    /// Decodes in the encoding that the detector finds, where that is one of Chinese; else in GB 18030, where nearly all
    /// of the text is then ideographs and Chinese punctuation: short texts are too little for a detector.
    /// </summary>
    public static DecodedText Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleSize)];
        var found = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected?.EncodingName ?? "";
        var isBig5 = found.Equals("big5", StringComparison.OrdinalIgnoreCase);
        var decoded = TextDecoder.DecodeAs(EncodingNames.Find(isBig5 ? found : "gb18030"), bytes);
        return decoded.Content is { } content && ((IsGb18030(found) && decoded.Lost == 0) || IsChinese(content))
            ? decoded
            : DecodedText.Failed(ReadError.UnknownEncoding);
    }

    private static bool IsGb18030(string name) => name.StartsWith("gb", StringComparison.OrdinalIgnoreCase);

    private static bool IsHighByte(byte value) => value is 0 or (>= 0x4E and <= 0x9F) or 0x20 or 0x30 or 0xFF;

    private static bool IsSet(int here, int there, int of) =>
        (long)here * Percent >= (long)of * MostlyPercent && (long)there * Percent <= (long)of * SeldomPercent;

    /// <summary>What decoders make of bytes that mean nothing.</summary>
    private static bool IsPrivate(char c) => c is (>= '\uE000' and <= '\uF8FF') or '\uFFFD';

    private static bool IsChinese(ReadOnlySpan<char> content)
    {
        var other = 0;
        var wide = 0;
        foreach (var c in content[..Math.Min(content.Length, SampleSize)])
        {
            if (c > '\u007F')
            {
                other++;
                wide += Characters.IsIdeograph(c) || (Characters.IsWide(c) && !IsPrivate(c)) ? 1 : 0;
            }
        }

        return other > 0 && (long)wide * Percent >= (long)other * MostlyPercent;
    }
}
