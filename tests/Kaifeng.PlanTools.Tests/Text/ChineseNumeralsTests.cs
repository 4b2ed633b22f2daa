using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Text;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十五", 25)]
    [InlineData("一百零三", 103)]
    [InlineData("二〇三五", 2035)]
    [InlineData("〇", 0)]
    public void A_numeral_is_read(string text, int value) => Assert.Equal(value, ChineseNumerals.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("发展")]
    [InlineData("一二三四五")]
    [InlineData("五六十")]
    public void What_is_no_numeral_is_not(string text) => Assert.Null(ChineseNumerals.Parse(text));
}
