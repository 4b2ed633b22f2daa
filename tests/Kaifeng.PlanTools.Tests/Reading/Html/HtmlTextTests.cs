using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Reading.Html;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>一</p><p>二</p>", "一\n\n二")]
    [InlineData("<div>一</div>二<div>三</div>", "一\n\n二\n\n三")]
    [InlineData("<p>一<br>二<br/>三</br>四</p>", "一\n二\n三\n四")]
    [InlineData("<p>一<p>二<div>三", "一\n\n二\n\n三")]
    [InlineData("<ul><li>一<li>二</ul>", "一\n\n二")]
    [InlineData("<dl><dt>一<dd>二<dt>三</dl>", "一\n\n二\n\n三")]
    [InlineData("<p><span>一<p>二</span>三", "一\n\n二三")]
    [InlineData("一<hr>二", "一\n\n二")]
    public void Blocks_are_parted_by_a_blank_line_and_breaks_end_a_line(string html, string text) =>
        Assert.Equal(text, HtmlPage.Read(html).Content);

    [Theory]
    [InlineData("<p> a \t b\n c </p>", "a b c")]
    [InlineData("<p>推动城\n市更新</p>", "推动城市更新")]
    [InlineData("<p>推动\n  <b>城市</b>更新</p>", "推动城市更新")]
    [InlineData("<p>推动 城市</p>", "推动 城市")]
    [InlineData("<p>到2025\n年</p>", "到2025 年")]
    [InlineData("<p>　　规划&nbsp;</p>", "　　规划\u00A0")]
    [InlineData("<p>甲</p><p>&nbsp;</p><p>　</p><p>乙</p>", "甲\n\n乙")]
    [InlineData("<p>5&lt;6&amp;&#20013;&#x1F600;</p>", "5<6&中😀")]
    public void White_space_collapses_as_a_browser_collapses_it(string html, string text) =>
        Assert.Equal(text, HtmlPage.Read(html).Content);

    [Fact]
    public void Preformatted_text_keeps_its_lines_and_tabs() =>
        Assert.Equal("一、目标\n\n  甲\t乙\n丙", HtmlPage.Read("<pre>\n一、目标\n\n\n  甲\t乙\n丙</pre>").Content);

    [Fact]
    public void Notes_links_ruby_and_unknown_elements_are_parts_of_their_line() =>
        Assert.Equal("增长5%1见附件 字zì", HtmlPage.Read("<p>增长5%<sup>1</sup><a href=\"x\">见<xyz>附件</xyz></a> <ruby>字<rt>zì</rt></ruby></p>").Content);

    [Fact]
    public void Scripts_styles_templates_comments_and_attributes_are_no_text() =>
        Assert.Equal("正文", HtmlPage.Read("<head><style>p{}</style></head><script>if (a<b) '<p>甲</p>'</script><!-- 乙 --><template><p>丙</p></template><iframe>丁</iframe><p title=戊>正文<img alt=己>").Content);

    [Theory]
    [InlineData("<p hidden>甲</p>")]
    [InlineData("<div style=\"color:red; DISPLAY : none !important\"><p>甲</p></div>")]
    [InlineData("<p style=\"visibility:hidden\">甲</p>")]
    [InlineData("<noscript>甲</noscript>")]
    public void Text_that_the_page_does_not_show_is_dropped(string html) =>
        Assert.Equal(["hidden: 甲", "text: 乙"], HtmlPage.Lines(html + "<p>乙</p>"));

    [Fact]
    public void Hidden_words_in_a_line_are_dropped_behind_it() =>
        Assert.Equal(["text: 甲丙", "hidden: 乙"], HtmlPage.Lines("<p>甲<span style='display:none'>乙</span>丙</p>"));

    [Fact]
    public void The_title_of_a_drawing_is_not_the_pages() =>
        Assert.Equal(["text: 甲", "hidden: 打印此页", "text: 乙"], HtmlPage.Lines("<p>甲<svg><title>打印此页</title><path/></svg></p><p>乙</p>"));

    [Fact]
    public void Headings_are_marked() =>
        Assert.Equal(["heading: 第一章 总则", "text: 甲", "heading: 第一节", "heading: 第二节"], HtmlPage.Lines("<h1>第一章 <i>总则</i></h1><p>甲</p><h6>第一节<h2>第二节</h2>"));

    [Theory]
    [InlineData("<p><b>甲乙</b>丙</p>", 2)]
    [InlineData("<p><strong>甲</strong> <strong>乙</strong></p>", 3)]
    [InlineData("<p>　　<span style=\"font-weight: 700\">甲</span>乙</p>", 3)]
    [InlineData("<p style='font-weight:bold'>甲<span style='font-weight:normal'>乙</span></p>", 1)]
    [InlineData("<p>甲<b>乙</b></p>", 0)]
    [InlineData("<b><p>甲</b>乙</p>", 1)]
    public void The_bold_beginning_of_a_line_is_measured(string html, int strong) =>
        Assert.Equal(strong, HtmlPage.Read(html).LineAt(1).Strong);

    [Fact]
    public void A_line_knows_the_line_of_the_file_on_which_its_element_begins()
    {
        var source = HtmlPage.Read("<html>\n<body>\r\n<p>\r\r甲</p>\n\n<div>\n  乙<br>\n\n  丙\n  <p>丁</p>\n戊</div>\n<table><tr><td>己<td>庚\n<tr>\n<td>辛<td>壬</table><pre>\n癸\n\n子</pre>");
        Assert.Equal(
            [("甲", 3), ("乙", 7), ("丙", 10), ("丁", 11), ("戊", 12), ("己|庚", 13), ("辛|壬", 14), ("癸", 15), ("子", 18)],
            HtmlPage.LinesOf(source).Where(static line => line.Text.Length > 0).Select(static line => (line.Text, line.Facts.FileLine)));
    }

    [Fact]
    public void A_frame_of_one_cell_and_a_quotation_hold_their_lines_together()
    {
        var source = HtmlPage.Read("<p>甲一二三四五六七八九十</p><table><tr><td><p>专栏1<p>乙</td></tr></table><p>丙</p><blockquote>丁<br>戊</blockquote>");
        var groups = HtmlPage.LinesOf(source).Where(static line => line.Text.Length > 0).Select(static line => line.Facts.Group).ToList();
        Assert.Equal([0, 1, 1, 0, 2, 2], groups);
    }

    [Fact]
    public void The_format_is_HTML() => Assert.Equal(new SourceFormat(Container.Html, "utf-8"), HtmlPage.Read("<p>甲").Format);
}
