using System.Text;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Corpus;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Reading.Markdown;

public sealed class MarkdownReaderTests
{
    public static TheoryData<string> Names => [.. CorpusTexts.Names.Where(name => name.EndsWith(".md", StringComparison.Ordinal))];

    public static TheoryData<string, string> HostileTexts => new()
    {
        { "quotations", new string('>', 1_000_000) + "规划" },
        { "spaced quotations", string.Concat(Enumerable.Repeat("> ", 100_000)) + "规划" },
        { "items", string.Concat(Enumerable.Repeat("- ", 100_000)) + "规划" },
        { "brackets", new string('[', 1_000_000) + "规划" },
        { "links", string.Concat(Enumerable.Repeat("[规划](", 100_000)) },
        { "images", string.Concat(Enumerable.Repeat("![", 100_000)) + "规划" },
        { "stars", string.Concat(Enumerable.Repeat("**规划 ", 100_000)) },
        { "ticks", string.Concat(Enumerable.Range(1, 1_000).Select(i => new string('`', i) + "规")) },
        { "comments", string.Concat(Enumerable.Repeat("规<!-- ", 100_000)) },
        { "instructions", string.Concat(Enumerable.Repeat("规<?", 100_000)) },
        { "nested items", string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i * 2) + "- 规\n")) },
        { "lines of rules", string.Concat(Enumerable.Repeat("规划\n---\n", 50_000)) },
        { "columns", string.Concat(Enumerable.Repeat("|规", 5_000)) + "|\n" + string.Concat(Enumerable.Repeat("|--", 5_000)) + "|\n" + string.Concat(Enumerable.Repeat("|划", 5_000)) + "|\n" },
        { "a long line", new string('规', 10_000_000) },
    };

    [Fact]
    public void A_line_of_the_file_is_a_line_of_the_text_without_its_marks() =>
        Assert.Equal(
            "一、总体要求\n\n到2025年，增长 * 5% & 更多。\n第二行 a_b 见通知。\n\n（一）重点。发展化工。\n1. 甲\n2. 乙\n",
            Read("# 一、总体要求\n\n到**2025**年，增长 \\* 5% &amp; 更多。\n第二行 `a_b` 见[通知](http://b.cn)。<!-- 注 -->\n\n- **（一）重点。**发展*化工*。\n1. 甲\n2. 乙\n").Content + "\n");

    [Theory]
    [InlineData("1. 甲\n1. 乙\n1. 丙\n", "1. 甲\n2. 乙\n3. 丙")]
    [InlineData("1. 甲\n3. 乙\n4. 丙\n", "1. 甲\n3. 乙\n4. 丙")]
    public void A_list_whose_items_have_one_number_is_counted_as_Markdown_shows_it(string file, string text) => Assert.Equal(text, Read(file).Content);

    [Fact]
    public void Marks_become_facts_of_the_line()
    {
        var source = Read("## 一、要求\n\n**1. 甲。**乙\n\n> 专栏1 丙\n>\n> 丁\n\n> 戊\n\n| 指标 | 2025年 |\n| --- | --- |\n| 己 |  |\n");
        Assert.Equal(new SourceLine(1, LineRole.Heading, Level: 2), source.LineAt(1));
        Assert.Equal(5, source.LineAt(3).Strong);
        Assert.Equal([1, 1, 2], new[] { 5, 7, 9 }.Select(line => source.LineAt(line).Group));
        Assert.Equal([LineRole.Row, LineRole.Text, LineRole.Row], new[] { 11, 12, 13 }.Select(line => source.LineAt(line).Role));
        Assert.Equal("指标\t2025年\n\n己\t", source.Content[source.LineSpan(11).Start..]);
    }

    [Fact]
    public void Front_matter_is_an_index_whatever_YAML_it_holds()
    {
        var source = Read("---\ntitle: \"甲：\\\"乙\\\"\"\n发文字号: 云政〔2021〕3号 # x\ntags:\n  - a\n  - b: 'c''d'\nnote: |\n  多行\n---\n\n正文\n");
        Assert.Equal("\ntitle\t甲：\"乙\"\n发文字号\t云政〔2021〕3号 # x\ntags\t\n\ta\nb\tc'd\nnote\t\n\t多行\n\n\n正文", source.Content);
        Assert.All(Enumerable.Range(2, 7), line => Assert.Equal(LineRole.Index, source.LineAt(line).Role));
        Assert.False(source.Format.IsMarked);
    }

    [Fact]
    public void Particulars_in_bold_above_the_first_rule_are_an_index()
    {
        var source = Read("# 规划\n\n**发布日期**: 2022年\n**来源：** 甲\n\n---\n\n**注**: 正文\n");
        Assert.Equal("发布日期:\t2022年\n来源：\t甲", source.Content[source.LineSpan(3).Start..source.LineSpan(4).End]);
        Assert.Equal([LineRole.Index, LineRole.Index, LineRole.Text], new[] { 3, 4, 8 }.Select(line => source.LineAt(line).Role));
    }

    [Fact]
    public void An_indented_paragraph_is_no_code_and_a_rule_below_a_text_makes_no_heading()
    {
        var source = Read("    **坚持**创新。\n\n　　坚持协调。\n---\n");
        Assert.StartsWith("坚持创新。", source.Content, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, source.LineCount), line => Assert.Equal(LineRole.Text, source.LineAt(line).Role));
    }

    [Fact]
    public void Bold_that_ends_with_a_full_width_mark_ends_there() =>
        Assert.Equal("1. 交通。水平提升", Read("**1. 交通。**水平提升").Content);

    [Fact]
    public void A_table_right_below_a_text_is_a_table()
    {
        var source = Read("表1 主要指标\n| 指标 | 2025年 |\n| --- | --- |\n| 甲 | 5 |\n");
        Assert.Equal([LineRole.Text, LineRole.Row], new[] { 1, 2 }.Select(line => source.LineAt(line).Role));
        Assert.Equal("甲\t5", source[source.LineSpan(source.LineCount)].ToString());
    }

    [Fact]
    public void A_table_of_HTML_has_rows_and_its_tags_are_no_text()
    {
        var source = Read("<!-- x -->\n<table>\n<tr><th>指标</th><th>2025年</th></tr>\n<tr><td>甲&nbsp;乙</td>\n<td><b>5</b></td></tr>\n</table>\n");
        Assert.Equal(["指标\t2025年", "甲\u00A0乙\t5"], Enumerable.Range(1, source.LineCount).Where(line => source.LineAt(line).Role == LineRole.Row).Select(line => source[source.LineSpan(line)].ToString()));
    }

    [Fact]
    public void A_text_that_looks_like_the_definition_of_a_link_is_a_text() =>
        Assert.Equal("[注]: 本表为预期数", Read("[注]: 本表为预期数\n\n[a]: http://b.cn\n").Content.TrimEnd());

    [Fact]
    public void A_file_of_these_tools_is_marked_and_its_link_targets_are_known()
    {
        var source = Read("---\ngenerator: plan-tools\nindex:\n  - \"索引号\": \"A-1\"\n---\n\n## <a id=\"p1\" class=\"untitled\"></a>正文\n");
        Assert.True(source.Format.IsMarked);
        Assert.Equal([LineRole.Dropped, LineRole.Dropped, LineRole.Index], new[] { 2, 3, 4 }.Select(line => source.LineAt(line).Role));
        Assert.Equal(("p1", "untitled"), (source.LineAt(7).Target, source.LineAt(7).Marks));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_marks_lose_no_text(string name, string text)
    {
        var source = Read(text);
        Assert.True(Letters(text) == Letters(source.Content), name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_letter_that_a_viewer_shows_is_in_the_text(string name) =>
        Assert.Null(VisibleText.FirstMissing(Encoding.UTF8.GetString(CorpusTexts.Bytes(name)), CorpusTexts.Read(name)));

    private static int Letters(string text) => text.Count(char.IsLetter);

    private static SourceText Read(string text) =>
        NoticeReader.Read("text.md", Encoding.UTF8.GetBytes(text), new ReadOptions(Container.Markdown)).Source!;
}
