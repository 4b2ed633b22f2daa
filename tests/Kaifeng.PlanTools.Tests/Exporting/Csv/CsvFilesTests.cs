using System.Text;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.Csv;

public sealed class CsvFilesTests
{
    [Theory]
    [InlineData("plans.csv", "plan_id,attachment,title,period_start,period_end,start_line,end_line")]
    [InlineData("sections.csv", "section_id,plan_id,parent_id,depth,kind,number,title,run_in,start_line,end_line")]
    [InlineData("paragraphs.csv", "paragraph_id,plan_id,section_id,box_id,number,lead,text,segments,start_line,end_line")]
    [InlineData("boxes.csv", "box_id,plan_id,section_id,label,number,title,items,start_line,end_line")]
    [InlineData("box_items.csv", "box_id,item,lead,text,start_line,end_line")]
    [InlineData("tables.csv", "table_id,plan_id,section_id,label,title,columns,rows,start_line,end_line")]
    [InlineData("indicators.csv", "indicator_id,table_id,plan_id,row,category,parent,name,unit,note_mark,growth,attribute,start_line,repair")]
    [InlineData("indicator_values.csv", "indicator_id,year,role,printed,bound,value,low,high,unit,cumulative,start_line,start_column,column,kind")]
    [InlineData("table_notes.csv", "table_id,plan_id,note,start_line")]
    [InlineData("quantities.csv", "quantity_id,plan_id,section_id,box_id,kind,printed,bound,value,value_high,unit,year,subject,start_line,start_column,end_line,end_column,base_value,base_unit,segments")]
    [InlineData("targets.csv", "target_id,plan_id,section_id,box_id,subject,printed,bound,value,value_high,unit,year,start_line,base_value,base_unit,kind")]
    [InlineData("claims.csv", "claim_id,plan_id,section_id,kind,text,printed,computed_low,computed_high,verdict,start_line,related_lines,reason")]
    [InlineData("leaves.csv", "leaf_id,kind,start_line,start_column,end_line,end_column,text,reason,file_line")]
    public void The_columns_are_those_of_the_contract(string name, string columns) => Assert.Equal(columns, Lines(name)[0]);

    [Fact]
    public void Every_file_has_a_cell_for_each_column_in_a_notice_without_anything()
    {
        var empty = new PlanNotice { Source = new SourceText("a", "", ""), Header = NoticeHeader.Empty, Plans = [], Leaves = [] };

        Assert.All(CsvFiles.All, file => Assert.Equal(string.Join(',', file.Columns) + "\n", Text(file, FigureReader.Read(empty))));
    }

