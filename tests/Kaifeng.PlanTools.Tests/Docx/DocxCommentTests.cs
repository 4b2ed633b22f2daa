using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kaifeng.PlanTools.Docx;
using Kaifeng.PlanTools.Docx.Comments;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;
using static Kaifeng.PlanTools.Tests.Docx.DocxFile;

namespace Kaifeng.PlanTools.Tests.Docx;

public sealed partial class DocxCommentTests
{
    private const string Bold = "<w:rPr><w:b/></w:rPr>";

    [Fact]
    public void A_comment_stands_at_its_characters_and_the_run_around_them_becomes_three_that_look_like_it() =>
        Assert.Equal(
            $"<w:p><w:r>{Bold}<w:t xml:space=\"preserve\">产值</w:t></w:r>[0<w:r>{Bold}<w:t xml:space=\"preserve\">100亿元</w:t></w:r>0]<w:r>{Bold}<w:t xml:space=\"preserve\">。</w:t></w:r></w:p>",
            Marked($"<w:p><w:r>{Bold}<w:t>产值100亿元。</w:t></w:r></w:p>", "100亿元"));

    [Fact]
    public void A_whole_run_is_not_split() =>
        Assert.Equal($"<w:p>{R("甲")}[0{R("100")}0]{R("乙")}</w:p>", Marked($"<w:p>{R("甲")}{R("100")}{R("乙")}</w:p>", "100"));

