using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Tests.Figures.Claims;

public sealed class OutcomeTests
{
    private static readonly Unit Percent = new("%", "%", 1, Dimension.Share, 1);

    [Theory]
    [InlineData("9.7", Bound.Exact, "9.64", "9.66", Verdict.Consistent)]
    [InlineData("37.3", Bound.Exact, "33.8", "38.2", Verdict.Consistent)]
    [InlineData("30", Bound.Exact, "25.4", "25.5", Verdict.Inconsistent)]
    [InlineData("20", Bound.About, "16.9", "17.0", Verdict.Inconsistent)]
    [InlineData("8", Bound.About, "8.02", "8.04", Verdict.Consistent)]
    [InlineData("20", Bound.AtLeast, "22.57", "22.59", Verdict.Consistent)]
    [InlineData("20", Bound.AtLeast, "18", "19", Verdict.Inconsistent)]
    [InlineData("20", Bound.AtLeast, "18", null, Verdict.CannotTell)]
    [InlineData("5", Bound.AtLeast, "14.6", null, Verdict.CannotTell)]
    [InlineData("10", Bound.Exact, "16.9", null, Verdict.Inconsistent)]
    [InlineData("3", Bound.AtMost, "5", "6", Verdict.Inconsistent)]
    [InlineData("9", Bound.About, "7.57", null, Verdict.CannotTell)]
    public void A_stated_rate_is_held_against_what_follows(string stated, Bound bound, string? low, string? high, Verdict verdict)
    {
        var amount = new Amount { Value = Number(stated)!.Value, Bound = bound, Unit = Percent, Step = stated.Contains('.', StringComparison.Ordinal) ? 0.1m : 1 };
        var outcome = Outcome.Of(amount, new Interval(Number(low), Number(high)));
        Assert.Equal(verdict, outcome.Verdict);
        Assert.Equal(verdict == Verdict.CannotTell ? CannotTell.OneSidedBound : CannotTell.None, outcome.Reason);
    }

    [Fact]
    public void Words_for_a_figure_tell_nothing() =>
        Assert.Equal(
            CannotTell.WordsForFigure,
            Outcome.Of(new Amount { Value = 0, Bound = Bound.None, Unit = Percent, Step = 1 }, Interval.Of(5)).Reason);

    [Fact]
    public void Nothing_follows_from_a_figure_that_is_not_printed() =>
        Assert.Equal(
            new Outcome(Interval.Any, Verdict.CannotTell, CannotTell.MissingBase),
            Outcome.Of(new Amount { Value = 5, Bound = Bound.Exact, Unit = Percent, Step = 1 }, Interval.Any));

    [Fact]
    public void At_unknown_prices_a_difference_tells_nothing_and_agreement_does()
    {
        var stated = new Amount { Value = 7.1m, Bound = Bound.Exact, Unit = Percent, Step = 0.1m };
        Assert.Equal(CannotTell.UnknownPriceBasis, Outcome.Of(stated, new Interval(10.8m, 10.9m)).AtUnknownPrices().Reason);
        Assert.Equal(Verdict.Consistent, Outcome.Of(stated, new Interval(7.1m, 7.2m)).AtUnknownPrices().Verdict);
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
