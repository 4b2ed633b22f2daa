using static Kaifeng.PlanTools.Tests.Docx.DocxFile;

namespace Kaifeng.PlanTools.Tests.Docx;

public sealed class DocxTextTests
{
    private const string Styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"toc 1\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"h\"><w:name w:val=\"unseen\"/><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:name w:val=\"x\"/><w:basedOn w:val=\"y\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"y\"><w:name w:val=\"y\"/><w:basedOn w:val=\"x\"/></w:style>";

    [Fact]
    public void A_paragraph_is_a_line_with_a_blank_one_around_it_and_a_break_ends_a_line()
    {
        var source = new DocxFile(P("甲") + P("") + $"<w:p>{R("乙")}<w:r><w:br/></w:r>{R("丙")}<w:r><w:br w:type=\"page\"/></w:r>{R("丁")}</w:p>").Read();
        Assert.Equal("甲\n\n乙\n丙\n\n丁\n", source.Content);
        Assert.Equal([1, 3, 3, 3], new[] { 1, 3, 4, 6 }.Select(source.FileLineOf));
    }

    [Fact]
    public void Headings_are_marked_by_their_level_or_by_a_style_that_stands_on_one_that_has_a_level() =>
        Assert.Equal(
            ["heading: 甲", "heading: 乙", "heading: 丙", "text: 丁", "heading: 戊", "text: 己"],
            new DocxFile(
                P("甲", "<w:pStyle w:val=\"1\"/>") + P("乙", "<w:pStyle w:val=\"b\"/>") + P("丙", "<w:outlineLvl w:val=\"2\"/>")
                + P("丁", "<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>") + P("戊", "<w:pStyle w:val=\"t\"/>") + P("己", "<w:pStyle w:val=\"x\"/>"))
                .With("styles", Styles).Lines());

    [Fact]
    public void Text_that_is_hidden_or_taken_out_is_dropped_with_its_reason_and_text_that_is_put_in_stays() =>
        Assert.Equal(
            ["text: 甲乙丁", "hidden: 子丑", "deleted: 寅卯"],
            new DocxFile($"<w:p>{R("甲")}{R("子", "<w:vanish/>")}{R("丑", "<w:rStyle w:val=\"h\"/>")}<w:ins>{R("乙")}</w:ins><w:del><w:r><w:delText>寅</w:delText></w:r></w:del><w:moveFrom>{R("卯")}</w:moveFrom>{R("丁", "<w:vanish w:val=\"0\"/>")}</w:p>")
                .With("styles", Styles).Lines());

    [Fact]
    public void A_paragraph_whose_end_is_taken_out_goes_on_with_the_next() =>
        Assert.Equal(["text: 甲乙", "text: 丙"], new DocxFile(P("甲", "<w:rPr><w:del/></w:rPr>") + P("乙") + P("丙")).Lines());

    [Fact]
    public void A_field_is_what_it_shows() =>
        Assert.Equal(
            ["text: 见第3页。"],
            new DocxFile("<w:p>" + R("见第") + Field("PAGEREF " + Field("SEQ x", "9"), "3") + R("页。") + "</w:p>").Lines());

    [Fact]
    public void An_instruction_without_an_end_takes_no_text_of_the_next_paragraph() =>
        Assert.Equal(["text: 甲"], new DocxFile($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText></w:r></w:p>{P("甲")}").Lines());

    [Fact]
    public void A_table_of_contents_is_dropped_whether_a_field_a_style_or_a_gallery_says_so() =>
        Assert.Equal(
            ["contents: 总则1", "contents: 目标2", "contents: 附则3", "text: 正文。"],
            new DocxFile(
                $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("总则1")}</w:p>"
                + $"<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>{P("目标2", "<w:pStyle w:val=\"c\"/>")}"
                + $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("附则3")}</w:sdtContent></w:sdt>{P("正文。")}")
                .With("styles", Styles).Lines());

    [Fact]
    public void Signs_are_characters() =>
        Assert.Equal(
            ["text: ≥☑5-6|7"],
            new DocxFile("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>5</w:t><w:noBreakHyphen/><w:t>6</w:t><w:softHyphen/><w:tab/><w:t>7</w:t></w:r></w:p>").Lines());

    [Fact]
    public void A_tab_behind_a_number_or_in_a_heading_is_a_blank_and_others_set_columns() =>
        Assert.Equal(
            ["text: 第一章 总则", "text: 一、 目标", "text: 1. 人口", "heading: 附件 规划", "text: 人口|5", "text: 一、|人口|5"],
            new DocxFile(Tabbed("第一章", "总则") + Tabbed("一、", "目标") + Tabbed("1.", "人口") + Tabbed("附件", "规划").Replace("<w:p>", "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", StringComparison.Ordinal) + Tabbed("人口", "5") + Tabbed("一、", "人口", "5")).Lines());

    [Fact]
    public void The_reading_of_characters_is_dropped_and_an_equation_is_text() =>
        Assert.Equal(
            ["text: 开a/b", "ruby: kāi"],
            new DocxFile($"<w:p><w:r><w:ruby><w:rt>{R("kāi")}</w:rt><w:rubyBase>{R("开")}</w:rubyBase></w:ruby></w:r><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></w:p>").Lines());

    [Fact]
    public void Controls_links_and_unknown_elements_are_gone_through() =>
        Assert.Equal(
            ["text: 甲乙丙丁戊"],
            new DocxFile($"<w:p><w:hyperlink>{R("甲")}</w:hyperlink><w:sdt><w:sdtContent>{R("乙")}</w:sdtContent></w:sdt><w:smartTag>{R("丙")}</w:smartTag><w:fldSimple w:instr=\"DATE\">{R("丁")}</w:fldSimple><w:new>{R("戊")}</w:new></w:p>").Lines());

    [Fact]
    public void A_text_box_stands_below_its_paragraph_and_only_once() =>
        Assert.Equal(
            ["text: 甲丙", "text: 乙", "text: 丁"],
            new DocxFile($"<w:p>{R("甲")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>{P("乙")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P("乙")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("丙")}</w:p>{P("丁")}").Lines());

    [Fact]
    public void Notes_headers_and_footers_are_told_apart_from_the_text() =>
        Assert.Equal(
            ["text: 甲乙", "note: 脚注。", "text: 丙", "page-head: 页眉", "page-foot: 第1页"],
            new DocxFile(
                $"<w:p>{R("甲")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{R("乙")}</w:p>{P("丙")}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"headerId\"/><w:footerReference w:type=\"default\" r:id=\"footerId\"/></w:sectPr>")
                .With("footnotes", $"<w:footnote w:type=\"separator\" w:id=\"0\">{P("--")}</w:footnote><w:footnote w:id=\"2\">{P("脚注。")}</w:footnote>")
                .With("header", P("页眉")).With("footer", P("第1页")).Lines());

    [Fact]
    public void Bold_text_at_the_beginning_of_a_line_is_counted()
    {
        var source = new DocxFile($"<w:p>{R("甲乙。", "<w:b/>")}{R("丙", "<w:b w:val=\"0\"/>")}</w:p>").Read();
        Assert.Equal(3, source.LineAt(1).Strong);
    }

    private static string Tabbed(params string[] texts) => $"<w:p>{string.Join("<w:r><w:tab/></w:r>", texts.Select(static text => R(text)))}</w:p>";

    private static string Field(string instruction, string result) =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + (instruction.Contains('<', StringComparison.Ordinal) ? instruction[instruction.IndexOf('<', StringComparison.Ordinal)..] : $"<w:r><w:instrText>{instruction}</w:instrText></w:r>")
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R(result)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}
