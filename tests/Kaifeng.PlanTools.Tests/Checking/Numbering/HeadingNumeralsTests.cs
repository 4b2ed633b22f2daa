using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking.Numbering;

public sealed class HeadingNumeralsTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(103, "一百零三")]
    [InlineData(110, "一百一十")]
    [InlineData(1000, "1000")]
    public void A_numeral_is_written_as_headings_have_it(int value, string written) => Assert.Equal(written, HeadingNumerals.Write(value));

    [Fact]
    public void What_is_written_is_read_again() =>
        Assert.All(Enumerable.Range(1, 999), static value => Assert.Equal(value, ChineseNumerals.Parse(HeadingNumerals.Write(value))));
}
