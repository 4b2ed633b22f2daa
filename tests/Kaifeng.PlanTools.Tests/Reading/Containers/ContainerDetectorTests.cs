using System.Text;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Reading.Containers;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Reading.Containers;

public sealed class ContainerDetectorTests
{
    [Theory]
    [InlineData("a.txt", "<!DOCTYPE html>\n<p>规划</p>", Container.Html)]
    [InlineData("a.md", "<!-- 存档 -->\n<html><body>规划</body></html>", Container.Html)]
    [InlineData("a.htm", "<div>规划</div>", Container.Html)]
    [InlineData("a.html", "一、规划", Container.Text)]
    [InlineData("a.txt", "<p>规划</p>", Container.Text)]
    [InlineData("a.md", "一、规划", Container.Markdown)]
    [InlineData("a.txt", "---\ntitle: 规划\n---\n一、规划", Container.Markdown)]
    [InlineData("a.txt", "表1\n\n| 指标 | 2025年 |\n| --- | ---: |\n| 人口 | 5 |", Container.Markdown)]
    [InlineData("a.txt", "# 一\n\n## 二\n\n## 三\n", Container.Markdown)]
    [InlineData("a.txt", "# 一\n\n规划 # 二 # 三 # 四\n", Container.Text)]
    [InlineData("a.txt", "--\n\n规划", Container.Text)]
    public void Content_tells_before_the_ending_does(string name, string content, Container container) =>
        Assert.Equal(container, ContainerDetector.Detect(content, name));

    [Theory]
    [MemberData(nameof(CorpusNames))]
    public void The_texts_of_the_corpus_are_what_their_endings_say(string name) =>
        Assert.Equal(Path.GetExtension(name) switch { ".html" => Container.Html, ".md" => Container.Markdown, _ => Container.Text }, CorpusTexts.Read(name).Format.Container);

    public static TheoryData<string> CorpusNames => [.. CorpusTexts.Names];

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7\n", ReadError.Pdf)]
    [InlineData("a.txt", "%PDF-1.4\n", ReadError.Pdf)]
    [InlineData("a.docx", "PK\u0003\u0004....word/document.xml....", ReadError.Docx)]
    [InlineData("a.ofd", "PK\u0003\u0004....OFD.xml....", ReadError.Ofd)]
    [InlineData("a.xlsx", "PK\u0003\u0004....xl/workbook.xml....", ReadError.Sheet)]
    [InlineData("a.zip", "PK\u0003\u0004....1.txt....", ReadError.Archive)]
    [InlineData("a.odt", "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.textPK", ReadError.Odt)]
    [InlineData("a.ods", "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", ReadError.Sheet)]
    [InlineData("a.docx", "PK\u0003\u0004", ReadError.Docx)]
    [InlineData("a.docx", "规划", ReadError.Docx)]
    [InlineData("a.doc", "规划", ReadError.Doc)]
    [InlineData("a.et", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ReadError.Sheet)]
    [InlineData("a.rtf", "{\\rtf1\\ansi", ReadError.Rtf)]
    [InlineData("a.doc", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ReadError.Doc)]
    [InlineData("a.WPS", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ReadError.Wps)]
    public void Files_that_must_be_converted_are_recognised_by_their_bytes(string name, string bytes, ReadError error) =>
        Assert.Equal(error, NoticeReader.Read(name, Encoding.Latin1.GetBytes(bytes)).Error);

    [Theory]
    [InlineData("a.doc", null)]
    [InlineData("a.xls", null)]
    [InlineData("a.docx", Container.Html)]
    public void A_page_under_the_ending_of_another_program_is_read(string name, Container? asked) =>
        Assert.Equal("规划", NoticeReader.Read(name, Encoding.UTF8.GetBytes("<html><body><p>规划</p></body></html>"), new ReadOptions(asked)).Source?.Content);
}
