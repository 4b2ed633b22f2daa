using System.Globalization;
using Kaifeng.PlanTools.Checking.Slips;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Tests.Checking.Slips;

public sealed class SlipVariantsTests
{
    [Fact]
    public void Every_digit_of_a_longer_figure_can_be_another_one() =>
        Assert.Equal(27, Of("2.08亿元", "2.08", "亿元").Count(static slip => slip.Kind == SlipKind.Digit && slip.Text.EndsWith("亿元", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2.08亿元", "2.08", "亿元", nameof(SlipKind.Swap), "2.80亿元")]
    [InlineData("1211家", "1211", "家", nameof(SlipKind.Swap), "2111家", "1121家")]
    [InlineData("500亩", "500", "亩", nameof(SlipKind.Swap))]
    [InlineData("约46亿元", "46", "亿元", nameof(SlipKind.Scale), "约46万元")]
    [InlineData("46万m²", "46", "万m²", nameof(SlipKind.Scale), "46亿m²")]
    [InlineData("46元", "46", "元", nameof(SlipKind.Scale))]
    [InlineData("15家", "15", "家", nameof(SlipKind.Point), "150家", "1500家")]
    [InlineData("1.5%", "1.5", "%", nameof(SlipKind.Point), "15%", "150%", "0.15%", "0.015%")]
    public void Slips_are_printed_as_they_would_stand(string printed, string value, string unit, string kind, params string[] texts) =>
        Assert.Equal(texts, Of(printed, value, unit).Where(slip => slip.Kind.ToString() == kind).Select(static slip => slip.Text));

    [Theory]
    [InlineData("二十八家", "28", "家")]
    [InlineData("1,211家", "1211", "家")]
    [InlineData("1234567890123元", "1234567890123", "元")]
    public void Figures_that_are_no_plain_digits_have_no_variants(string printed, string value, string unit) => Assert.Empty(Of(printed, value, unit));

    private static Slip[] Of(string printed, string value, string unit)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        var amount = new Amount { Value = number, Step = 1m / (decimal)Math.Pow(10, number.Scale), Bound = Bound.Exact, Unit = UnitReader.Parse(unit)! };
        return [.. SlipVariants.Of(amount, printed, default)];
    }
}
