using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Checking.Suppressions;

namespace Kaifeng.PlanTools.Tests.Checking.Suppressions;

public sealed class BaselineTests
{
    private static readonly ImmutableArray<Rule> Growth = [RuleCatalogue.Find("PT401")!];

    [Fact]
    public void What_was_found_when_it_was_made_is_known_wherever_it_has_moved()
    {
        var baseline = Baseline.Empty.Update(Check(Text("28.8")), Growth);
        var (result, isFixed) = baseline.Apply(Check("二、其他\n\n坚持稳中求进。\n\n" + Text("28.8").Replace("亿元，年均", "亿元，\n\n年均", StringComparison.Ordinal)), Growth);

        Assert.Empty(result.Notices[0].Findings);
        Assert.Equal(SuppressionSource.Baseline, Assert.Single(result.Notices[0].Suppressed).Source);
        Assert.Empty(isFixed);
    }

    [Fact]
    public void Another_wrong_figure_is_new_and_the_old_one_is_fixed()
    {
        var (result, isFixed) = Baseline.Empty.Update(Check(Text("28.8")), Growth).Apply(Check(Text("27.7")), Growth);

        Assert.Equal("27.7%", Assert.Single(result.Notices[0].Findings).Printed);
        Assert.Equal("28.8%", Assert.Single(isFixed).Printed);
    }

    [Fact]
    public void A_right_figure_leaves_it_on_update()
    {
        var baseline = Baseline.Empty.Update(Check(Text("28.8")), Growth);

        Assert.Equal(1, baseline.Count);
        Assert.Equal("28.8%", Assert.Single(baseline.Apply(Check(Text("38.8")), Growth).Fixed).Printed);
        Assert.Empty(baseline.Update(Check(Text("38.8")), Growth).Notices);
    }

    [Fact]
    public void Of_rules_and_notices_that_were_not_run_it_stays_as_it_is()
    {
        var baseline = Baseline.Empty.Update(Check(Text("28.8")), Growth);
        ImmutableArray<Rule> others = [RuleCatalogue.Find("PT402")!];

        Assert.Empty(baseline.Apply(Check(Text("38.8")), others).Fixed);
        Assert.Equal(1, baseline.Update(Check(Text("38.8")), others).Count);
        Assert.Equal(2, baseline.Update(Check(Text("28.8"), "other.txt"), Growth).Count);
        Assert.Single(baseline.Apply(Check(Text("28.8"), "other.txt"), Growth).Result.Notices[0].Findings);
    }

    [Fact]
    public void What_is_known_stays_known_on_update()
    {
        var baseline = Baseline.Empty.Update(Check(Text("28.8")), Growth);
        var again = baseline.Update(baseline.Apply(Check(Text("28.8")), Growth).Result, Growth);

        Assert.Equal(baseline.Notices["test.txt"].AsEnumerable(), again.Notices["test.txt"].AsEnumerable());
    }

    private static string Text(string rate) => $"一、基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达{rate}%。\n";

    private static CheckResult Check(string text, string fileName = "test.txt") => Checker.Check([CheckTexts.Figures(text, fileName)], Growth);
}

/// <summary>Baselines of notices whose paths are the names of their files.</summary>
file static class ByFileName
{
    public static (CheckResult Result, ImmutableArray<BaselineEntry> Fixed) Apply(this Baseline baseline, CheckResult result, ImmutableArray<Rule> rules) => baseline.Apply(result, PathsOf(result), rules);

    public static Baseline Update(this Baseline baseline, CheckResult result, ImmutableArray<Rule> rules) => baseline.Update(result, PathsOf(result), rules);

    private static ImmutableArray<string> PathsOf(CheckResult result) => [.. result.Notices.Select(static notice => notice.Figures.Notice.Source.FileName)];
}
