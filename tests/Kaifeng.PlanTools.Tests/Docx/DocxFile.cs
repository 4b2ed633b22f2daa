using System.IO.Compression;
using System.Text;
using Kaifeng.PlanTools.Docx;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Docx;

/// <summary>Small documents of Word, made part by part.</summary>
internal sealed class DocxFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly string Head =
        $" xmlns:w=\"{Word}\" xmlns:r=\"{Office}\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\">";

    private readonly List<(string Name, string Kind, string Content)> parts = [];
    private string body;

    public DocxFile(string body) => this.body = Part("document", $"<w:body>{body}</w:body>");

    /// <summary>Adds a part: <c>styles</c>, <c>numbering</c>, <c>footnotes</c>, <c>header</c> …; its id is its name with <c>Id</c> behind.</summary>
    public DocxFile With(string kind, string content)
    {
        parts.Add((kind, kind, Part(Roots.GetValueOrDefault(kind, kind), content)));
        return this;
    }

    /// <summary>Makes the text's part one of a strict document.</summary>
    public DocxFile Strictly()
    {
        body = body.Replace(Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        return this;
    }

    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal) { ["header"] = "hdr", ["footer"] = "ftr" };

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A table whose rows are cells with <c>|</c> between; a cell <c>2:text</c> takes two columns, <c>^</c> goes on with the one above, <c>v:text</c> begins such a cell.</summary>
    public static string Table(params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid/>{string.Concat(rows.Select(static row => $"<w:tr>{string.Concat(row.Split('|').Select(Cell))}</w:tr>"))}</w:tbl>";

    private static string Cell(string cell)
    {
        var properties = cell switch
        {
            "^" => "<w:vMerge/>",
            ['v', ':', ..] => "<w:vMerge w:val=\"restart\"/>",
            [var span and >= '2' and <= '9', ':', ..] => $"<w:gridSpan w:val=\"{span}\"/>",
            _ => "",
        };
        var text = cell == "^" ? "" : cell[(properties.Length > 0 ? 2 : 0)..];
        return $"<w:tc><w:tcPr>{properties}</w:tcPr>{(text.StartsWith('<') ? text : P(text))}</w:tc>";
    }

    /// <summary>The package's bytes.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", ContentTypes());
            Write(zip, "_rels/.rels", Relations([("document", "officeDocument", "word/document.xml")]));
            Write(zip, "word/document.xml", body);
            Write(zip, "word/_rels/document.xml.rels", Relations(parts.Select(static part => (part.Name, part.Kind, part.Name + ".xml"))));
            foreach (var (name, _, content) in parts)
            {
                Write(zip, $"word/{name}.xml", content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The file that is read.</summary>
    public SourceFile File(string name = "a.docx") => new(name, Bytes());

    /// <summary>The text that is read.</summary>
    public SourceText Read() => NoticeReader.Read(File(), new ReadOptions(Packages: [DocxReader.Plug])).Source!;

    /// <summary>The lines that are read, each with its role before it, cells with <c>|</c> between; blank lines are left out.</summary>
    public string[] Lines() => Lines(Read());

    /// <summary>The same of a text.</summary>
    public static string[] Lines(SourceText source) =>
    [
        .. Enumerable.Range(1, source.LineCount)
            .Select(line => (Facts: source.LineAt(line), Text: source[source.LineSpan(line)].ToString()))
            .Where(static line => line.Text.Trim().Length > 0)
            .Select(static line => $"{(line.Facts.Role == LineRole.Dropped ? line.Facts.Reason : line.Facts.Role.ToString().ToLowerInvariant())}: {line.Text.Replace('\t', '|')}"),
    ];

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>"
        + string.Concat(parts.Select(static part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{Types}{part.Kind}+xml\"/>")) + "</Types>";

    private static string Relations(IEnumerable<(string Name, string Kind, string Target)> all) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(all.Select(static one => $"<Relationship Id=\"{one.Name}Id\" Type=\"{Office}/{one.Kind}\" Target=\"{one.Target}\"/>")) + "</Relationships>";

    private static string Part(string root, string content) => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + $"<w:{root}{Head}{content}</w:{root}>";

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
