using System.Text;
using Kaifeng.PlanTools.Docx;
using Kaifeng.PlanTools.Docx.Comments;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Docx;
using Kaifeng.PlanTools.Text;
using static Kaifeng.PlanTools.Tests.Docx.DocxFile;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Documents of Word that were damaged: they are read or refused, what is read keeps the laws, and a copy with comments has the same text.</summary>
public sealed class FuzzDocxTests
{
    // Whole elements, and tags alone, which break what stands around them.
    private static readonly string[] Pieces =
    [
        P("一、总体要求"), P("产值100亿元。", "<w:outlineLvl w:val=\"1\"/>"), P("甲", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"), P("乙", "<w:rPr><w:del/></w:rPr>"),
        Table("v:指标|2:目标", "^|5|6"), Table(P("专栏1 工程") + Table("甲|乙")), Table("甲|乙|丙", "3:丁"), R("丙&amp;", "<w:vanish/>"), R("&#x1F600;丁"), "<w:r><w:t>a</w:t><w:tab/><w:t> 5 </w:t></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText></w:r>", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("框")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
        $"<w:del>{R("删")}</w:del>", "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "<w:r><w:br w:type=\"page\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>",
        "<w:commentRangeStart w:id=\"0\"/>", "<w:r><w:commentReference w:id=\"0\"/></w:r>", "<!-- < -->", "<w:t><![CDATA[<5]]></w:t>", "<?a b?>", "散", "<w:p>", "</w:p>", "<w:tc>", "</w:tbl>", "<w:r>",
    ];

    [Fact]
    public void Damaged_packages_are_read_or_refused() => Fuzz.Run(static _ => "", static (seed, _) =>
    {
        var random = new Random(seed);
        var bytes = new DocxFile(P("一、总体要求") + Table("指标|目标", "人口|5") + P("坚持稳中求进。")).With("styles", "").Bytes();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        var read = DocxReader.Read(new SourceFile("a.docx", bytes.AsMemory(0, random.Next(4) == 0 ? random.Next(bytes.Length) : bytes.Length)));
        Assert.NotEqual(read.Source is null, read.Error == ReadError.None);
    });

    [Fact]
    public void Parts_of_any_elements_are_read_or_refused_and_commented_without_loss() => Fuzz.Run(Body, static (seed, body) =>
    {
        var file = new DocxFile(body)
            .With("footnotes", $"<w:footnote w:id=\"2\">{P("脚注5。")}</w:footnote>")
            .With("numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>").File();
        var read = NoticeReader.Read(file, new ReadOptions(Packages: [DocxReader.Plug]));
        Assert.NotEqual(read.Source is null, read.Error == ReadError.None);
        if (read.Source is { } source)
        {
            NoticeLaws.EveryCharacterIsInOneLeaf(NoticeParser.Parse(source));
            CommentsTakeNothing(source, new Random(seed));
        }
    });

    private static void CommentsTakeNothing(SourceText source, Random random)
    {
        using var stream = new MemoryStream();
        DocxCommenter.Write(source, [.. Enumerable.Range(0, 5).Select(_ => new DocxComment(Place(source.Content.Length, random), ["甲"]))], stream);
        var again = NoticeReader.Read("a.docx", stream.ToArray(), new ReadOptions(Packages: [DocxReader.Plug]));
        Assert.Equal(source.Content, again.Source?.Content);
    }

    private static TextSpan Place(int length, Random random)
    {
        var start = random.Next(length);
        return new TextSpan(start, random.Next(start, length + 1));
    }

    private static string Body(int seed)
    {
        var random = new Random(seed);
        var body = new StringBuilder();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var piece = Pieces[random.Next(Pieces.Length - (seed % 4 == 0 ? 0 : 5))];
            body.Append(random.Next(3) == 0 ? $"<w:p>{piece}</w:p>" : piece);
        }

        return body.ToString();
    }
}
