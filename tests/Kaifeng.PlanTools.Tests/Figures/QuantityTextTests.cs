using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Tests.Figures;

public sealed class QuantityTextTests
{
    private static readonly string[] Before = ["", "", "约", "超过", "不低于", "近"];
    private static readonly string[] After = ["", "", "以上", "左右", "以下"];

    [Theory]
    [InlineData("4.62亿", "462000000")]
    [InlineData("46200万", "462000000")]
    [InlineData("四亿六千二百万", "462000000")]
    [InlineData("462,000,000", "462000000")]
    [InlineData("不低于13%", "13")]
    public void One_figure_is_read_however_it_is_written(string text, string value) =>
        Assert.Equal(value, QuantityText.Parse(text)?.BaseValue.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("亿元级别的企业")]
    [InlineData("从3到5和7")]
    [InlineData("第3")]
    public void Anything_else_is_no_figure(string text) => Assert.Null(QuantityText.Parse(text));

    [Fact]
    public void What_is_printed_reads_back()
    {
        var units = Units.Measures.SelectMany(static row => row.Words).Concat(Units.Classifiers).ToArray();
        var words = Units.Measures.SelectMany(static row => row.AllWords).ToHashSet();
        var random = new Random(6);
        for (var i = 0; i < 20_000; i++)
        {
            var value = new decimal(random.Next(1, 1_000_000), 0, 0, false, (byte)random.Next(0, 4));
            var scale = UnitReader.Scales[random.Next(UnitReader.Scales.Length)].Text;
            var unit = units[random.Next(units.Length)];
            if (scale.Length > 0 && words.Contains(scale + unit))
            {
                // 千 before 米 is no scale: 千米 is a unit.
                continue;
            }

            var digits = value.ToString(CultureInfo.InvariantCulture);
            var before = unit is "年" or "周年" or "个月" or "周" or "天" or "个星期" ? "" : Before[random.Next(Before.Length)];
            var printed = $"{before}{(random.Next(3) == 0 ? Wide(digits) : digits)}{scale}{unit}{After[random.Next(After.Length)]}";
            var amount = QuantityText.Parse(printed);
            Assert.True(amount is not null, $"{printed} is not read");
            Assert.True(amount.Value == value && amount.Value.Scale == value.Scale, $"{printed} is read as {amount.Value}");
            Assert.True(amount.Unit.Base == UnitReader.Parse(unit)!.Base && amount.Unit.Scale == UnitReader.Scales.Single(known => known.Text == scale).Factor, $"{printed} is read in {amount.Unit.Printed}");
        }
    }

    private static string Wide(string digits) => string.Concat(digits.Select(static c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));
}
