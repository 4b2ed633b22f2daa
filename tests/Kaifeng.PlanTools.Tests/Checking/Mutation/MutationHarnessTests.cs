using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking.Mutation;

public sealed class MutationHarnessTests
{
    private const string Growth = "开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达38.8%。\n";

    [Fact]
    public void Every_detectable_slip_in_a_yearly_rate_is_seen()
    {
        var outcomes = Outcomes(Growth, SlipClass.Growth);
        Assert.True(outcomes.Count(static outcome => outcome.Slip.IsDetectable) > 30);
        Assert.All(outcomes.Where(static outcome => outcome.Slip.IsDetectable), static outcome => Assert.Contains("PT401", outcome.SeenBy));
    }

    [Fact]
    public void Undetectable_slips_are_counted_apart()
    {
        var outcomes = Outcomes(Growth, SlipClass.Growth);
        var recall = Assert.Single(ClassRecall.Of(outcomes));
        Assert.Equal((outcomes.Count, recall.Planted - recall.Detectable, 1m), (recall.Planted, recall.Undetectable, recall.Recall));
        Assert.True(recall.Undetectable > 0);
    }

    [Fact]
    public void What_no_rule_looks_at_is_missed()
    {
        var figures = CheckTexts.Figures(Growth);
        var harness = new MutationHarness(figures, []);
        Assert.All(SlipDraw.Of(figures, [SlipClass.Growth], 1, 1000), slip => Assert.Empty(harness.Check(slip).SeenBy));
    }

    [Fact]
    public void A_finding_elsewhere_does_not_count()
    {
        // The other sentence is wrong with the slip and without it.
        var outcomes = Outcomes(Growth + "\n快递业务量由2016年的100万件增加至2020年的200万件，年均增长率达30.1%。\n", SlipClass.Growth);
        Assert.All(outcomes.Where(static outcome => !outcome.Slip.IsDetectable), static outcome => Assert.False(outcome.IsSeen));
    }

    [Fact]
    public void A_place_that_was_reported_before_is_not_seen_again()
    {
        var wrong = Growth.Replace("38.8%", "28.8%", StringComparison.Ordinal);
        var figures = CheckTexts.Figures(wrong);
        var harness = new MutationHarness(figures, RuleCatalogue.All);
        var slip = SlipDraw.Of(CheckTexts.Figures(Growth), [SlipClass.Growth], 1, 1000).First(static slip => slip is { Before: "38.8%", IsDetectable: true, Kind: PlantedKind.Digit });
        Assert.DoesNotContain("PT401", harness.Check(slip).SeenBy);
    }

    [Theory]
    [InlineData("开封市测试规划\n\n一、产业\n\n重点发展化工、汽车、纺织、家居、医药五大产业，完善县、乡、村三级网络，培育甲乙公司、丙丁公司2家企业。\n", SlipClass.Count, "PT410")]
    [InlineData("开封市测试规划\n\n一、产业\n\n“两环”：甲高速（一段、二段）、乙高速；“三横”：丙高速、丁高速、戊高速。\n", SlipClass.Count, "PT410")]
    [InlineData("开封市测试规划\n\n一、产业\n\n建成园区8个，其中，国家级园区1个、省级园区4个。\n", SlipClass.Total, "PT409")]
    [InlineData("开封市测试规划\n\n一、产业\n\n形成“两环两横两纵”6大通道。\n", SlipClass.Total, "PT403")]
    [InlineData("开封市测试规划\n\n一、产业\n\n三次产业结构调整为15.3:37.8:46.9。\n", SlipClass.Share, "PT405")]
    public void Detectable_slips_are_seen(string text, SlipClass slipClass, string rule)
    {
        var outcomes = Outcomes(text, slipClass).Where(static outcome => outcome.Slip.IsDetectable).ToList();
        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, outcome => Assert.True(outcome.SeenBy.Contains(rule), $"{outcome.Slip.Before} → {outcome.Slip.After}: {string.Join(' ', outcome.SeenBy)}"));
    }

    private static List<SlipOutcome> Outcomes(string text, SlipClass slipClass)
    {
        var figures = CheckTexts.Figures(text);
        var harness = new MutationHarness(figures, RuleCatalogue.All);
        return [.. SlipDraw.Of(figures, [slipClass], 1, 1000).Select(harness.Check)];
    }
}
