using System.IO.Compression;
using System.Text;
using Kaifeng.PlanTools.Docx;
using Kaifeng.PlanTools.Reading;
using static Kaifeng.PlanTools.Tests.Docx.DocxFile;

namespace Kaifeng.PlanTools.Tests.Docx;

public sealed class HostileDocxTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void What_is_no_package_is_told_in_one_word()
    {
        Assert.Equal(ReadError.Damaged, ErrorOf("规划"u8.ToArray()));
        Assert.Equal(ReadError.Damaged, ErrorOf("PK\u0003\u0004"u8.ToArray()));
        Assert.Equal(ReadError.Doc, ErrorOf(Compound));
        Assert.Equal(ReadError.Encrypted, ErrorOf([.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(ReadError.Empty, ErrorOf(new DocxFile("").Bytes()));
    }

    [Fact]
    public void A_document_without_its_text_or_with_broken_XML_is_damaged()
    {
        Assert.Equal(ReadError.Damaged, ErrorOf(Zip(("word/other.xml", "<a/>"))));
        Assert.Equal(ReadError.Damaged, ErrorOf(Zip(("word/document.xml", "<a><b></a>"))));
        Assert.Equal(ReadError.Damaged, ErrorOf(Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))));
    }

    [Fact]
    public void Elements_within_each_other_without_end_and_parts_that_swell_are_refused()
    {
        Assert.Equal(ReadError.Oversized, ErrorOf(new DocxFile(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000))).Bytes()));
        Assert.Equal(ReadError.Oversized, ErrorOf(Zip(("word/document.xml", new string(' ', 40 << 20)))));
    }

    [Fact]
    public void Circles_of_styles_and_lists_and_senseless_numbers_end()
    {
        var file = new DocxFile(
                P("甲", "<w:pStyle w:val=\"x\"/><w:numPr><w:ilvl w:val=\"-3\"/><w:numId w:val=\"1\"/></w:numPr>")
                + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"-1\"/></w:tcPr></w:tc></w:tr></w:tbl>" + P("乙"))
            .With("styles", "<w:style w:styleId=\"x\"><w:basedOn w:val=\"x\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .With("numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"x\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        Assert.Equal(["text: 甲", "text: 乙"], file.Lines());
    }

    private static ReadError ErrorOf(byte[] bytes) => NoticeReader.Read("a.docx", bytes, new ReadOptions(Packages: [DocxReader.Plug])).Error;

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
