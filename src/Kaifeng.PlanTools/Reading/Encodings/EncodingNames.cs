using System.Text;

namespace Kaifeng.PlanTools.Reading.Encodings;

/// <summary>The character encodings by name.</summary>
public static class EncodingNames
{
    /// <summary>GB 18030—2022 holds all of GB/T 2312 and GBK, which pages and programs name when they mean it.</summary>
    private static readonly string[] NamesOfGb18030 = ["gb18030", "gbk", "gb2312", "cp936", "ms936", "x-gbk", "hz-gb-2312", "chinese"];

    private static readonly (string Name, string Known)[] OtherNames = [("utf8", "utf-8"), ("utf16", "utf-16"), ("utf-16le", "utf-16"), ("utf-16be", "utf-16BE")];

    /// <summary>The encoding of a name, any that IANA lists and .NET knows; it throws on bytes that are not valid in it. <c>null</c> for a name that is none.</summary>
    public static Encoding? Find(string name) => Find(name, DecoderFallback.ExceptionFallback);

    /// <summary>The same encoding with <c>U+FFFD</c> for bytes that are not valid in it.</summary>
    internal static Encoding Lenient(Encoding encoding) => Find(encoding.WebName, new DecoderReplacementFallback("\uFFFD"))!;

    private static Encoding? Find(string name, DecoderFallback fallback)
    {
        var known = Array.Exists(NamesOfGb18030, alias => alias.Equals(name, StringComparison.OrdinalIgnoreCase))
            ? NamesOfGb18030[0]
            : Array.Find(OtherNames, row => row.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Known ?? name;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ExceptionFallback, fallback)
                ?? Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, fallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The printed name of an encoding, such as <c>gb18030</c>.</summary>
    internal static string NameOf(Encoding encoding) => encoding.WebName.ToLowerInvariant() is "utf-16" ? "utf-16le" : encoding.WebName.ToLowerInvariant();
}
