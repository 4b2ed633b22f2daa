using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Tests.Exporting;

namespace Kaifeng.PlanTools.Tests.Checking;

public sealed class CoverageTests
{
    private static readonly Coverage Sample = Coverage.Of(SampleFigures.Create());

    [Fact]
    public void Claims_are_counted_by_verdict_and_reason()
    {
        Assert.Equal((1, 0, 1, 2), (Sample.Consistent, Sample.Inconsistent, Sample.Compared, Sample.Claims));
        Assert.Equal(1, Sample.CannotTell[(int)CannotTell.MissingBase]);
        Assert.Equal(1, Sample.CannotTell.Sum());
        Assert.Equal(50.0m, Sample.Percent);
    }

    [Fact]
    public void A_quantity_on_which_a_claim_rests_was_seen() => Assert.Equal((2, 1), (Sample.Quantities, Sample.Unseen));

    [Theory]
    [InlineData("到2025年，全市电子商务交易额达到1900亿元。", 2, 0)]
    [InlineData("到2025年，全市快递业务收入达到1900亿元。", 2, 2)]
    public void A_quantity_that_is_held_against_another_was_seen(string other, int quantities, int unseen)
    {
        var coverage = CheckTexts.Check($"一、目标\n\n到2025年，全市电子商务交易额达到1900亿元。\n\n二、任务\n\n{other}\n", Kaifeng.PlanTools.Checking.Rules.RuleCatalogue.Find("PT501")!).Coverage;

        Assert.Equal((0, quantities, unseen), (coverage.Claims, coverage.Quantities, coverage.Unseen));
    }

    [Fact]
    public void Sums_add_every_count()
    {
        var sum = Coverage.Sum([Sample, Sample, Sample]);

        Assert.Equal((3, 0, 6, 6, 3), (sum.Consistent, sum.Inconsistent, sum.Claims, sum.Quantities, sum.Unseen));
        Assert.Equal(3, sum.CannotTell[(int)CannotTell.MissingBase]);
        Assert.Equal(50.0m, sum.Percent);
    }

    [Fact]
    public void Nothing_is_no_share()
    {
        Assert.Null(Coverage.Sum([]).Percent);
        Assert.Equal(0, Coverage.Sum([]).Claims);
    }

    [Theory]
    [InlineData(2, 1, "66.66", true)]
    [InlineData(2, 1, "66.67", false)]
    [InlineData(1, 0, "100", true)]
    [InlineData(0, 1, "0", true)]
    [InlineData(0, 0, "0", true)]
    [InlineData(0, 0, "0.1", false)]
    public void A_share_is_reached_exactly_and_not_as_rounded(int compared, int untold, string percent, bool isReached) => Assert.Equal(
        isReached,
        new Coverage(compared, 0, [untold], 0, 0).Reaches(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)));
}
