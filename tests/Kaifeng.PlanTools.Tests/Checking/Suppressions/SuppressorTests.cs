using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking.Suppressions;

public sealed class SuppressorTests
{
    private const string Two = "一、基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达28.8%。\n\n电商交易额由2016年的100亿元增加至2020年的200亿元，年均增长率达30%。\n";

    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("28.8%")]
    [InlineData("年均增长率达28.8%")]
    [InlineData("快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达28.8%。")]
    [InlineData("增长率 达\n28.8 %")]
    public void A_quotation_that_touches_the_place_takes_the_finding_out(string text)
    {
        var (result, states) = Suppressor.Apply(Check(), Settings(Suppress(text)), Today);
        var notice = Assert.Single(result.Notices);

        Assert.Equal("30%", Assert.Single(notice.Findings).Printed);
        Assert.Equal(("28.8%", SuppressionSource.Settings, "因"), (Assert.Single(notice.Suppressed).Finding.Printed, notice.Suppressed[0].Source, notice.Suppressed[0].Reason));
        Assert.Equal(SuppressionState.Used, Assert.Single(states));
    }

    [Theory]
    [InlineData("快递业务收入")]
    [InlineData("38.8%")]
    [InlineData("")]
    public void A_quotation_that_does_not_touch_it_is_unused(string text)
    {
        var (result, states) = Suppressor.Apply(Check(), Settings(Suppress(text)), Today);

        Assert.Equal(2, Assert.Single(result.Notices).Findings.Length);
        Assert.Equal(SuppressionState.Unused, Assert.Single(states));
    }

    [Theory]
    [InlineData("2026-11-24", SuppressionState.Used)]
    [InlineData("2026-11-23", SuppressionState.Expired)]
    public void It_counts_to_the_end_of_its_last_day(string expires, SuppressionState state)
    {
        var (result, states) = Suppressor.Apply(Check(), Settings(Suppress("28.8%") with { Expires = DateOnly.Parse(expires, System.Globalization.CultureInfo.InvariantCulture) }), Today);

        Assert.Equal(state, Assert.Single(states));
        Assert.Equal(state == SuppressionState.Used ? 1 : 2, result.Notices[0].Findings.Length);
    }

    [Theory]
    [InlineData("PT401", "test", SuppressionState.Used)]
    [InlineData("PT401", "other", SuppressionState.NotAsked)]
    [InlineData("PT402", "test", SuppressionState.Unused)]
    [InlineData("PT502", "test", SuppressionState.NotAsked)]
    public void It_is_for_its_rule_and_its_notice_and_of_no_use_only_where_these_were_run(string rule, string notice, SuppressionState state)
    {
        var settings = Settings(Suppress("28.8%") with { Rule = RuleCatalogue.Find(rule)!, Notice = notice }) with { Selected = [.. RuleSelection.Named("PT4")] };

        Assert.Equal(state, Assert.Single(Suppressor.Apply(Check(), settings, Today).States));
    }

    private static Suppression Suppress(string text) => new(RuleCatalogue.Find("PT401")!, text, "因", null, "", new LinePosition(1, 1));

    private static CheckSettings Settings(Suppression suppression) => CheckSettings.Default with { Suppressions = [suppression] };

    private static CheckResult Check() => Checker.Check([CheckTexts.Figures(Two)], [RuleCatalogue.Find("PT401")!]);
}
