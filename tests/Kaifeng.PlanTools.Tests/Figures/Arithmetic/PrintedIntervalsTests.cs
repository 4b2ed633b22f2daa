using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Arithmetic;

namespace Kaifeng.PlanTools.Tests.Figures.Arithmetic;

public sealed class PrintedIntervalsTests
{
    [Theory]
    [InlineData("0.8%", "0.75", "0.85")]
    [InlineData("3.0%", "2.95", "3.05")]
    [InlineData("2400亿元", "2399.5", "2400.5")]
    [InlineData("10%—15%", "9.5", "15.5")]
    public void Printed_digits_allow_half_a_unit_of_the_last_one_either_way(string printed, string low, string high) => Allows(printed, low, high);

    [Theory]
    [InlineData("708家", "708", "708")]
    [InlineData("3—5家", "3", "5")]
    [InlineData("10家以上", "10", null)]
    [InlineData("不超过10家", null, "10")]
    public void A_whole_number_of_things_is_exact(string printed, string? low, string? high) => Allows(printed, low, high);

    [Theory]
    [InlineData("约460亿元", "448.5", "471.5")]
    [InlineData("40%左右", "39", "41")]
    [InlineData("约8%", "7.5", "8.5")]
    [InlineData("约200家", "195", "205")]
    public void About_is_a_fortieth_either_way_and_at_least_what_the_digits_allow(string printed, string low, string high) => Allows(printed, low, high);

    [Theory]
    [InlineData("1.8万余家", "1.8", "1.9")]
    [InlineData("1200余个", "1200", "1300")]
    [InlineData("近2.3万家", "2.2", "2.3")]
    [InlineData("近500家", "400", "500")]
    public void Some_more_or_less_is_a_unit_of_the_last_digit_that_is_not_zero(string printed, string low, string high) => Allows(printed, low, high);

    [Theory]
    [InlineData("20%以上", "19.5", null)]
    [InlineData("超过50亿元", "49.5", null)]
    [InlineData("不超过3.5%", null, "3.55")]
    [InlineData("控制在13%以内", null, "13.5")]
    [InlineData("低于13%", null, "13.5")]
    public void A_bound_leaves_the_other_end_open(string printed, string? low, string? high) => Allows(printed, low, high);

    private static void Allows(string printed, string? low, string? high) => Assert.Equal(new Interval(Number(low), Number(high)), PrintedIntervals.Of(QuantityText.Parse(printed)!));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
