using System.Globalization;
using Kaifeng.PlanTools.Exporting;

namespace Kaifeng.PlanTools.Tests.Exporting;

public sealed class ExactFiguresTests
{
    [Theory]
    [InlineData("6102000000.00", "6102000000")]
    [InlineData("3.0", "3")]
    [InlineData("0.050", "0.05")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("-22.30", "-22.3")]
    [InlineData("0.00", "0")]
    [InlineData("7406666.666666666666666667037", "7406666.66666667")]
    [InlineData("0.000000333333333333333333333", "0.000000333333333333333")]
    [InlineData("10000.00000000000000000000001", "10000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_short_figure_has_no_zeros_at_its_end_and_no_more_digits_than_a_reader_needs(string exact, string expected) =>
        Assert.Equal(expected, Text(ExactFigures.Short(Number(exact))));

    [Theory]
    [InlineData("9.64000009", "9.64", "9.640001")]
    [InlineData("-0.0000001", "-0.000001", "0")]
    [InlineData("17", "17", "17")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335")]
    public void An_interval_is_rounded_outward(string exact, string low, string high) =>
        Assert.Equal((low, high), (Text(ExactFigures.RoundedDown(Number(exact))), Text(ExactFigures.RoundedUp(Number(exact)))));

    [Fact]
    public void An_open_end_stays_open() => Assert.Null(ExactFigures.RoundedDown(null));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string? Text(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture);
}
