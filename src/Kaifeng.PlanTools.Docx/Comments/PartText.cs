using System.Text;
using Kaifeng.PlanTools.Docx.Packages;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>A part as characters that can be written back to the same bytes.</summary>
/// <param name="Content">The characters, without a byte order mark.</param>
/// <param name="Encoding">Their encoding.</param>
internal sealed record PartText(string Content, Encoding Encoding)
{
    private static readonly Encoding[] Marked = [new UTF8Encoding(true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true)];

    /// <summary>The characters of a part.</summary>
    /// <exception cref="PackageException">The part is in no encoding that is written.</exception>
    public static PartText Of(byte[] part)
    {
        var encoding = Array.Find(Marked, encoding => part.AsSpan().StartsWith(encoding.Preamble)) ?? new UTF8Encoding(false, true);
        try
        {
            return new PartText(encoding.GetString(part, encoding.Preamble.Length, part.Length - encoding.Preamble.Length), encoding);
        }
        catch (DecoderFallbackException)
        {
            throw new PackageException(ReadError.Damaged);
        }
    }

    /// <summary>The bytes of other characters in this encoding.</summary>
    public byte[] Bytes(string content) => [.. Encoding.Preamble, .. Encoding.GetBytes(content)];
}
