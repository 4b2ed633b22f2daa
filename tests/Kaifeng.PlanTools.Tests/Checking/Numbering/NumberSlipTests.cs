using Kaifeng.PlanTools.Checking.Numbering;

namespace Kaifeng.PlanTools.Tests.Checking.Numbering;

public sealed class NumberSlipTests
{
    [Theory]
    [InlineData("1 2 3 4", "")]
    [InlineData("1 2 4 5", "4:Skipped:3")]
    [InlineData("1 2 4 4 5", "4:Misprinted:3")]
    [InlineData("1 2 2 3", "2:Repeated:3")]
    [InlineData("1 2 2 4", "2:Misprinted:3")]
    [InlineData("2 2 3", "2:Misprinted:1")]
    [InlineData("3 4 5", "3:BeginsLate:1")]
    [InlineData("1 2 3 1", "1:GoesBack:4")]
    [InlineData("2", "2:BeginsLate:1")]
    [InlineData("1 3 5 6", "3:Skipped:2 5:Skipped:4")]
    public void A_number_that_does_not_follow_is_a_slip(string numbers, string expected)
    {
        var run = new NumberRun(0);
        run.Items.AddRange(numbers.Split(' ').Select(static text => new NumberedItem(new PrintedNumber(NumberStyle.Third, int.Parse(text, null), text), default, 0, IsHeading: true, BeginsAnew: false)));

        Assert.Equal(expected, string.Join(' ', NumberSlip.Of(run).Select(static slip => $"{slip.Item.Number.Text}:{slip.Kind}:{slip.Expected}")));
    }
}
