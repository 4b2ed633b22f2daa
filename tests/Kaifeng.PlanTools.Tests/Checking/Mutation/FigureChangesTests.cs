using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking.Mutation;

public sealed class FigureChangesTests
{
    private const string Frame = "一、发展基础\n\n2020年，全市快递业务收入达到{0}。\n";

    [Theory]
    [InlineData("7.72亿元", PlantedKind.Digit, "7.73亿元")]
    [InlineData("7.72亿元", PlantedKind.Digit, "0.72亿元")]
    [InlineData("7.72亿元", PlantedKind.Swap, "7.27亿元")]
    [InlineData("7.72亿元", PlantedKind.Point, "77.2亿元")]
    [InlineData("7.72亿元", PlantedKind.Point, "772亿元")]
    [InlineData("7.72亿元", PlantedKind.Point, "0.772亿元")]
    [InlineData("7.72亿元", PlantedKind.Scale, "7.72万元")]
    [InlineData("1,470亿元", PlantedKind.Digit, "1,570亿元")]
    public void A_figure_has_slips_of_each_kind(string printed, PlantedKind kind, string expected) =>
        Assert.Contains(expected, Changed(printed).Where(change => change.Kind == kind).Select(static change => change.Text));

    [Theory]
    [InlineData("7.72亿元")]
    [InlineData("近2.3万件")]
    [InlineData("1470亿元左右")]
    [InlineData("120家")]
    public void What_a_changed_figure_says_is_what_a_reader_of_the_changed_text_finds(string printed)
    {
        foreach (var (kind, text, amount) in Changed(printed))
        {
            var read = Assert.Single(Read(text).Quantities).Amount;
            Assert.True(
                (read.Value, read.Step, read.Bound, read.Unit.Printed) == (amount.Value, amount.Step, amount.Bound, amount.Unit.Printed),
                $"{kind} {text}: {read} for {amount}");
        }
    }

    [Fact]
    public void No_slip_begins_a_whole_number_with_zero() =>
        Assert.DoesNotContain(Changed("1470亿元"), static change => change.Text.StartsWith('0') && change.Text[1] != '.');

    [Fact]
    public void A_whole_number_of_things_takes_no_decimals() =>
        Assert.DoesNotContain(Changed("120家"), static change => change.Text.Contains('.', StringComparison.Ordinal));

    private static NoticeFigures Read(string printed) => CheckTexts.Figures(Frame.Replace("{0}", printed, StringComparison.Ordinal));

    private static IEnumerable<(PlantedKind Kind, string Text, Amount Amount)> Changed(string printed)
    {
        var figures = Read(printed);
        var quantity = Assert.Single(figures.Quantities);
        var source = figures.Notice.Source;
        return FigureChanges.Of(source, quantity.Place, quantity.Amount)
            .Select(change => (change.Kind, new TextEdits(change.Edits).Read(source.Content, quantity.Place.Extent), change.Amount));
    }
}
