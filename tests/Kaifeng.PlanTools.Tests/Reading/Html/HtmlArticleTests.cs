namespace Kaifeng.PlanTools.Tests.Reading.Html;

public sealed class HtmlArticleTests
{
    private const string Article = "<p>云溪市“十六五”水网规划</p><p>为加快建设，提升能力，制定本规划。</p><p>一、目标</p><p>到2035年，供水能力达到18亿立方米。</p>";
    private const string Menu = "<ul><li><a href='/a'>首页</a><li><a href='/b'>政务公开</a><li><a href='/c'>办事服务</a></ul>";

    private static readonly string[] Texts = ["云溪市“十六五”水网规划", "为加快建设，提升能力，制定本规划。", "一、目标", "到2035年，供水能力达到18亿立方米。"];

    [Theory]
    [InlineData(Article)]
    [InlineData("<div id=main><div>" + Article + "</div></div>")]
    [InlineData(Menu + "<div class=xl>" + Article + "</div>" + Menu)]
    [InlineData(Menu + Article + "<p>版权所有：云溪市人民政府</p>")]
    [InlineData("<body class='nav footer'>" + Menu + "<span id=zoom>" + Article + "</span><div>联系我们</div>")]
    [InlineData("<table><tr><td>" + Menu + "<td><table><tr><td>" + Article + "</table></table><div>主办：云溪市人民政府</div>")]
    [InlineData("<nav>站内导航，请选择，再点击。</nav><main><div class=share>分享到：微信</div><article>" + Article + "</article></main><footer>地址：云溪路1号</footer>")]
    [InlineData("<form>" + Menu + "<div class=TRS_Editor>" + Article + "</div></form><div class=related>相关信息，请看这里。</div>")]
    public void The_article_is_found(string html) => Assert.Equal(Texts, HtmlPage.Texts(html));

    [Theory]
    [InlineData("div class=TRS_Editor", "div")]
    [InlineData("div id=UCAP-CONTENT", "div")]
    [InlineData("div id=zoom", "div")]
    [InlineData("article", "article")]
    public void A_short_article_is_found_beside_long_lists_of_news(string open, string close)
    {
        var news = string.Concat(Enumerable.Range(1, 40).Select(i => $"<div class=item><h4>要闻{i}</h4><p>全市各级各部门认真学习贯彻会议精神，推动各项工作落地见效，取得新的成效。</p></div>"));
        Assert.Equal(Texts, HtmlPage.Texts($"<div class=content><{open}>{Article}</{close}></div><div class=list>{news}</div>"));
        Assert.Equal(Texts, HtmlPage.Texts($"<div class=content><{open}>{Article}</{close}>{news}</div>"));
    }

    [Fact]
    public void What_is_no_part_of_the_article_is_dropped_with_its_reason() =>
        Assert.Equal(
            [
                "page-head: 云溪市", "menu: 首页", "menu: 您的位置：首页 > 公开", "tool-bar: 【字体：大 中 小】 打印", "text: 加快建设，提升能力。", "text: 健全机制，强化保障。", "text: 本规划自印发之日起施行，由市政府解释。",
                "tool-bar: 扫一扫在手机打开", "related-links: 下一篇：另一个规划", "related-links: 政策解读", "tool-bar: 提交", "page-foot: 版权所有 云ICP备1号", "page-foot: 云溪路1号",
            ],
            HtmlPage.Lines("""
                <div>云溪市</div><div><a href="/">首页</a></div><div>您的位置：<a href="/">首页</a> &gt; 公开</div><div>【字体：大 中 小】 打印</div>
                <div id="zoom"><p>加快建设，提升能力。</p><p>健全机制，强化保障。</p><p>本规划自印发之日起施行，由市政府解释。</p></div>
                <div>扫一扫在手机打开</div><div>下一篇：<a href="/2">另一个规划</a></div><div><a href="/3">政策解读</a></div><button>提交</button><div>版权所有 云ICP备1号</div><div>云溪路1号</div>
                """));

