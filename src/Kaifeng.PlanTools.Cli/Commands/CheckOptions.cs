using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Cli.Jobs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    private const string Never = "never";

    private readonly FormatOptions formats = new();

    private readonly Option<Rule[]> select = RuleOption.Create("--select", "Only these rules: ids, families (PT4) or names, with commas between.");

    private readonly Option<Rule[]> ignore = RuleOption.Create("--ignore", "All rules but these: ids, families (PT4) or names, with commas between.");

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "The least severity with which a finding makes the exit code 1.",
        HelpName = "SEVERITY",
        DefaultValueFactory = static _ => Severity.Error.Name(),
    };

    private readonly Option<bool> audit = new("--audit")
    {
        Description = "List the claims that hold and those of which nothing can be told as well, with what follows from the other figures and how wide that is.",
    };

    private readonly Option<decimal?> minCoverage = new("--min-coverage")
    {
        Description = "Exit with 1 if less than so many percent of the claims could be compared.",
        HelpName = "P",
        CustomParser = ParsePercent,
    };

    private readonly Option<bool> together = new("--together")
    {
        Description = "Hold notices of different issuers against each other too; those of one issuer always are.",
    };

    private readonly Option<int[]> plan = PlanOption.Create();

    private readonly Option<int> jobs = JobsOption.Create();

    public CheckOptions()
    {
        failOn.AcceptOnlyFromAmong([.. Severities.All, Never]);
    }

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [.. formats.All, select, ignore, failOn, audit, minCoverage, together, plan, jobs];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result => formats.Validate(result, result.GetValue(audit)));
    }

    /// <summary>What the command line asks for.</summary>
    public CheckRequest Of(ParseResult parsed) => new()
    {
        Rules = Rules(parsed),
        Outputs = formats.Of(parsed),
        FailOn = parsed.GetRequiredValue(failOn) is var name and not Never ? (Severity)Severities.All.Index().First(pair => pair.Item == name).Index : null,
        Audits = parsed.GetValue(audit),
        MinCoverage = parsed.GetValue(minCoverage),
        IsTogether = parsed.GetValue(together),
        Plans = PlanOption.Of(parsed, plan),
        Jobs = JobsOption.Of(parsed, jobs),
    };

    private ImmutableArray<Rule> Rules(ParseResult parsed)
    {
        var selected = parsed.GetValue(select) is { Length: > 0 } asked ? asked.ToHashSet() : [.. RuleCatalogue.All];
        selected.ExceptWith(parsed.GetValue(ignore) ?? []);
        return [.. RuleCatalogue.All.Where(selected.Contains)];
    }

    private static decimal? ParsePercent(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (decimal.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
        {
            return percent;
        }

        result.AddError($"--min-coverage: \"{text}\" is no percentage from 0 to 100.");
        return null;
    }
}
