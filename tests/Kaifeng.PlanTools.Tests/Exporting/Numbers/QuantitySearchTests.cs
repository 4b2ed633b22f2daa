using Kaifeng.PlanTools.Exporting.Numbers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Tests.Exporting.Numbers;

/// <summary>The sample has 3.0亿元 in a paragraph, 50—80平方公里 in a box, 5亿元 and -22.3% in a table.</summary>
public sealed class QuantitySearchTests
{
    private static readonly Unit Wan = new("万元", "元", 10_000, Dimension.Money, 10_000);
    private static readonly Unit Dollar = new("亿美元", "美元", 100_000_000, Dimension.Money, 100_000_000);
    private static readonly Unit SquareMetre = new("平方米", "平方米", 1, Dimension.Area, 1);
    private static readonly Unit Hundred = new("亿", "", 100_000_000, Dimension.None, 100_000_000);

    [Fact]
    public void A_quantity_is_found_in_another_writing_of_its_unit() =>
        Assert.Equal(new QuantityPlace(new LinePosition(7, 10), "𠮷后半", "亿元", "p1.1", 2025, "第一段"), Assert.Single(Find(30_000m, Wan)));

    [Fact]
    public void A_cell_has_its_indicator_and_its_year() =>
        Assert.Equal(new QuantityPlace(new LinePosition(16, 5), "[5]", "亿元", "p1.1", 2020, "=命令"), Assert.Single(Find(5m, Hundred)));

    [Fact]
    public void Another_currency_is_another_quantity() => Assert.Empty(Find(3m, Dollar));

    [Fact]
    public void Without_a_unit_the_printed_number_counts_and_not_the_converted_one()
    {
        Assert.Single(Find(300_000_000m, Unit.None));
        Assert.Single(Find(50m, Unit.None));
        Assert.Empty(Find(50_000_000m, Unit.None));
    }

    [Fact]
    public void Either_end_of_a_range_counts()
    {
        Assert.Single(Find(50_000_000m, SquareMetre));
        Assert.Single(Find(80_000_000m, SquareMetre));
        Assert.Empty(Find(60_000_000m, SquareMetre));
    }

    [Fact]
    public void A_range_is_found_whole()
    {
        Assert.Single(QuantitySearch.Find(SampleFigures.Create(), Amount(50_000_000m, SquareMetre) with { High = 80_000_000m }));
        Assert.Empty(QuantitySearch.Find(SampleFigures.Create(), Amount(50_000_000m, SquareMetre) with { High = 90_000_000m }));
    }

    [Fact]
    public void Units_that_convert_without_a_last_digit_agree()
    {
        var figures = SampleFigures.Create();
        var mu = new Unit("亩", "平方米", 2000m / 3, Dimension.Area, 1);

        Assert.Single(QuantitySearch.Find(figures with { Quantities = [figures.Quantities[0] with { Amount = Amount(15m, mu) }] }, Amount(10_000m, SquareMetre)));
    }

    [Fact]
    public void A_figure_in_a_cell_that_was_found_is_not_found_again()
    {
        var figures = SampleFigures.Create();
        var at = figures.Notice.Source.Content.IndexOf("[5]", StringComparison.Ordinal) + 1;
        var inside = figures.Quantities[0] with { Place = new Passage(new TextSpan(at, at + 1)), Amount = Amount(5m, Hundred) };

        Assert.Equal("=命令", Assert.Single(QuantitySearch.Find(figures with { Quantities = [inside] }, Amount(5m, Hundred))).Subject);
    }

    private static List<QuantityPlace> Find(decimal value, Unit unit) => [.. QuantitySearch.Find(SampleFigures.Create(), Amount(value, unit))];

    private static Amount Amount(decimal value, Unit unit) => new() { Value = value, Bound = Bound.Exact, Unit = unit, Step = 1 };
}
