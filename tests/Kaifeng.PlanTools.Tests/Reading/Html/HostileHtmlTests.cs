using System.Text;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Corpus;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Reading.Html;

/// <summary>Pages that browsers survive: read at a cost in proportion to their length, their text whole.</summary>
public sealed class HostileHtmlTests
{
    [Theory]
    [InlineData("<div>", 10_000)]
    [InlineData("<div>", 1_000_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<ul><li>", 100_000)]
    [InlineData("<blockquote><p>", 100_000)]
    [InlineData("<span id=a>", 100_000)]
    public void Elements_nest_as_deep_as_they_like(string tags, int count)
    {
        var notice = NoticeParser.Parse(HtmlPage.Read(Repeat(tags, count) + "<p>甲</p><p>乙</p>"));
        Assert.Equal("甲\n\n乙", notice.Source.Content);
        NoticeLaws.EveryCharacterIsInOneLeaf(notice);
    }

    [Fact]
    public void End_tags_of_elements_beyond_the_limit_close_nothing_else() =>
        Assert.Equal(["text: 甲", "page-foot: 乙"], HtmlPage.Lines($"<div id=zoom>{Repeat("<div>", 2000)}甲{Repeat("</div>", 2000)}</div>乙"));

    [Fact]
    public void A_line_of_100_megabytes_is_one_line()
    {
        var source = HtmlPage.Read("<p>" + Repeat("推进建设，", 7_000_000));
        Assert.Equal((1, 35_000_000), (source.LineCount, source.Content.Length));
    }

    [Theory]
    [InlineData("", "<p>甲<b a=#>")]
    [InlineData("", "<b><div>甲</b>")]
    [InlineData("", "<a href=x><div>甲</a>")]
    [InlineData("", "<p>甲<font size=#>乙<table><td>")]
    [InlineData("<table>", "甲<tr><i>乙")]
    [InlineData("<table><tr>", "<td rowspan=65534 colspan=1000>甲")]
    [InlineData("<table>", "<tr><td rowspan=9>甲<td>乙")]
    [InlineData("<select>", "<option>甲")]
    [InlineData("<pre>", "甲\n")]
    [InlineData("<a ", "class=a# ")]
    [InlineData("<p>", "<span style='display:none'>甲</span>乙")]
    [InlineData("<div>", "<p>索引号</p>")]
    [InlineData("<p>", "索引号： ")]
    [InlineData("<title>", "规划-网")]
    [InlineData("<h1>云溪市规划</h1><div id=zoom>", "<p>甲，乙。</p>")]
    [InlineData("", "<p><a href=x>甲</a></p>")]
    [InlineData("", "<!--")]
    [InlineData("", "&am&#x41;&nbsp;<")]
    public void Four_times_the_page_takes_at_most_five_times_the_memory(string beginning, string piece)
    {
        var (small, large) = (beginning + Numbered(piece, 10_000), beginning + Numbered(piece, 40_000));
        _ = Allocated(small);
        var (one, four) = (Allocated(small), Allocated(large));
        Assert.True(four <= (5 * one) + 2_000_000, $"{one:N0} bytes, then {four:N0}");
    }

    private static long Allocated(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = NoticeReader.Read("a.html", bytes, new ReadOptions(Container.Html));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Numbered(string piece, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => piece.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
