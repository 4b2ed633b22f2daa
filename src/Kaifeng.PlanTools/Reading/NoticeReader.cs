using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading;

/// <summary>Turns the bytes of a file into canonical text. Knows containers and encodings, and nothing of 一、 or 附件.</summary>
public static class NoticeReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads plain text in UTF-8, with or without a byte order mark.</summary>
    /// <param name="fileName">The file's name without its folder.</param>
    /// <param name="bytes">The whole file.</param>
    public static ReadResult Read(string fileName, ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        if (text.Contains((byte)0))
        {
            return ReadResult.Failed(ReadError.Binary);
        }

        if (!Utf8.IsValid(text))
        {
            return ReadResult.Failed(ReadError.NotUtf8);
        }

        var content = Encoding.UTF8.GetString(text);
        return string.IsNullOrWhiteSpace(content)
            ? ReadResult.Failed(ReadError.Empty)
            : ReadResult.Of(new SourceText(fileName, content, Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }
}
