using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Parsing.Tables;

public sealed class TableReaderTests
{
    private const string Header = "类别\t指标\t2020年\t2025年\t年均增长\t属性\n";

    [Fact]
    public void Categories_are_filled_down_over_merged_cells() => Check(
        Header + "规模\t零售总额（亿元）\t999.1\t1470\t8%\t预期性\n\t快递业务量（亿件）\t1.2\t2.0\t11%\t预期性\n",
        "规模|零售总额|亿元|999.1,1470,8%|预期性|", "规模|快递业务量|亿件|1.2,2.0,11%|预期性|");

    [Fact]
    public void A_category_on_a_row_of_its_own_loses_its_number() => Check(
        "类别\t指标\t2020年\t2025年\t属性\t\n一、城镇化水平\t\t\t\t\t\n1\t常住人口城镇化率（%）\t51.83\t63\t预期性\t\n2\t户籍人口城镇化率（%）\t37\t44.5\t预期性\t\n",
        "城镇化水平|常住人口城镇化率|%|51.83,63|预期性|", "城镇化水平|户籍人口城镇化率|%|37,44.5|预期性|");

    [Fact]
    public void Sub_indicators_push_the_row_to_the_right_and_keep_parent_unit_and_mark() => Check(
        Header + "效率\t冷链流通率（%）*\t果蔬\t30\t40\t—\n肉类\t\t50\t60\t—\t预期性\n\t\t\t奶类\t60\t70\t—\t预期性\n\t通关时间（分钟）\t0.6\t0.5\t—\t预期性\n",
        "效率|冷链流通率>果蔬|%*|30,40,—||repaired", "效率|冷链流通率>肉类|%*|50,60,—|预期性|repaired", "效率|冷链流通率>奶类|%*|60,70,—|预期性|repaired", "效率|通关时间|分钟|0.6,0.5,—|预期性|");

    [Fact]
    public void The_rows_that_qi_zhong_governs_have_the_row_above_as_parent() => Check(
        "指标\t\t单位\t2015年\t2020年\t年均增长%\n消费\t能源消费总量\t万吨\t766.3\t872.7\t2.6%\n\t其中：煤炭\t%\t85.2\t62.9\t[-22.3]\n\t石油\t%\t7.7\t19.0\t[11.3]\n电力\t电力装机规模\t万千瓦\t131.5\t260.5\t[129]\n",
        "消费|能源消费总量|万吨|766.3,872.7,2.6%||", "消费|能源消费总量>煤炭|%|85.2,62.9,[-22.3]||", "消费|能源消费总量>石油|%|7.7,19.0,[11.3]||", "电力|电力装机规模|万千瓦|131.5,260.5,[129]||");

    [Fact]
    public void A_name_pushed_into_the_category_column_is_read_as_a_name() => Check(
        "类别\t指标\t2025年\n服务\t用水报装环节（个）\t2\n用气报装（小型含外线施工）耗时（工作日）\t10\t\n",
        "服务|用水报装环节|个|2||", "服务|用气报装（小型含外线施工）耗时|工作日|10||repaired");

    [Fact]
    public void Words_in_place_of_a_figure_stay_where_they_are_printed() => Check(
        Header + "低碳\t二氧化碳排放降低（%）\t[19]\t—\t按省下达目标\t约束性\n\t孤儿保障覆盖率\t≥99%\t应保尽保\t\t约束性\n",
        "低碳|二氧化碳排放降低|%|[19],—,按省下达目标|约束性|", "低碳|孤儿保障覆盖率||≥99%,应保尽保|约束性|");

    [Fact]
    public void An_empty_column_that_a_page_brought_along_moves_nothing() => Check(
        Header + "效率\t零售额（亿元）\t22\t30\t—\t预期性\n\n类别\t指标\t2020年\t\t2025年\t年均增长\t属性\n\t通关时间（分钟）\t25.8\t\t25.0\t—\t预期性\n",
        "效率|零售额|亿元|22,30,—|预期性|", "效率|通关时间|分钟|25.8,25.0,—|预期性|");

