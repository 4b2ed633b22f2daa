using System.Xml;
using Kaifeng.PlanTools.Docx.Packages;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Docx.Xml;

/// <summary>How the parts' XML is opened, and the short names of its namespaces.</summary>
internal static class WordXml
{
    // Nothing outside the part is ever fetched, and nothing in it is defined anew.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1,
        CheckCharacters = false,
    };

    // Transitional and strict documents (ISO/IEC 29500-4 and -1) say the same with other names.
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        [Transitional] = "",
        [Strict] = "",
        ["http://schemas.openxmlformats.org/officeDocument/2006/math"] = "m:",
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = "m:",
        ["http://schemas.openxmlformats.org/officeDocument/2006/relationships"] = "r:",
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = "r:",
        ["http://schemas.openxmlformats.org/markup-compatibility/2006"] = "mc:",
        ["http://www.w3.org/XML/1998/namespace"] = "xml:",
    };

    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of references between parts.</summary>
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Whether a part is one of a strict document.</summary>
    public static bool IsStrict(string part) => part.Contains($"\"{Strict}\"", StringComparison.Ordinal);

    /// <summary>The namespace of WordprocessingML.</summary>
    public static string Namespace(bool isStrict) => isStrict ? Strict : Transitional;

    /// <summary>What the types of references begin with.</summary>
    public static string RelationType(bool isStrict) =>
        isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A reader over a part.</summary>
    public static XmlReader Open(byte[] part) => XmlReader.Create(new MemoryStream(part, writable: false), Settings);

    /// <summary>The name of the element or attribute at which the reader stands: that of WordprocessingML alone, <c>m:t</c> for mathematics, <c>x:t</c> for anything unknown.</summary>
    public static string NameOf(XmlReader xml) => PrefixOf(xml.NamespaceURI) is { Length: > 0 } prefix ? prefix + xml.LocalName : xml.LocalName;

    /// <summary>Fails where elements stand within each other deeper than any document needs.</summary>
    public static void CheckDepth(XmlReader xml)
    {
        if (xml.Depth > PackageLimits.Deepest)
        {
            throw new PackageException(ReadError.Oversized);
        }
    }

    private static string PrefixOf(string name) => Prefixes.GetValueOrDefault(name, "x:");
}