    [Fact]
    public void File_names_are_unique_and_own() =>
        Assert.Equal(CsvFiles.OwnNames.Length, CsvFiles.OwnNames.Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void A_plan_ends_on_the_line_of_its_last_character() =>
        Assert.Equal("p1,1,开封市测试规划,2021,2025,4,18", Lines("plans.csv")[1]);

    [Fact]
    public void A_section_at_the_top_has_depth_1_and_no_parent() =>
        Assert.Equal("p1.1,p1,,1,l1,一,总体要求,false,6,17", Lines("sections.csv")[1]);

    [Fact]
    public void A_paragraph_over_a_page_break_is_whole_and_names_its_lines() =>
        Assert.Equal("p1.1.para1,p1,p1.1,,,,\"第一段的前半，𠮷后半“引号”,逗号。\",7;9,7,9", Lines("paragraphs.csv")[1]);

    [Fact]
    public void Paragraphs_of_boxes_name_box_and_section() =>
        Assert.Equal("p1.1.b1.1,p1,p1.1,p1.1.b1,,化工,化工。坚守底线。,11,11,11", Lines("paragraphs.csv")[2]);

    [Fact]
    public void A_box_has_its_label_and_the_number_of_its_items() =>
        Assert.Equal("p1.1.b1,p1,p1.1,专栏1,1,重点工程,2,10,12", Lines("boxes.csv")[1]);

    [Fact]
    public void Items_of_a_box_are_numbered() =>
        Assert.Equal("p1.1.b1,2,医药,医药。\t=1+1,12,12", Lines("box_items.csv")[2]);

    [Fact]
    public void A_table_counts_columns_and_indicators() =>
        Assert.Equal("p1.1.t1,p1,p1.1,表1,主要指标,3,2,13,17", Lines("tables.csv")[1]);

    [Fact]
    public void An_indicator_keeps_a_dash_and_a_formula_is_defused()
    {
        Assert.Equal("p1.1.t1.r1,p1.1.t1,p1,1,发展,,增速,%,*,--,预期性,15,", Lines("indicators.csv")[1]);
        Assert.Equal("p1.1.t1.r2,p1.1.t1,p1,2,发展,,'=命令,,,-22.3%,预期性,16,name moved", Lines("indicators.csv")[2]);
    }

    [Fact]
    public void Values_have_role_place_and_column()
    {
        Assert.Equal("p1.1.t1.r1,2020,baseline,-0.3,=,-0.3,-0.35,-0.25,%,,15,7,2020年,level", Lines("indicator_values.csv")[1]);
        Assert.Equal("p1.1.t1.r1,,growth,--,,,,,,,15,12,年均增长,", Lines("indicator_values.csv")[2]);
        Assert.Equal("p1.1.t1.r2,2020,baseline,[5],≥,5,4.5,,亿元,true,16,5,2020年,total", Lines("indicator_values.csv")[3]);
        Assert.Equal("p1.1.t1.r2,,growth,-22.3%,=,-22.3,-22.35,-22.25,%,,16,9,年均增长,yearly-rate", Lines("indicator_values.csv")[4]);
    }

    [Fact]
    public void Values_that_were_not_read_have_empty_cells()
    {
        var unread = SampleFigures.Create() with { Indicators = [] };

        Assert.Contains("\np1.1.t1.r2,2020,baseline,[5],,,,,,true,16,5,2020年,\n", Text(new IndicatorValuesCsv(), unread), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_a_page_break_cuts_is_one_row_with_the_lines_of_its_pieces() =>
        Assert.Equal("p1.1.q1,p1,p1.1,,quantity,𠮷后半,=,3.0,,亿元,2025,第一段,7,10,9,3,300000000,元,7;9", Lines("quantities.csv")[1]);

    [Fact]
    public void A_range_has_two_ends_and_its_printed_text_is_defused() =>
        Assert.Equal("p1.1.b1.q1,p1,p1.1,p1.1.b1,range,'=1+1,≥,50,80,平方公里,,,12,5,12,9,50000000,平方米,12", Lines("quantities.csv")[2]);

    [Fact]
    public void A_target_has_its_subject_before_its_figure() =>
        Assert.Equal("p1.1.g1,p1,p1.1,,第一段,𠮷后半,=,3.0,,亿元,2025,7,300000000,元,level", Lines("targets.csv")[1]);

    [Fact]
    public void A_claim_names_each_other_line_once_and_its_interval_is_rounded_outward() =>
        Assert.Equal("p1.1.c1,p1,p1.1,cagr,化工。坚守底线,坚守,9.64,9.700001,consistent,11,7;9,", Lines("claims.csv")[1]);

    [Fact]
    public void A_claim_of_a_row_has_a_blank_between_its_cells_and_says_why_nothing_follows() =>
        Assert.Equal("p1.1.b1.c1,p1,p1.1,share,'=命令 [5] -22.3%,[5],,,cannot-tell,16,,missing-base", Lines("claims.csv")[2]);

    [Fact]
    public void A_note_is_whole() => Assert.Equal("p1.1.t1,p1,注：*为约束性。,17", Lines("table_notes.csv")[1]);

    [Fact]
    public void Leaves_are_numbered_and_dropped_ones_say_why()
    {
        Assert.Equal("l1,header,1,1,1,11,测试〔2022〕1号,,1", Lines("leaves.csv")[1]);
        Assert.Equal("l7,dropped,8,1,8,6,'- 1 -,page number,8", Lines("leaves.csv")[7]);
    }

    [Fact]
    public void Quotes_are_doubled()
    {
        var source = new SourceText("a", "说\"是\"", "");
        var notice = new PlanNotice
        {
            Source = source,
            Header = NoticeHeader.Empty,
            Plans = [],
            Leaves = [new Leaf(LeafKind.Note, new TextSpan(0, source.Content.Length))],
        };

        Assert.EndsWith("l1,note,1,1,1,5,\"说\"\"是\"\"\",,1\n", Text(new LeavesCsv(), FigureReader.Read(notice)), StringComparison.Ordinal);
    }

    private static string[] Lines(string name) =>
        Text(CsvFiles.All.Single(file => file.FileName == name), SampleFigures.Create()).Split('\n');

    private static string Text(CsvFile file, NoticeFigures figures)
    {
        using var stream = new MemoryStream();
        file.Write(figures, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
