namespace Kaifeng.PlanTools.Tests.Reading.Html;

public sealed class HtmlIndexTests
{
    private static readonly string[] Entries = ["index: 索引号：|A01", "index: 发文机关：|云溪市人民政府", "index: 成文日期：|2031年5月16日"];

    [Theory]
    [InlineData("<table><tr><td>索引号：<td>A01<td>发文机关：<td>云溪市人民政府<tr><td>成文日期：<td colspan=3>2031年5月16日</table>")]
    [InlineData("<ul><li>索引号：A01<li><b>发文机关：</b> 云溪市人民政府<li><span>成文日期：</span><span>2031年5月16日</span></ul>")]
    [InlineData("<dl><dt>索引号：<dd>A01<dt>发文机关：<dd>云溪市人民政府<dt>成文日期：<dd>2031年5月16日</dl>")]
    [InlineData("<div><div>索引号：</div><div>A01</div></div><div><div><p>发文机关：</p></div><div><p>云溪市人民政府</p></div></div><div><p>成文日期：</p><p>2031年5月16日</p></div>")]
    [InlineData("<p>索引号：A01 发文机关：云溪市人民政府 成文日期：2031年5月16日</p>")]
    public void The_index_table_is_entries_whatever_it_is_made_with(string table) =>
        Assert.Equal([.. Entries, "text: 正文，第一。", "text: 正文，第二。"], HtmlPage.Lines($"<div>{table}</div><div><p>正文，第一。</p><p>正文，第二。</p></div>"));

    [Fact]
    public void A_name_without_a_text_has_none() =>
        Assert.Equal(
            ["index: 索 引 号：|A01", "index: 主 题 词：|", "index: 有效性|有效", "index: 文　　号：|"],
            HtmlPage.Lines("<table><tr><td>索 引 号：<td>A01<td>主 题 词：<td></td></tr><tr><td>有效性<td>有效<td>文　　号：<td></table>"));

    [Fact]
    public void Other_names_between_known_ones_are_entries_too_and_those_behind_them_are_not() =>
        Assert.Equal(
            ["index: 索引号：|A01", "index: 公开层级：|市级", "index: 发文机关：|云溪市", "index: 文号：|云政〔2031〕1号", "text: 备注：甲", "text: 正文。"],
            HtmlPage.Lines("<ul><li>索引号：A01<li>公开层级：市级<li>发文机关：云溪市<li>文号：云政〔2031〕1号<li>备注：甲</ul><p>正文。"));

    [Fact]
    public void A_list_of_documents_is_no_index_table() =>
        Assert.Equal(
            ["row: 标题|发文字号|成文日期", "row: 通知|云政〔2031〕1号|2031年1月1日"],
            HtmlPage.Lines("<table><tr><td>标题<td>发文字号<td>成文日期<tr><td>通知<td>云政〔2031〕1号<td>2031年1月1日</table>"));

    [Fact]
    public void Names_below_the_first_sentences_are_the_notices_own() =>
        Assert.DoesNotContain(
            HtmlPage.Lines("<p>甲。</p><p>索引号：A01</p><p>发文机关：乙</p><p>成文日期：丙</p>"),
            static line => line.StartsWith("index", StringComparison.Ordinal));

    [Theory]
    [InlineData("云溪市“十六五”水网规划", "index: |云溪市“十六五”水网规划", null)]
    [InlineData("云溪市“十六五”水网规划_政府文件_云溪市政府网", "index: |云溪市“十六五”水网规划", "page-head: _政府文件_云溪市政府网")]
    [InlineData("云溪市“十六五”水网规划-云溪市人民政府", "index: |云溪市“十六五”水网规划", "page-head: -云溪市人民政府")]
    [InlineData("云溪市人民政府门户网站", null, "page-head: 云溪市人民政府门户网站")]
    [InlineData("untitled", null, "page-head: untitled")]
    public void The_pages_title_is_an_entry_without_a_name(string title, string? entry, string? rest) =>
        Assert.Equal(new[] { entry, rest, "text: 甲。" }.OfType<string>(), HtmlPage.Lines($"<title>{title}</title><p>甲。</p>"));
}
