using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Tests.Figures.Subjects;

public sealed class SubjectReaderTests
{
    [Theory]
    [InlineData("到2025年，[|全市社会消费品零售总额|]突破1470亿元。")]
    [InlineData("[|货运量|]达到3750万吨。")]
    [InlineData("[|社会物流总费用占GDP的比率|]下降到13%左右。")]
    [InlineData("力争到2025年[|单位地区生产总值能源消耗|]下降13%。")]
    [InlineData("到 2025 年[|森林覆盖率|]达到 19.5%。")]
    [InlineData("2025年底，[|建成区绿地率|]达到40%。")]
    [InlineData("项目规模大，[|项目总投资|]：约57亿元。")]
    [InlineData("[|每千人口3岁以下婴幼儿托位数|]达到4.5个。")]
    [InlineData("[|65岁及以上老年人健康管理率|]达到80%。")]
    public void What_is_measured_stands_before_its_verb(string marked) => HasSubject(marked, 0, isLast: true);

    [Theory]
    [InlineData("培育10家以上[|具有区域影响力的重点企业|]。")]
    [InlineData("到2025年，建设3个[|省级体育产业基地|]、5个市级产业基地。")]
    [InlineData("10家[|企业|]进入省级百强。")]
    [InlineData("争创1—2个[|国家重点学科|]和若干个研究机构。")]
    [InlineData("培育5家[|技术水平高、竞争力强的服务公司|]。")]
    [InlineData("建设2家[|众创空间|]、大学科技园。")]
    [InlineData("推进100所[|敬老院|]建设。")]
    [InlineData("力争新增20家[|省级以上绿色工厂|]。")]
    public void What_is_counted_stands_behind_its_number(string marked) => HasSubject(marked, 0);

    [Theory]
    [InlineData("引进[|养老服务品牌企业|]3家。")]
    [InlineData("全市建成[|集中式公共充电站|]37座。")]
    [InlineData("全市现有[|住宿和餐饮企业|]1200余家。")]
    public void What_is_counted_stands_before_a_number_that_ends_the_clause(string marked) => HasSubject(marked, 0);

    [Theory]
    [InlineData("[|快递业务量|]由2016年的1914.55万件增加至2020年的12040.53万件，年均增长率达58.4%。", 2)]
    [InlineData("[|零售总额|]突破1470亿元，年均增长8%左右。", 1)]
    [InlineData("[|技能人才总量|]达90万人，年均增长5%。", 1)]
    public void A_figure_without_words_of_its_own_has_the_subject_of_the_one_before(string marked, int index) => HasSubject(marked, index);

    [Theory]
    [InlineData("[|交易额|]、零售额分别从2016年的460亿元和146亿元增加至2020年的867亿元和221亿元，年均增长率达17.1%和10.9%。", 4)]
    [InlineData("交易额、[|零售额|]分别从2016年的460亿元和146亿元增加至2020年的867亿元和221亿元，年均增长率达17.1%和10.9%。", 3)]
    [InlineData("交易额、[|零售额|]分别从2016年的460亿元和146亿元增加至2020年的867亿元和221亿元，年均增长率达17.1%和10.9%。", 5)]
    public void Several_subjects_are_dealt_out_to_as_many_figures(string marked, int index) => HasSubject(marked, index);

    [Fact]
    public void A_subject_never_comes_from_another_sentence()
    {
        var quantities = PlanFigures.Quantities("零售总额突破1470亿元。年均增长8%。");
        Assert.True(quantities[1].Subject.IsEmpty);
    }

    [Theory]
    [InlineData("零售总额达到1470亿元", Measure.Level)]
    [InlineData("占比达到40%", Measure.Share)]
    [InlineData("零售总额年均增长8%", Measure.Growth)]
    [InlineData("占比提高5个百分点", Measure.Change)]
    [InlineData("新增绿色工厂20家", Measure.Added)]
    [InlineData("五年累计达到4539.6亿元", Measure.Total)]
    [InlineData("每年培训从业人员5000人次", Measure.Yearly)]
    [InlineData("企业数量翻一番", Measure.Multiple)]
    [InlineData("服务业增加值1600亿元", Measure.Level)]
    public void A_figure_tells_what_it_says_of_its_subject(string text, Measure measure) => Assert.Equal(measure, PlanFigures.Quantities(text)[^1].Measure);

    private static void HasSubject(string marked, int index, bool isLast = false)
    {
        var text = FigureTexts.Plain(marked);
        var quantities = PlanFigures.Quantities(text);
        var subject = quantities[isLast ? quantities.Length - 1 : index].Subject.Extent;
        Assert.Equal(marked, text.Insert(subject.End, "|]").Insert(subject.Start, "[|"));
    }
}
