namespace Kaifeng.PlanTools.Tests.Figures.Subjects;

public sealed class SentenceTrackerTests
{
    [Theory]
    [InlineData("增加值由2016年的61.02亿元增加至2020年的88.22亿元。", 2016, 2020)]
    [InlineData("分别从2016年的460亿元、0.8亿美元增加至2020年的867亿元、2.73亿美元。", 2016, 2016, 2020, 2020)]
    [InlineData("“十三五”末，产值970亿元。", 2020)]
    [InlineData("2020年底，企业达到30家；园区达到8个。", 2020, 2020)]
    public void The_year_before_a_figure_in_its_sentence_is_its_year(string text, params int[] years) => HasYears(text, years);

    [Theory]
    [InlineData("较2015年降低22.3个百分点。")]
    [InlineData("余额比“十三五”末增加30亿元。")]
    [InlineData("是“十二五”期间的1.54倍。")]
    [InlineData("与2020年相比增长5%。")]
    public void A_year_that_is_compared_with_is_not_the_year_of_the_figure(string text) => HasYears(text, 0);

    [Fact]
    public void A_year_in_the_title_of_a_document_is_no_year_of_a_figure() => HasYears("按照《规划（2021—2025年）》，面积30亩。", 0);

    [Fact]
    public void A_year_ends_with_its_sentence_for_what_is_no_goal() => HasYears("2020年企业30家。现有园区8个。", 2020, 0);

    private static void HasYears(string text, params int[] years) =>
        Assert.Equal(years, PlanFigures.Quantities(text).Select(static quantity => quantity.Year ?? 0));
}
