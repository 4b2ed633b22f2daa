using System.IO.Compression;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Tests.Docx;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>Documents of Word as inputs, and their copies with comments.</summary>
public sealed class CliDocxTests : CliRun
{
    private static readonly byte[] Wrong = new DocxFile(
        DocxFile.P("南屏市测试规划") + DocxFile.P("一、目标") + DocxFile.P("产值由2020年的100亿元增长到2025年的200亿元，年均增长50%。") + DocxFile.Table("指标|2020年|2025年", "人口（万人）|5|6")).Bytes();

    [Fact]
    public void A_document_is_an_input_like_any_other()
    {
        Write("in/a.docx", Wrong);
        Write("in/b.txt", Text);

        Assert.Equal(ExitCode.Negative, Run("check", InFolder("in")));
        Assert.Contains($"{InFolder("in", "a.docx")}: paragraph 3: error PT401", Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, Run("extract", InFolder("in"), "-o", Output));
        Assert.Equal(["a/notice.json", "b/notice.json"], Written());
        Assert.Equal(ExitCode.Ok, Run("outline", InFolder("in", "a.docx"), "--lang", "zh"));
        Assert.Contains("一 目标", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_go_as_comments_into_a_copy_in_the_chosen_language()
    {
        var copy = InFolder("copy.docx");

        Assert.Equal(ExitCode.Negative, Run("check", Write("a.docx", Wrong), "--output", $"docx={copy}", "--lang", "zh", "--select", "PT4"));
        Assert.Contains(": 第3段: 错误 PT401", Out, StringComparison.Ordinal);
        Assert.Contains("错误 PT401：", Part(copy, "word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">50%</w:t></w:r><w:commentRangeEnd", Part(copy, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ending_of_a_lone_output_says_that_comments_are_wanted()
    {
        Run("check", Write("a.docx", Wrong), "-o", InFolder("copy.docx"));

        Assert.Equal("", Out);
        Assert.Contains("error PT401", Part(InFolder("copy.docx"), "word/comments.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_need_one_document_and_a_file()
    {
        var (document, text, copy) = (Write("a.docx", Wrong), Write("a.txt", Text), InFolder("copy.docx"));

        Assert.Equal(ExitCode.CouldNotRun, Run("check", text, "--output", $"docx={copy}"));
        Assert.Contains("one .docx", Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CouldNotRun, Run("check", document, Write("b.docx", new DocxFile(DocxFile.P("一、目标")).Bytes()), "--output", $"docx={copy}"));
        Assert.Equal(ExitCode.CouldNotRun, Run("check", document, "--output", $"docx={document}"));
        Assert.Equal(ExitCode.CouldNotRun, Run("check", document, "--format", "docx"));
        Assert.Contains("goes into a file", Error, StringComparison.Ordinal);
        Assert.False(File.Exists(copy));
        Assert.Equal(Wrong, File.ReadAllBytes(document));
    }

    [Fact]
    public void One_that_cannot_be_read_is_told_in_a_line()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")];

        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("a.docx", compound), "-q"));
        Assert.Contains("password", Assert.Single(ErrorLines, static line => line.Contains("a.docx", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("b.docx", compound[..8]), "-q"));
        Assert.Contains("soffice", Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CouldNotRun, Run("check", Write("c.docx", "PK"), "-q"));
        Assert.Contains("damaged", Error, StringComparison.Ordinal);
    }

    private static string Part(string path, string name)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
