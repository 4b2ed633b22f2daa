using Kaifeng.PlanTools.Checking.Numbering;

namespace Kaifeng.PlanTools.Tests.Checking.Numbering;

public sealed class UnreadNumbersTests
{
    [Theory]
    [InlineData("发展基础较好。三、总体要求", NumberStyle.First, true)]
    [InlineData("一二、三、产业", NumberStyle.First, false)]
    [InlineData("上海\n50三、强化功能", NumberStyle.First, true)]
    [InlineData("坚持市场主导。（三）重点任务", NumberStyle.Second, true)]
    [InlineData("坚持市场主导。三）重点任务", NumberStyle.Second, false)]
    [InlineData("建设道路。3.桥梁工程", NumberStyle.Third, true)]
    [InlineData("增长3.5%，达到13.", NumberStyle.Third, false)]
    [InlineData("建设道路；（3）桥梁", NumberStyle.Fourth, true)]
    [InlineData("建设道路；3）桥梁", NumberStyle.HalfBracket, true)]
    internal void A_number_inside_a_text_is_seen_by_its_mark(string text, NumberStyle style, bool holds) =>
        Assert.Equal(holds, UnreadNumbers.Hold(text, new PrintedNumber(style, 4, "四"), 3));

    [Theory]
    [InlineData("上市。\n425.1.3 促进人工智能", true)]
    [InlineData("占比35.1.3", false)]
    public void A_decimal_number_may_be_glued_to_the_number_of_a_page(string text, bool holds) =>
        Assert.Equal(holds, UnreadNumbers.Hold(text, new PrintedNumber(NumberStyle.Decimal3, 4, "5.1.4"), 3));
}
