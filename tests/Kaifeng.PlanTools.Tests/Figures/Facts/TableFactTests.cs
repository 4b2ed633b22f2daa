namespace Kaifeng.PlanTools.Tests.Figures.Facts;

public sealed class TableFactTests
{
    [Fact]
    public void Rows_of_an_indicator_table_say_level_growth_share_and_total()
    {
        const string Table = "专栏1 主要指标\n\n类别\t指标名称\t单位\t2020年\t2025年\t年均增长\t属性\n经济\t地区生产总值\t亿元\t412.6\t590\t7.4%\t预期性\n"
            + "\t研发经费投入占地区生产总值比重\t%\t1.8\t2.5\t[0.7]\t预期性\n\t城镇新增就业\t万人\t2.1\t-\t[11]\t预期性";

        Assert.Equal(
            """
            412.6亿元 Level 2020 地区生产总值
            590亿元 Level 2025 地区生产总值
            7.4% Rate/年 2020-2025~2020 地区生产总值
            1.8% Share 2020 研发经费投入<地区生产总值
            2.5% Share 2025 研发经费投入<地区生产总值
            0.7百分点 Points 2020-2025~2020 研发经费投入<地区生产总值
            2.1万人 Added 2020 城镇新增就业 城镇|新增
            11万人 Total 2020-2025 城镇新增就业 城镇|新增
            """,
            FactTexts.Lines(Table));
    }

    [Fact]
    public void A_matrix_names_its_figures_by_row_and_column_and_takes_units_from_headers() => Assert.Equal(
        """
        45.2万人 Level 东县户籍人口 户籍
        30万亩 Level 东县耕地面积
        31.5% Share 东县
        60万人 Level 西县户籍人口 户籍
        41万亩 Level 西县耕地面积
        35% Share 西县
        """,
        FactTexts.Lines("表2 各县基本情况\n\n县名\t户籍人口（万人）\t耕地面积（万亩）\t占比（%）\n东县\t45.2\t30\t31.5\n西县\t60\t41\t35"));

    [Fact]
    public void Rows_that_are_years_take_the_subject_from_the_column_and_the_unit_from_the_caption() => Assert.Equal(
        """
        40.1亿千瓦时 Level 2019 用电量
        5.2% Rate 2019 用电量
        42.3亿千瓦时 Level 2020 用电量
        5.5% Rate 2020 用电量
        """,
        FactTexts.Lines("表3 历年用电量（单位：亿千瓦时）\n\n年份\t用电量\t增长（%）\n2019\t40.1\t5.2\n2020\t42.3\t5.5"));

    [Fact]
    public void A_line_above_the_table_gives_the_unit_of_its_figures() => Assert.Equal(
        """
        40.1亿千瓦时 Level 2019 用电量
        42.3亿千瓦时 Level 2020 用电量
        """,
        FactTexts.Lines("表3 历年用电量\n\n单位：亿千瓦时\n\n年份\t用电量\n2019\t40.1\n2020\t42.3"));

    [Fact]
    public void Words_in_a_cell_are_read_as_prose_about_their_row()
    {
        var facts = FactTexts.Of("表4 项目情况\n\n序号\t项目名称\t建设内容\t总投资（亿元）\n1\t东湖水厂\t新建水厂1座，日供水10万吨\t3.2\n2\t西湖大桥\t新建大桥1座，全长2.1公里\t5");
        Assert.Equal(["水厂", "日供水", "东湖水厂总投资", "大桥", "大桥全长", "西湖大桥总投资"], facts.Select(static fact => fact.Subject.Name));
        Assert.Equal([1, 1, 1, 2, 2, 2], facts.Select(static fact => fact.Site.Row));
        Assert.Equal([2, 2, 3, 2, 2, 3], facts.Select(static fact => fact.Site.Column));
        Assert.All(facts, static fact => Assert.Contains(fact.Site.RowLabel, (string[])["东湖水厂", "西湖大桥"]));
    }
}
