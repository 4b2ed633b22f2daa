using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Tables.Layouts;

public sealed class TableLayoutsTests
{
    private static readonly string[] Header = ["序号", "指标", "单位", "2020年", "2025年", "属性"];

    private static readonly string[][] Rows =
    [
        ["1", "公路通车里程", "公里", "4120", "≥5130", "预期性"],
        ["2", "建制村通客车率", "%", "96.2", "≥100", "约束性"],
        ["3", "港口货物吞吐量", "万吨", "382", "≥475", "预期性"],
        ["4", "公交出行分担率", "%", "31.5", "≥38", "预期性"],
    ];

    private static readonly string Expected = Printed(string.Join('\t', Header) + "\n" + string.Join('\n', Rows.Select(static row => string.Join('\t', row))));

    public static TheoryData<string, string> Layouts => new()
    {
        { "one cell a line", string.Join('\n', AllCells()) },
        { "one cell a line, blank lines between", string.Join("\n\n", AllCells()) },
        { "columns of blanks", string.Join('\n', AllRows().Select(static row => string.Join("    ", row))) },
        { "single blanks", string.Join('\n', AllRows().Select(static row => string.Join(' ', row))) },
        { "glued, a row a line", string.Join('\n', AllRows().Select(static row => string.Concat(row))) },
        { "glued in one line", string.Concat(AllCells()) },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_of_a_table_gives_the_same_indicators(string layout, string table)
    {
        Assert.NotEmpty(layout);
        Assert.Equal(Expected, Printed(table));
    }

    [Fact]
    public void A_glued_row_with_two_readings_is_left_unread_though_the_others_are_read()
    {
        var table = TableOf("序号指标单位2020年2025年属性\n1公路里程公里412≥513预期性\n2货运量万吨38275预期性\n3铁路里程公里96≥120约束性");
        Assert.Equal(["公路里程", "铁路里程"], table.Indicators.Select(static indicator => indicator.Name));
        Assert.Equal([RowKind.Header, RowKind.Indicator, RowKind.Unread, RowKind.Indicator], table.Rows.Select(static row => row.Kind));
    }

    [Fact]
    public void The_number_of_a_page_that_ends_within_the_table_is_none_of_its_rows()
    {
        const string Columns = "指标          单位        2020年      2025年     属性\n能源产量      万吨        312         360        约束性\n"
            + "                             12\n煤炭储备      万吨        86          120        约束性\n装机规模      万千瓦      468         720        预期性\n";
        var notice = NoticeParser.Parse(CorpusTexts.Of($"甲市“十五五”规划\n\n一、目标\n\n{Columns}\n二、任务\n"));
        Assert.Equal([RowKind.Header, RowKind.Indicator, RowKind.Indicator, RowKind.Indicator], PlacedBlock.Of<Table>(notice).Single().Block.Rows.Select(static row => row.Kind));
        Assert.Equal(["page-number"], notice.Leaves.Where(static leaf => leaf.Kind == LeafKind.Dropped).Select(static leaf => leaf.Reason));
    }

    [Fact]
    public void Digits_behind_names_that_the_notes_below_explain_are_marks()
    {
        var table = TableOf("序号 指标 单位 2020年 2025年 属性\n1 发明专利拥有量1 件 12 15 预期性\n2 单位产值能耗 吨 0.6 0.5 约束性\n3 数字经济规模2 亿元 120 180 预期性\n1 指有效专利。\n2 按核心产业计算。");
        Assert.Equal([("发明专利拥有量", "1"), ("单位产值能耗", ""), ("数字经济规模", "2")], table.Indicators.Select(static indicator => (indicator.Name, indicator.NoteMark)));
    }

    [Fact]
    public void A_wrapped_row_beside_a_line_that_fits_nowhere_is_left_unread()
    {
        var table = TableOf("序号 指标 单位 2020年 2025年 属性\n1 公路里程 公里 412 513 预期性\n主要污染物\n2 毫克/升 26 21 约束性\n（COD、NH、TP）平均浓度\n3 2 5 8 一部分\n3 铁路里程 公里 96 120 约束性\n4 港口岸线 公里 31 35 预期性");
        Assert.Equal(["公路里程", "铁路里程", "港口岸线"], table.Indicators.Select(static indicator => indicator.Name));
        Assert.Contains(table.Rows, static row => row.Kind == RowKind.Unread);
    }

    [Theory]
    [InlineData("（续表）")]
    [InlineData("（接上表）")]
    [InlineData("续表")]
    public void A_line_that_says_that_the_table_goes_on_is_no_category(string line)
    {
        var table = TableOf($"序号 指标 单位 2020年 2025年 属性\n1 公路里程 公里 412 513 预期性\n2 铁路里程 公里 96 120 约束性\n{line}\n序号 指标 单位 2020年 2025年 属性\n3 港口岸线 公里 31 35 预期性\n4 通用机场 个 11 15 预期性");
        Assert.Equal(["", "", "", ""], table.Indicators.Select(static indicator => indicator.Category));
        table = TableOf($"指标\t单位\t2020年\t2025年\n公路里程\t公里\t412\t513\n铁路里程\t公里\t96\t120\n{line}\n指标\t单位\t2020年\t2025年\n港口岸线\t公里\t31\t35");
        Assert.Equal(3, table.Indicators.Length);
    }

    [Fact]
    public void A_year_that_may_be_a_yearly_figure_is_a_target()
    {
        var table = TableOf("指标\n2025年\n2030年/年均\n属性\n城镇新增就业（万人）\n12\n保持稳定\n预期性\n技能人才占比（%）\n30\n35\n预期性");
        Assert.Equal([(2025, ColumnRole.Baseline), (2030, ColumnRole.Target)], table.Indicators[1].Values.Select(static value => (value.Year!.Value, value.Role)));
    }

    [Fact]
    public void Tasks_with_a_responsible_unit_are_no_table_of_indicators() =>
        Assert.DoesNotContain(
            PlacedBlock.Of<Table>(NoticeParser.Parse(CorpusTexts.Of("一、任务\n\n序号\n任务\n牵头单位\n完成时限\n1\n修订管理办法\n市交通局\n2025年\n2\n开展专项检查\n市应急局\n2024年\n\n二、保障\n"))),
            static placed => !placed.Block.Indicators.IsEmpty);

    [Theory]
    [InlineData("指标\n2020年\n2025年\n属性\n")]
    [InlineData("序号 指标 单位 2020年 2025年\n")]
    [InlineData("序号指标单位2020年2025年属性")]
    [InlineData("1公路里程公里38275预期性")]
    [InlineData("甲\n1\n2\n")]
    public void Headers_without_rows_cost_no_more_than_their_length(string line)
    {
        const string Header = "序号\n指标\n单位\n2020年\n2025年\n属性\n";
        var (few, many) = (Allocated(Header, line, 100), Allocated(Header, line, 400));
        Assert.True(many < few * 6, $"400 lines allocate {many} bytes, 100 lines {few}");
    }

    private static long Allocated(string header, string line, int count)
    {
        var source = CorpusTexts.Of(header + string.Concat(Enumerable.Repeat(line, count)));
        NoticeParser.Parse(source);
        var before = GC.GetAllocatedBytesForCurrentThread();
        NoticeParser.Parse(source);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<string[]> AllRows() => [Header, .. Rows];

    private static IEnumerable<string> AllCells() => AllRows().SelectMany(static row => row);

    private static Table TableOf(string table) =>
        PlacedBlock.Of<Table>(NoticeParser.Parse(CorpusTexts.Of($"甲市“十五五”规划\n\n一、目标\n\n{table}\n\n二、任务\n"))).Single().Block;

    private static string Printed(string table) =>
        string.Join('\n', TableOf(table).Indicators.Select(static indicator =>
            $"{indicator.Name}|{indicator.Unit}|{indicator.Attribute}|{string.Join(',', indicator.Values.Select(static value => $"{value.Year} {value.Role} {value.Printed}"))}"));
}