    [Fact]
    public void A_title_above_the_article_is_its_own_unless_the_article_prints_it()
    {
        const string Page = "<h1>云溪市“十六五”水网规划</h1><div>来源：云溪</div><div id=zoom>{0}<p>甲，乙。</p><p>丙，丁。</p><p>戊，己。</p></div>";
        Assert.Equal("heading: 云溪市“十六五”水网规划", HtmlPage.Lines(string.Format(null, Page, ""))[0]);
        Assert.Equal("page-head: 云溪市“十六五”水网规划", HtmlPage.Lines(string.Format(null, Page, "<p>云溪市“十六五”<br>水网规划</p>"))[0]);
    }

    [Fact]
    public void The_title_that_the_page_is_named_after_comes_before_other_headings() =>
        Assert.Equal(
            ["云溪市“十六五”水网规划", "云政〔2031〕18号", "加快建设，提升能力。", "健全机制，强化保障。", "本规划自印发之日起施行。"],
            HtmlPage.Texts("""
                <title>云溪市“十六五”水网规划_云溪市政府网</title><div>云溪市“十六五”水网规划</div><div>云政〔2031〕18号</div><div>2031-05-20 10:20</div>
                <h3>政府信息公开目录</h3><div id=zoom><p>加快建设，提升能力。</p><p>健全机制，强化保障。</p><p>本规划自印发之日起施行。</p></div>
                """));

    [Fact]
    public void Blocks_beside_a_text_with_line_breaks_are_the_articles() =>
        Assert.Equal(
            ["云溪市人民政府令", "第18号", "甲乙丙，丁戊己。", "庚辛壬，癸子丑。", "寅卯辰，巳午未。", "2031年5月16日"],
            HtmlPage.Texts("<div><div>云溪市人民政府令</div><div>第18号</div><div>甲乙丙，丁戊己。<br>庚辛壬，癸子丑。<br>寅卯辰，巳午未。</div><div>2031年5月16日</div></div>"));

    [Fact]
    public void A_note_below_the_last_sentence_and_a_row_of_sizes_are_no_words_of_a_site() =>
        Assert.Equal(
            ["甲，乙。", "大|中|小", "1|2|3", "来源：统计局"],
            HtmlPage.Texts("<p>甲，乙。</p><table><tr><td>大<td>中<td>小<tr><td>1<td>2<td>3</table><p>来源：统计局</p>"));

    [Fact]
    public void Links_to_attached_files_and_to_places_of_the_page_are_text() =>
        Assert.Equal(
            ["甲，乙。", "1. 规划", "2. 方案", "3. 目录", "丙，丁。", "附件：1. 甲规划", "2. 乙规划", "3. 丙规划"],
            HtmlPage.Texts("""
                <p>甲，乙。</p><p><a href="#a">1. 规划</a></p><p><a href="#b">2. 方案</a></p><p><a name="c">3. 目录</a></p><p>丙，丁。</p>
                <p>附件：<a href="1.docx">1. 甲规划</a></p><p><a href="/f/2.PDF?x=1">2. 乙规划</a></p><p><a href="/down.jsp?id=1&file=3.wps">3. 丙规划</a></p>
                """));

    [Fact]
    public void A_page_without_any_sentence_is_an_article_as_a_whole() =>
        Assert.Equal(["heading: 规划", "text: one", "row: 指标|目标", "row: 人口|5"], HtmlPage.Lines("<h1>规划</h1>one<table><tr><td>指标<td>目标<tr><td>人口<td>5</table>"));

    [Fact]
    public void Lines_of_the_article_that_begin_like_a_sites_words_stay_between_its_sentences() =>
        Assert.Equal(["甲，乙。", "来源：统计局", "打印", "丙，丁。"], HtmlPage.Texts("<p>甲，乙。</p><p>来源：统计局</p><p>打印</p><p>丙，丁。</p>"));
}
