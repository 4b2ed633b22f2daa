using System.Text;
using System.Text.Unicode;

namespace Kaifeng.PlanTools.Reading.Encodings;

/// <summary>What decoding gave: the characters and the encoding's name, or why there are none.</summary>
/// <param name="Content">The characters; <c>null</c> where there are none.</param>
/// <param name="Encoding">The encoding's name.</param>
/// <param name="Error">Why there are none.</param>
/// <param name="Lost">How many <c>U+FFFD</c> stand for bytes that are not valid.</param>
internal readonly record struct DecodedText(string? Content, string Encoding, ReadError Error, int Lost = 0)
{
    public static DecodedText Failed(ReadError error) => new(null, "", error);
}

/// <summary>Makes characters of bytes: in the encoding asked for, in that of the byte order mark, or in the one that is found. A few bad bytes spoil no text.</summary>
internal static class TextDecoder
{
    // Fewer characters of several bytes are no sign that bytes are UTF-8.
    private const int FewestSure = 4;

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
                return asked is null ? DecodeAs(EncodingNames.Find(name), bytes[mark.Length..]) : DecodeAsked(asked, bytes[mark.Length..]);
            }
        }

        return asked is null ? Find(bytes) : DecodeAsked(asked, bytes);
    }

    /// <summary>Decodes in one encoding; more than a few bytes that are not valid in it are an error.</summary>
    public static DecodedText DecodeAs(Encoding? encoding, ReadOnlySpan<byte> bytes)
    {
        if (encoding is null)
        {
            return DecodedText.Failed(ReadError.UnknownEncoding);
        }

        try
        {
            return Checked(encoding.GetString(bytes), encoding);
        }
        catch (DecoderFallbackException)
        {
            return Checked(EncodingNames.Lenient(encoding).GetString(bytes), encoding);
        }
    }

    private static DecodedText Find(ReadOnlySpan<byte> bytes)
    {
        var hasZeros = bytes.Contains((byte)0);
        if (!hasZeros && Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", ReadError.None);
        }

        if (EncodingDetector.FindUtf16(bytes) is { } utf16)
        {
            return DecodeAs(utf16, bytes);
        }

        var utf8 = Checked(EncodingNames.Lenient(Encoding.UTF8).GetString(bytes), Encoding.UTF8);
        var found = utf8.Content is not null ? utf8 : EncodingDetector.Detect(bytes);
        return found.Content is null && hasZeros ? DecodedText.Failed(ReadError.Binary) : found;
    }

    // What is UTF-8 to the last byte is in no other encoding by chance.
    private static DecodedText DecodeAsked(string asked, ReadOnlySpan<byte> bytes)
    {
        var encoding = EncodingNames.Find(asked);
        var isOther = encoding is not null and not UTF8Encoding && Utf8.IsValid(bytes) && LossyText.Of(Encoding.UTF8.GetString(bytes)).Wide >= FewestSure;
        return isOther ? DecodedText.Failed(ReadError.IsUtf8) : DecodeAs(encoding, bytes);
    }

    private static DecodedText Checked(string content, Encoding encoding)
    {
        if (content.AsSpan().IndexOfAny('\0', LossyText.Replacement) < 0)
        {
            return new DecodedText(content, EncodingNames.NameOf(encoding), ReadError.None);
        }

        var text = LossyText.Of(content);
        return text.IsReadable ? new DecodedText(content.Replace('\0', LossyText.Replacement), EncodingNames.NameOf(encoding), ReadError.None, text.Lost)
            : text.HasZeros ? DecodedText.Failed(ReadError.Binary)
            : DecodedText.Failed(ReadError.Malformed);
    }
}
