namespace Kaifeng.PlanTools.Tests.Reading.Html;

public sealed class HtmlTableTests
{
    [Fact]
    public void A_row_is_a_line_and_a_cell_over_several_places_has_its_text_in_the_first() =>
        Assert.Equal(
            ["row: 类别|指标|目标||属性", "row: ||2025年|2030年|", "row: 经济|产值|1|2|预期性", "row: |比重|3|4|"],
            HtmlPage.Lines("""
                <table><tr><th rowspan=2>类别<th rowspan=2>指标<th colspan=2>目标<th rowspan=2>属性
                <tr><th>2025年<th>2030年
                <tr><td rowspan=0>经济<td>产值<td>1<td>2<td rowspan=2>预期性
                <tr><td>比重<td>3<td>4</table>
                """));

    [Fact]
    public void Paragraphs_and_breaks_in_a_cell_are_joined_by_a_blank() =>
        Assert.Equal(["row: 甲 乙|丙 丁", "row: 1|2"], HtmlPage.Lines("<table><tr><td><p>甲</p><p>乙</p><td>丙<br>丁<tr><td>1<td>2</table>"));

    [Fact]
    public void Blank_cells_at_the_ends_of_a_row_stay_and_blank_rows_go() =>
        Assert.Equal(["row: |甲|乙|", "row: 1|2||"], HtmlPage.Lines("<table><tr><td><td>甲<td>乙<td></tr><tr><td>&nbsp;<td></tr><tr><td>1<td>2<td><td></table>"));

    [Fact]
    public void A_caption_and_rows_of_one_cell_above_and_below_the_others_are_no_rows() =>
        Assert.Equal(
            ["text: 表1 指标", "text: 单位：万人", "row: 指标|目标", "row: 一、人口|", "row: 常住人口|5", "text: 注：快报数。"],
            HtmlPage.Lines("<table><caption>表1 指标</caption><tr><td colspan=2>单位：万人<tr><td>指标<td>目标<tr><td colspan=2>一、人口<tr><td>常住人口<td>5<tr><td colspan=2>注：快报数。</table>"));

    [Fact]
    public void Tables_for_layout_are_blocks() =>
        Assert.Equal(
            ["text: 甲乙丙丁，", "text: 乙。", "row: 指标|目标", "row: 人口|5"],
            HtmlPage.Lines("<table><tr><td>甲乙丙丁，<td><p>乙。</p><table><tr><td>指标<td>目标<tr><td>人口<td>5</table></table>"));

    [Fact]
    public void Text_outside_of_the_cells_of_a_table_is_kept() =>
        Assert.Equal(["text: 甲", "text: 乙", "text: 丙"], HtmlPage.Lines("<table>甲<tr><td>乙<td>丙</table>"));

    [Fact]
    public void Cells_without_a_table_or_a_row_are_kept()
    {
        Assert.Equal(["text: 甲", "text: 乙"], HtmlPage.Lines("<div><td>甲</td><td>乙</td></div>"));
        Assert.Equal(["row: 甲|乙", "row: 丙|丁"], HtmlPage.Lines("<table><td>甲<td>乙<tr><td>丙<td>丁</table>"));
    }

    [Fact]
    public void Hidden_cells_are_dropped_below_their_row() =>
        Assert.Equal(["row: 甲||乙", "hidden: 丙", "row: 1|2|3"], HtmlPage.Lines("<table><tr><td>甲<td style='display:none'>丙<td>乙<tr><td>1<td>2<td>3</table>"));

    [Fact]
    public void A_table_of_5000_columns_has_as_many_cells_in_each_row()
    {
        var row = "<tr>" + string.Concat(Enumerable.Range(0, 5000).Select(static i => $"<td>{i}"));
        Assert.All(HtmlPage.Lines($"<table>{row}{row}</table>"), static line => Assert.Equal(5000, line.Split('|').Length));
    }

    [Theory]
    [InlineData("<td colspan=1000000>甲<td>乙")]
    [InlineData("<td rowspan=1000000>甲<td>乙")]
    [InlineData("<td colspan=1000 rowspan=60000>甲<td>乙")]
    [InlineData("<td colspan=-3 rowspan=x>甲<td>乙")]
    public void Spans_make_no_more_blank_cells_than_the_page_has_characters(string cells)
    {
        var html = "<table>" + string.Concat(Enumerable.Repeat($"<tr>{cells}</tr>", 2000)) + "</table>";
        var source = HtmlPage.Read(html);
        Assert.InRange(source.Content.Length, 4000, html.Length * 3);
        Assert.Equal(2000, source.Content.Count(static c => c == '甲'));
    }
}