    [Theory]
    [InlineData("2020年基础值", ColumnRole.Baseline)]
    [InlineData("2020年", ColumnRole.Baseline)]
    [InlineData("2025年目标值", ColumnRole.Target)]
    [InlineData("2025年", ColumnRole.Target)]
    [InlineData("年均增速(累计)", ColumnRole.Growth)]
    [InlineData("指标性质", ColumnRole.Attribute)]
    [InlineData("单位", ColumnRole.Unit)]
    public void Columns_get_roles_from_their_headers(string header, ColumnRole role)
    {
        var years = header.Contains("2020", StringComparison.Ordinal) ? "\t2025年" : "\t2020年";
        var table = TableOf($"开封市“十四五”发展规划\n\n指标\t{header}{years}\n产量\t5\t6\n");
        Assert.Equal(role, table.Columns[1].Role);
    }

    [Fact]
    public void Notes_count_on_below_the_table_and_headings_do_not_belong_to_them()
    {
        var table = TableOf(Header + "规模\t产量（吨）\t1\t2\t3%\t预期性\n\n注：1. []内为五年累计数\n\n2. 产量含外购\n\n二、面临形势\n\n文字。\n");
        Assert.Equal(2, table.Notes.Length);
    }

    [Fact]
    public void A_caption_repeated_on_the_next_page_continues_the_table()
    {
        var table = TableOf("专栏1 主要指标\t\t\t\n" + Header + "规模\t产量（吨）\t1\t2\t3%\t预期性\n\n专栏1 主要指标\t\n" + Header + "\t销量（吨）\t1\t2\t3%\t预期性\n");
        Assert.Equal(2, table.Captions.Length);
        Assert.Equal(["产量", "销量"], table.Indicators.Select(indicator => indicator.Name));
    }

    [Fact]
    public void A_line_with_the_unit_belongs_to_the_table_and_gives_its_unit()
    {
        var table = TableOf("表3 财政收支\n单位：亿元\n指标\t2020年\t2025年\n财政收入\t36\t50\n财政支出（万元）\t1\t2\n");
        Assert.Equal(["亿元", "万元"], table.Indicators.Select(indicator => indicator.Unit));
        Assert.Single(table.Notes);
    }

    [Fact]
    public void A_category_without_tabs_between_rows_is_a_row() => Check(
        "指标\t2020年\t2025年\t属性\n一、健康水平\n1.预期寿命（岁）\t78.1\t79.3\t预期性\n二、资源配置\n2.床位数（张）\t5.1\t6.0\t预期性\n",
        "健康水平|预期寿命|岁|78.1,79.3|预期性|", "资源配置|床位数|张|5.1,6.0|预期性|");

    [Fact]
    public void A_continued_caption_joins_the_rows_of_two_pages()
    {
        var table = TableOf("表2 主要指标\n" + Header + "规模\t产量（吨）\t1\t2\t3%\t预期性\n\n续表2\n" + Header + "\t销量（吨）\t1\t2\t3%\t预期性\n");
        Assert.Equal(["产量", "销量"], table.Indicators.Select(indicator => indicator.Name));
        Assert.Equal("主要指标", table.Title);
    }

    [Fact]
    public void A_column_of_other_things_keeps_no_row_from_being_read() => Check(
        "指标\t2020年\t2025年\t责任单位\n产量（吨）\t5\t6\t市农业局\n",
        "|产量|吨|5,6||");

    [Fact]
    public void A_name_that_ends_like_the_whole_is_no_further_part_of_it() => Check(
        "指标\t单位\t2020年\t2025年\n铁路营业里程\t公里\t390\t560\n其中：高速铁路\t公里\t120\t286\n高速公路通车里程\t公里\t476\t620\n",
        "|铁路营业里程|公里|390,560||", "|铁路营业里程>高速铁路|公里|120,286||", "|高速公路通车里程|公里|476,620||");

    private static void Check(string rows, params string[] expected) =>
        Assert.Equal(expected, TableOf("开封市“十四五”发展规划\n\n" + rows).Indicators.Select(Describe));

    private static string Describe(Indicator indicator) => string.Join('|',
        indicator.Category,
        indicator.Parent.Length > 0 ? $"{indicator.Parent}>{indicator.Name}" : indicator.Name,
        indicator.Unit + indicator.NoteMark,
        string.Join(',', indicator.Values.Select(value => value.Printed)),
        indicator.Attribute,
        indicator.Repair.Length > 0 ? "repaired" : "");

    private static Table TableOf(string text) => Assert.Single(Find(NoticeParser.Parse(CorpusTexts.Of(text)).Plans.SelectMany(plan => plan.Content)));

    private static IEnumerable<Table> Find(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Section section => Find(section.Content),
        Table table => [table],
        _ => [],
    });
}
