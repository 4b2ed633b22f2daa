using Kaifeng.PlanTools.Text;
using static Kaifeng.PlanTools.Tests.Docx.DocxFile;

namespace Kaifeng.PlanTools.Tests.Docx;

public sealed class DocxTableTests
{
    [Fact]
    public void A_row_is_a_line_and_a_cell_over_several_places_has_its_text_in_the_first()
    {
        var source = new DocxFile(Table("v:类别|v:指标|2:目标", "^|^|2025年|2030年", "v:经济|产值|1|2", "^|比重|3|4")).Read();
        Assert.Equal(["row: 类别|指标|目标|", "row: ||2025年|2030年", "row: 经济|产值|1|2", "row: |比重|3|4"], Lines(source));
        Assert.Equal<MergedCell>([new MergedCell(0, 2), new MergedCell(1, 2)], source.LineAt(1).Merged);
        Assert.Equal<MergedCell>([new MergedCell(0, 2)], source.LineAt(3).Merged);
        Assert.Equal((1, 4), (source.LineAt(4).Table, source.LineAt(4).Row));
    }

    [Fact]
    public void Columns_of_the_grid_in_which_no_cell_begins_are_none() =>
        Assert.Equal(["row: 甲|乙", "row: 1|2"], new DocxFile(Table("3:甲|乙", "3:1|2:2")).Lines());

    [Fact]
    public void Beginnings_of_cells_a_hair_apart_are_one_column()
    {
        var table = Table("甲|2:乙", "2:1|2").Replace("<w:tblGrid/>", "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"20\"/><w:gridCol w:w=\"1980\"/></w:tblGrid>", StringComparison.Ordinal);
        Assert.Equal(["row: 甲|乙", "row: 1|2"], new DocxFile(table).Lines());
    }

    [Fact]
    public void Paragraphs_and_breaks_in_a_cell_are_joined_by_a_blank_and_a_tab_parts_no_cells() =>
        Assert.Equal(["row: 甲 乙|丙 丁", "row: 1|2 3"], new DocxFile(Table(P("甲") + P("乙") + "|<w:p><w:r><w:t>丙</w:t><w:br/><w:t>丁</w:t></w:r></w:p>", "1|<w:p><w:r><w:t>2</w:t><w:tab/><w:t>3</w:t></w:r></w:p>")).Lines());

    [Fact]
    public void Rows_of_one_cell_above_and_below_the_others_are_no_rows() =>
        Assert.Equal(
            ["text: 单位：万人", "row: 指标|目标|属性", "row: 一、人口||", "row: 常住人口|5|预期性", "text: 注：快报数。"],
            new DocxFile(Table("3:单位：万人", "指标|目标|属性", "3:一、人口", "常住人口|5|预期性", "3:注：快报数。")).Lines());

    [Fact]
    public void A_table_of_one_cell_is_a_frame_around_its_lines()
    {
        var source = new DocxFile(P("甲。") + Table(P("专栏1 工程") + P("乙。")) + P("丙。")).Read();
        Assert.Equal(["text: 甲。", "text: 专栏1 工程", "text: 乙。", "text: 丙。"], Lines(source));
        Assert.Equal([0, 1, 1, 0], new[] { 1, 3, 5, 7 }.Select(line => source.LineAt(line).Group));
    }

    [Fact]
    public void Tables_in_tables_are_read_where_they_stand() =>
        Assert.Equal(
            ["text: 甲。", "row: 指标|目标", "row: 人口|5", "text: 乙。"],
            new DocxFile(Table(P("甲。") + Table("指标,目标", "人口,5").Replace("<w:tc><w:tcPr></w:tcPr>" + P("指标,目标") + "</w:tc>", Cells("指标", "目标"), StringComparison.Ordinal).Replace("<w:tc><w:tcPr></w:tcPr>" + P("人口,5") + "</w:tc>", Cells("人口", "5"), StringComparison.Ordinal) + P("乙。"))).Lines());

    [Fact]
    public void A_row_that_is_taken_out_is_dropped() =>
        Assert.Equal(["row: 甲|乙", "row: 1|2", "hidden: 34"], new DocxFile(Table("甲|乙", "3|4", "1|2").Replace("<w:tr><w:tc><w:tcPr></w:tcPr>" + P("3"), "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:tcPr></w:tcPr>" + P("3"), StringComparison.Ordinal)).Lines());

    private static string Cells(params string[] texts) => string.Concat(texts.Select(static text => $"<w:tc><w:tcPr></w:tcPr>{P(text)}</w:tc>"));
}
