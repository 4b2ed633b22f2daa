using System.Globalization;
using Kaifeng.PlanTools.Checking.Mutation;

namespace Kaifeng.PlanTools.Tests.Checking.Mutation;

public sealed class WilsonTests
{
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 1998, table I, method 3.
    [Theory]
    [InlineData(81, 263, "0.2553", "0.3662")]
    [InlineData(15, 148, "0.0624", "0.1605")]
    [InlineData(0, 20, "0.0000", "0.1611")]
    [InlineData(1, 29, "0.0061", "0.1718")]
    public void The_interval_is_the_published_one(int found, int cases, string low, string high) =>
        Assert.Equal((decimal.Parse(low, CultureInfo.InvariantCulture), decimal.Parse(high, CultureInfo.InvariantCulture)), Wilson.Interval(found, cases));

    [Fact]
    public void Nothing_is_told_of_no_case() => Assert.Null(Wilson.Interval(0, 0));

    [Fact]
    public void The_interval_holds_the_share_and_turns_with_it()
    {
        for (var cases = 1; cases <= 60; cases++)
        {
            for (var found = 0; found <= cases; found++)
            {
                var (low, high) = Wilson.Interval(found, cases)!.Value;
                Assert.InRange(decimal.Round((decimal)found / cases, 4), low, high);
                var (otherLow, otherHigh) = Wilson.Interval(cases - found, cases)!.Value;
                Assert.InRange(Math.Abs(1 - otherHigh - low) + Math.Abs(1 - otherLow - high), 0, 0.0002m);
            }
        }
    }
}
