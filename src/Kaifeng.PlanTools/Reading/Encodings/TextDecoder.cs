using System.Text;
using System.Text.Unicode;

namespace Kaifeng.PlanTools.Reading.Encodings;

/// <summary>What decoding gave: the characters and the encoding's name, or why there are none.</summary>
internal readonly record struct DecodedText(string? Content, string Encoding, ReadError Error)
{
    public static DecodedText Failed(ReadError error) => new(null, "", error);
}

/// <summary>Makes characters of bytes: in the encoding asked for, in that of the byte order mark, or in the one that is found.</summary>
internal static class TextDecoder
{
    private static readonly (byte[] Mark, string Name)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE], "utf-16"), ([0xFE, 0xFF], "utf-16BE"), ([0x84, 0x31, 0x95, 0x33], "gb18030"),
    ];

    /// <summary>Decodes a whole file; a byte order mark is no character.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="asked">The encoding to use, or <c>null</c> to find it.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? asked)
    {
        foreach (var (mark, name) in ByteOrderMarks)
        {
            if (bytes.StartsWith(mark))
            {
                return DecodeAs(EncodingNames.Find(asked ?? name), bytes[mark.Length..]);
            }
        }

        if (asked is not null)
        {
            return DecodeAs(EncodingNames.Find(asked), bytes);
        }

        var hasZeros = bytes.Contains((byte)0);
        if (!hasZeros && Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", ReadError.None);
        }

        return EncodingDetector.FindUtf16(bytes) is { } utf16 ? DecodeAs(utf16, bytes)
            : hasZeros ? DecodedText.Failed(ReadError.Binary)
            : EncodingDetector.Detect(bytes);
    }

    /// <summary>Decodes in one encoding; bytes that are not valid in it are an error.</summary>
    public static DecodedText DecodeAs(Encoding? encoding, ReadOnlySpan<byte> bytes)
    {
        if (encoding is null)
        {
            return DecodedText.Failed(ReadError.UnknownEncoding);
        }

        try
        {
            var content = encoding.GetString(bytes);
            return content.Contains('\0', StringComparison.Ordinal)
                ? DecodedText.Failed(ReadError.Binary)
                : new DecodedText(content, EncodingNames.NameOf(encoding), ReadError.None);
        }
        catch (DecoderFallbackException)
        {
            return DecodedText.Failed(ReadError.Malformed);
        }
    }
}
