using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class CliRulesTests : CliRun
{
    [Theory]
    [InlineData("en", "PT401\tgrowth-rate-differs\terror\tA yearly growth rate does not follow from both ends")]
    [InlineData("zh", "PT401\tgrowth-rate-differs\terror\t年均增长率与起止数不符")]
    public void Rules_on_a_pipe_is_a_row_a_rule(string language, string row)
    {
        Assert.Equal(ExitCode.Ok, Run("rules", "--lang", language));
        var rows = Out.TrimEnd('\n').Split('\n');
        Assert.Equal(RuleCatalogue.All.Length, rows.Length);
        Assert.Contains(row, rows);
    }

    [Fact]
    public void Each_rule_is_listed_with_its_own_name_and_severity()
    {
        Run("rules");
        Assert.Equal(
            RuleCatalogue.All.Select(static rule => $"{rule.Info.Id}\t{rule.Info.Name}\t{rule.Info.Severity.Name()}\t{rule.Info.Title.En}"),
            Out.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Rules_on_a_terminal_is_aligned()
    {
        var console = new CliConsole { Out = new StringWriter { NewLine = "\n" }, Error = new StringWriter(), OpenInput = static () => Stream.Null, IsTerminal = true };

        Assert.Equal(ExitCode.Ok, RunOn(console, "rules"));
        Assert.DoesNotContain('\t', Out);
        Assert.Single(Out.TrimEnd('\n').Split('\n').Select(static row => row.AsSpan().IndexOfAnyInRange('a', 'z')).Distinct());
    }

    [Fact]
    public void Rules_as_JSON_hold_all_that_is_known_of_them()
    {
        Assert.Equal(ExitCode.Ok, Run("rules", "--format", "json"));
        var rules = JsonDocument.Parse(Out).RootElement.EnumerateArray().ToList();
        Assert.Equal(RuleCatalogue.All.Select(static rule => rule.Info.Id), rules.Select(static rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, static rule => Assert.NotEqual(0, rule.GetProperty("bad").GetArrayLength()));
        Assert.Equal(RuleCatalogue.All[0].Info.Title.Zh, rules[0].GetProperty("title").GetProperty("zh").GetString());
    }

    [Theory]
    [InlineData("PT401")]
    [InlineData("growth-rate-differs")]
    public void Explain_tells_a_rule_with_its_examples(string rule)
    {
        Assert.Equal(ExitCode.Ok, Run("explain", rule));
        Assert.StartsWith("PT401 growth-rate-differs (error)\nA yearly growth rate does not follow from both ends\n\nWhy\n    ", Out, StringComparison.Ordinal);
        Assert.Contains("\n    快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达[|28.8%|]。\n", Out, StringComparison.Ordinal);
        Assert.EndsWith("\nSilence it with --ignore PT401\n", Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_shows_what_a_rule_reports_and_what_it_lets_be() => Assert.All(RuleCatalogue.All, rule =>
    {
        Run("explain", rule.Info.Id);
        var shown = Out.Split('\n').Select(static line => line.Trim(' ')).ToHashSet();
        Assert.All(
            rule.Info.Bad.Concat(rule.Info.Good).Concat(rule.Info.Quiet).SelectMany(static example => example.TrimEnd('\n').Split('\n')),
            line => Assert.Contains(line, shown));
    });

    [Fact]
    public void Every_rule_is_explained_in_Chinese() => Assert.All(RuleCatalogue.All, rule =>
    {
        Assert.Equal(ExitCode.Ok, Run("explain", rule.Info.Id, "--lang", "zh"));
        Assert.Contains(rule.Info.Rationale.Zh, Out, StringComparison.Ordinal);
        Assert.Contains("\n理由\n", Out, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("plan-tools: \"PT4O1\" is no rule; the nearest is 'PT401'; see 'plan-tools explain --help'\n", "explain", "PT4O1")]
    [InlineData("plan-tools: 'PT4O1' 不是规则；最接近的是 'PT401'；参见 'plan-tools explain --help'\n", "explain", "PT4O1", "--lang=zh")]
    [InlineData("plan-tools: --select: \"PT4O1\" is no rule; the nearest is 'PT401'; see 'plan-tools check --help'\n", "check", "a.txt", "--select", "PT401,PT4O1")]
    [InlineData("plan-tools: --ignore：'growth-rate-differ' 不是规则；最接近的是 'growth-rate-differs'；参见 'plan-tools check --help'\n", "check", "a.txt", "--ignore", "growth-rate-differ", "--lang=zh")]
    public void An_unknown_rule_is_a_usage_error_with_a_suggestion(string error, params string[] args)
    {
        Assert.Equal(ExitCode.CouldNotRun, Run(args));
        Assert.Equal(error, Error);
    }
}
