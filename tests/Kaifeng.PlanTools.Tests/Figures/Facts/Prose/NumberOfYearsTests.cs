using Kaifeng.PlanTools.Figures.Facts.Prose;

namespace Kaifeng.PlanTools.Tests.Figures.Facts.Prose;

public sealed class NumberOfYearsTests
{
    [Theory]
    [InlineData("产值五年", 2, 5)]
    [InlineData("过去十二年间", 6, 12)]
    [InlineData("用3年时间", 5, 3)]
    [InlineData("连续四年", 4, 0)]
    [InlineData("2020年", 0, 0)]
    [InlineData("第二年", 0, 0)]
    [InlineData("一年", 0, 0)]
    [InlineData("年", 0, 0)]
    public void A_lapse_of_years_is_read_from_its_end(string text, int length, int years)
    {
        Assert.Equal(length, NumberOfYears.AtEnd(text, out var read));
        Assert.Equal(years, read);
    }

    [Theory]
    [InlineData("投资由21亿元提高到39亿元，历时六年，", 6)]
    [InlineData("投资提高到39亿元，成效明显，", 0)]
    public void The_clause_before_may_say_it(string text, int years) => Assert.Equal(years, NumberOfYears.OfClauseBefore(text, 0, text.Length));
}