    [Fact]
    public void References_to_characters_stay_whole() =>
        Assert.Equal(
            "<w:p><w:r><w:t xml:space=\"preserve\">&lt;&#x1F600;</w:t></w:r>[0<w:r><w:t xml:space=\"preserve\">甲</w:t></w:r>0]<w:r><w:t xml:space=\"preserve\">&amp;</w:t></w:r></w:p>",
            Marked($"<w:p>{R("&lt;&#x1F600;甲&amp;")}</w:p>", "甲"));

    [Fact]
    public void Comments_at_one_place_and_beside_each_other_share_the_cuts() =>
        Assert.Equal(
            $"<w:p>[0[1{R("甲")}0]1][2{R("乙")}2]</w:p>",
            Marked($"<w:p>{R("甲乙")}</w:p>", "甲", "甲", "乙"));

    [Fact]
    public void A_comment_may_go_over_paragraphs_and_cells()
    {
        var file = new DocxFile(P("产值100亿") + P("元。") + Table("人口|50", "增长|60"));
        Assert.Equal(["100亿\n元", "50\n增长"], Told(file, new DocxComment(Span(file, "100亿\n\n元"), ["甲"]), new DocxComment(Span(file, "50\n增长"), ["乙"])));
    }

    [Fact]
    public void What_no_run_holds_is_commented_at_what_stands_for_it()
    {
        var box = $"<w:p>{R("甲")}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("框内5")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        var file = new DocxFile(box + P("项", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))
            .With("footnotes", $"<w:footnote w:id=\"2\">{P("脚注7")}</w:footnote>")
            .With("numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        var marked = Marks(Text(Write(file.File(), file.Read(), new DocxComment(Span(file, "5"), ["甲"]), new DocxComment(Span(file, "7"), ["乙"]), new DocxComment(Span(file, "1、"), ["丙"])), "word/document.xml"));
        Assert.Contains("[0<w:r><w:pict>", marked, StringComparison.Ordinal);
        Assert.Contains("</w:pict></w:r>0][1<w:r><w:footnoteReference w:id=\"2\"/></w:r>1]", marked, StringComparison.Ordinal);
        Assert.Contains($"[2{R("项")}2]", marked, StringComparison.Ordinal);
    }

    [Fact]
    public void All_other_parts_stay_as_they_are_and_two_writings_are_the_same_bytes()
    {
        var file = new DocxFile(P("产值100亿元。")).With("styles", "").With("footer", P("第1页"));
        var comment = new DocxComment(Span(file, "100"), ["甲"]);
        var written = Write(file.File(), file.Read(), comment);
        Assert.Equal(written, Write(file.File(), file.Read(), comment));
        Assert.All(["_rels/.rels", "word/styles.xml", "word/footer.xml"], part => Assert.Equal(Text(file.Bytes(), part), Text(written, part)));
        Assert.Equal(file.Read().Content, Read(written).Content);
    }

    [Fact]
    public void Comments_of_others_stay_and_those_of_an_earlier_run_give_way()
    {
        var file = new DocxFile($"<w:p><w:commentRangeStart w:id=\"4\"/>{R("甲乙")}<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>")
            .With("comments", $"<w:comment w:id=\"4\" w:author=\"张\">{P("旧")}</w:comment>");
        var once = Write(file.File(), file.Read(), new DocxComment(Span(file, "乙"), ["一", "二"]));
        var twice = Write(new SourceFile("a.docx", once), Read(once), new DocxComment(new TextSpan(0, 1), ["三"]));
        Assert.Equal(["旧", "一二"], Comments(once));
        Assert.Equal(["旧", "三"], Comments(twice));
        Assert.Equal(["甲"], Told(twice));
        Assert.Contains("[4[5<w:r>", Marks(Text(twice, "word/document.xml")), StringComparison.Ordinal);
        Assert.Equal(2, RangeStart().Count(Text(twice, "word/document.xml")));
    }

    [Fact]
    public void A_finding_about_the_whole_text_stands_at_its_beginning_and_one_without_text_is_left_out()
    {
        var file = new DocxFile(P("甲乙"));
        Assert.Equal(["甲"], Told(file, new DocxComment(default, ["甲"])));
        var empty = new DocxFile("<w:p/>");
        Assert.Equal(Text(empty.Bytes(), "word/document.xml"), Text(Write(empty.File(), new SourceText("a.docx", "", ""), empty.File(), new DocxComment(default, ["甲"])), "word/document.xml"));
    }

    [Fact]
    public void A_strict_document_is_read_and_its_comments_are_strict_too()
    {
        var file = new DocxFile(P("产值100亿元。", "<w:outlineLvl w:val=\"0\"/>")).Strictly();
        Assert.Equal(["heading: 产值100亿元。"], file.Lines());
        Assert.Contains("xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"", Text(Write(file.File(), file.Read(), new DocxComment(Span(file, "100"), ["甲"])), "word/comments.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_copy_has_no_error_of_form_that_the_document_had_not()
    {
        var file = new DocxFile(
                P("产值&lt;100亿元。") + Table("人口|50", "增长|60") + $"<w:p><w:hyperlink>{R("链接70")}</w:hyperlink><w:ins w:id=\"90\" w:author=\"张\">{R("新增80")}</w:ins></w:p>"
                + $"<w:p>{R("甲")}<m:oMath><m:r><m:t>90</m:t></m:r></m:oMath></w:p>")
            .With("styles", "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>");
        string[] figures = ["100", "50", "60", "70", "80", "90", "亿元。\n\n人口\t5"];
        var written = Write(file.File(), file.Read(), [.. figures.Select(figure => new DocxComment(Span(file, figure), ["<&>\u0001一", "二"]))]);
        Assert.Equal(figures.Length, Comments(written).Length);
        Assert.Equal(Errors(file.Bytes()), Errors(written));
    }

    private static string Marked(string body, params string[] figures)
    {
        var file = new DocxFile(body);
        var document = Text(Write(file.File(), file.Read(), [.. figures.Select(figure => new DocxComment(Span(file, figure), ["甲"]))]), "word/document.xml");
        var start = document.IndexOf("<w:body>", StringComparison.Ordinal) + "<w:body>".Length;
        return Marks(document[start..document.IndexOf("</w:body>", StringComparison.Ordinal)]);
    }

    /// <summary>A part with <c>[0</c> and <c>0]</c> for the marks of comment 0.</summary>
    private static string Marks(string part) => RangeEnd().Replace(RangeStart().Replace(part, "[$1"), "$1]");

    private static string[] Told(DocxFile file, params DocxComment[] comments) => Told(Write(file.File(), file.Read(), comments));

    /// <summary>What stands between the marks of each comment, in the order of their ends, a line for each paragraph.</summary>
    private static string[] Told(byte[] docx)
    {
        var marked = Marks(Text(docx, "word/document.xml").Replace("</w:p>", "\n", StringComparison.Ordinal).Replace("</w:tr>", "\n", StringComparison.Ordinal));
        return [.. Told().Matches(marked).Select(static match => Lines().Replace(Tag().Replace(match.Groups[2].Value, ""), "\n"))];
    }

    private static string[] Comments(byte[] docx) =>
        [.. Text(docx, "word/comments.xml").Split("</w:comment>")[..^1].Select(static comment => Tag().Replace(comment, ""))];

    private static byte[] Write(SourceFile file, SourceText text, params DocxComment[] comments) => Write(file, text, text.Origin.Bytes.IsEmpty ? file : text.Origin, comments);

    private static byte[] Write(SourceFile file, SourceText text, SourceFile origin, params DocxComment[] comments)
    {
        Assert.True(file.Bytes.SequenceEqual(origin.Bytes));
        using var stream = new MemoryStream();
        DocxCommenter.Write(new SourceText(origin, text.Content, text.Format, text.Lines, text.Substitutions), comments, stream);
        return stream.ToArray();
    }

    private static SourceText Read(byte[] docx) => NoticeReader.Read("a.docx", docx, new ReadOptions(Packages: [DocxReader.Plug])).Source!;

    private static TextSpan Span(DocxFile file, string text)
    {
        var start = file.Read().Content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, text);
        return new TextSpan(start, start + text.Length);
    }

    private static string Text(byte[] docx, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string[] Errors(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        using var document = WordprocessingDocument.Open(stream, false);
        return [.. new OpenXmlValidator().Validate(document).Select(static error => $"{error.Part?.Uri} {error.Description}").Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("<w:commentRangeStart w:id=\"(\\d+)\"/>")]
    private static partial Regex RangeStart();

    [GeneratedRegex("<w:commentRangeEnd w:id=\"(\\d+)\"/><w:r><w:commentReference w:id=\"\\d+\"/></w:r>")]
    private static partial Regex RangeEnd();

    [GeneratedRegex(@"\[(\d+)<(.*?)\1\]", RegexOptions.Singleline)]
    private static partial Regex Told();

    [GeneratedRegex("<?[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\n+")]
    private static partial Regex Lines();
}
