using System.Globalization;
using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Tests.Figures.Arithmetic;

public sealed class IntervalMathTests
{
    private const decimal Largest = decimal.MaxValue;

    [Theory]
    [InlineData("2", 1, "2")]
    [InlineData("2.44140625", 4, "1.25")]
    [InlineData("32", 5, "2")]
    [InlineData("0.0001", 4, "0.1")]
    [InlineData("1000000000", 9, "10")]
    [InlineData("0", 5, "0")]
    public void A_root_lies_in_a_narrow_range(string value, int degree, string root)
    {
        var range = Roots.Of(Number(value), degree);
        Assert.True(range.Contains(Number(root)), $"{range}");
        Assert.True(range.High - range.Low < 1e-16m, $"{range}");
    }

    [Theory]
    [InlineData("-1", 2)]
    [InlineData("2", 0)]
    [InlineData("2", 51)]
    [InlineData("1000000001", 2)]
    public void What_has_no_root_in_a_notice_has_open_ends(string value, int degree) => Assert.Equal(Interval.Any, Roots.Of(Number(value), degree));

    [Fact]
    public void A_root_multiplied_with_itself_encloses_its_number()
    {
        var random = new Random(20261124);
        for (var i = 0; i < 2000; i++)
        {
            var value = decimal.Round((decimal)Math.Pow(10, random.NextDouble() * 14 - 5), 8);
            var degree = random.Next(1, Roots.MostYears + 1);
            var range = Roots.Of(value, degree);
            Assert.True(Decimals.Power(range.Low!.Value, degree) <= value && value <= Decimals.Power(range.High!.Value, degree), $"{value}, {degree}: {range}");
        }
    }

    [Theory]
    [InlineData("61.015", "61.025", "88.215", "88.225", 4, "9.6443", "9.6519")]
    [InlineData("0.75", "0.85", "2.725", "2.735", 4, "33.8", "38.2")]
    public void A_yearly_rate_spans_what_both_ends_allow(string baseLow, string baseHigh, string endLow, string endHigh, int years, string least, string most)
    {
        var rate = IntervalMath.YearlyRate(new Interval(Number(baseLow), Number(baseHigh)), new Interval(Number(endLow), Number(endHigh)), years);
        Assert.InRange(rate.Low!.Value, Number(least) - 0.05m, Number(least) + 0.05m);
        Assert.InRange(rate.High!.Value, Number(most) - 0.05m, Number(most) + 0.05m);
    }

    [Fact]
    public void What_is_computed_contains_what_any_values_of_the_figures_give()
    {
        var random = new Random(4);
        for (var i = 0; i < 2000; i++)
        {
            var (left, right) = (Any(random), Any(random));
            var (a, b) = (In(random, left), In(random, right));
            var years = random.Next(1, 16);
            Assert.True(IntervalMath.Add(left, right).Contains(a + b));
            Assert.True(IntervalMath.Subtract(left, right).Contains(a - b));
            Assert.True(IntervalMath.Scale(left, -2.5m).Contains(a * -2.5m));
            Assert.True(IntervalMath.Divide(left, right).Contains(a / b));
            Assert.True(IntervalMath.Share(left, right).Contains(a / b * 100));
            Assert.True(IntervalMath.ChangeRate(right, left).Contains((a / b - 1) * 100));
            Assert.True(IntervalMath.YearlyChange(right, left, years).Contains((a - b) / years));
            var rate = IntervalMath.YearlyRate(right, left, years);
            var root = Roots.Of(a / b, years);
            Assert.True(rate.Overlaps(IntervalMath.Scale(IntervalMath.Add(root, Interval.Of(-1)), 100)), $"{left} {right} {years} {rate}");
        }
    }

    [Fact]
    public void Values_beyond_a_decimal_open_the_end()
    {
        var huge = new Interval(1, Largest);
        Assert.Null(IntervalMath.Add(huge, huge).High);
        Assert.Null(IntervalMath.Scale(huge, 10).High);
        Assert.Null(IntervalMath.Share(huge, Interval.Of(1)).High);
        Assert.Null(IntervalMath.Divide(huge, Interval.Of(0.1m)).High);
        Assert.Equal(new Interval(2, null), IntervalMath.Add(new Interval(1, null), Interval.Of(1)));
        Assert.Equal(Interval.Any, IntervalMath.YearlyRate(new Interval(Largest, Largest), new Interval(-1, 1), 5));
    }

    [Fact]
    public void Nothing_throws_whatever_the_ends()
    {
        var ends = new decimal?[] { null, decimal.MinValue, -1, 0, 1e-28m, 1, 7.5e28m, Largest };
        foreach (var left in Pairs(ends))
        {
            foreach (var right in Pairs(ends))
            {
                _ = IntervalMath.Add(left, right);
                _ = IntervalMath.Subtract(left, right);
                _ = IntervalMath.Share(left, right);
                _ = IntervalMath.ChangeRate(left, right);
                _ = IntervalMath.YearlyRate(left, right, 5);
                _ = IntervalMath.YearlyChange(left, right, 5);
                _ = IntervalMath.Scale(left, right.Low ?? 2);
            }
        }
    }

    [Fact]
    public void A_figure_that_may_be_nothing_divides_to_an_open_end() =>
        Assert.Equal(new Interval(2, null), IntervalMath.Divide(Interval.Of(2), new Interval(0, 1)));

    [Fact]
    public void A_figure_without_limit_leaves_the_quotient_without_one() =>
        Assert.Equal(new Interval(null, 2), IntervalMath.Divide(Interval.Of(2), new Interval(1, null)));

    [Fact]
    public void A_level_below_zero_tells_nothing_of_growth() =>
        Assert.Equal(Interval.Any, IntervalMath.YearlyRate(new Interval(-2, -1), new Interval(1, 2), 5));

    private static IEnumerable<Interval> Pairs(decimal?[] ends) =>
        from low in ends from high in ends where !(low > high) select new Interval(low, high);

    private static Interval Any(Random random)
    {
        var low = decimal.Round((decimal)(random.NextDouble() * Math.Pow(10, random.Next(0, 6))) + 0.01m, 4);
        return new Interval(low, low + decimal.Round((decimal)random.NextDouble(), 4));
    }

    private static decimal In(Random random, Interval interval) =>
        interval.Low!.Value + (interval.High!.Value - interval.Low.Value) * random.Next(0, 101) / 100;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
