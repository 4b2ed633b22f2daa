using Kaifeng.PlanTools.Docx;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Corpus;
using Kaifeng.PlanTools.Text;
using static Kaifeng.PlanTools.Tests.Docx.DocxFile;

namespace Kaifeng.PlanTools.Tests.Docx;

/// <summary>The laws of every text hold for documents of Word, and the same text in one has the same structure.</summary>
public sealed class DocxLawTests
{
    [Fact]
    public void The_bundled_notice_as_a_document_has_the_plans_sections_boxes_and_tables_of_the_text()
    {
        var text = NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled));
        var document = NoticeLaws.Check(Document(text.Source.Content).Read());
        Assert.Equal(ContentText.Of(text), ContentText.Of(document));
    }

    [Fact]
    public void The_laws_hold_for_a_document_with_all_that_stands_beside_lines() =>
        NoticeLaws.Check(new DocxFile(
                P("南屏市测试规划") + P("一、目标") + $"<w:p>{R("产值100亿元")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{R("，其中工业60亿元。")}{R("暗", "<w:vanish/>")}</w:p>"
                + P("表1 指标") + Table("指标|2020年|2025年", "产值（亿元）|100|200") + P("二、保障") + P("加强领导。"))
            .With("footnotes", $"<w:footnote w:id=\"2\">{P("快报数5亿元。")}</w:footnote>").Read());

    private static DocxFile Document(string text) =>
        new(string.Concat(text.Split('\n').Where(static line => line.Trim().Length > 0).Select(static line => $"<w:p>{string.Join("<w:r><w:tab/></w:r>", line.TrimEnd('\r').Split('\t').Select(static cell => R(Escaped(cell))))}</w:p>")));

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
