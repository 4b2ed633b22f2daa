using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    private readonly FormatOptions formats = new();

    private readonly Option<Rule[]> select;

    private readonly Option<Rule[]> ignore;

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "The least severity with which a finding makes the exit code 1.",
        HelpName = "SEVERITY",
        DefaultValueFactory = static _ => Severity.Error.Name(),
    };

    private readonly Option<Severity[]> severity = new("--severity")
    {
        Description = "Show findings of these severities only, with commas between; the exit code goes by all of them.",
        HelpName = "SEVERITY,…",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParseSeverities,
    };

    private readonly Option<string> sort = new("--sort")
    {
        Description = "The order of the findings: place, or severity with the gravest first.",
        HelpName = string.Join('|', Orders),
        DefaultValueFactory = static _ => Orders[0],
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

    private readonly Option<bool> statistics = new("--statistics")
    {
        Description = "Show how often each rule found something in the place of the findings.",
    };

    private readonly SettingsOptions settings = new();

    private readonly Option<bool> together = new("--together")
    {
        Description = "Hold notices of different issuers against each other too; those of one issuer always are.",
    };

    private readonly Option<int[]> plan = PlanOption.Create();

    private readonly Option<int> jobs = JobsOption.Create();

    private static readonly string[] Orders = ["place", "severity"];

    public CheckOptions(Messages messages)
    {
        select = RuleOption.Create("--select", "Only these rules: ids, families (PT4) or names, with commas between.", messages);
        ignore = RuleOption.Create("--ignore", "All rules but these: ids, families (PT4) or names, with commas between.", messages);
        Choice.Among(sort, Orders);
        severity.CompletionSources.Add([.. Severities.All]);
        Choice.Among(failOn, [.. FailLevel.Names]);
    }

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [.. formats.All, select, ignore, failOn, severity, sort, audit, minCoverage, statistics, together, plan, jobs];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        settings.AddTo(command);
    }

    /// <summary>What cannot be asked for together; <c>null</c> for nothing.</summary>
    public string? Problem(ParseResult parsed) => settings.Problem(parsed) ?? formats.Problem(parsed, parsed.GetValue(audit), parsed.GetValue(statistics));

    /// <summary>What the command line and the settings ask for, the command line before the settings; <c>null</c> where the settings cannot be followed, which is reported.</summary>
    public CheckRequest? Of(CommandContext context, ParseResult parsed) => settings.Settings(context, parsed) is not { } file ? null : new CheckRequest
    {
        Settings = file with { Settings = Over(parsed, file.Settings) },
        Baseline = settings.Baseline(parsed, file),
        UpdatesBaseline = settings.IsUpdated(parsed),
        Today = settings.Today(parsed),
        Outputs = formats.Of(parsed),
        FailOn = (file.Settings.FailOn is { } level && parsed.GetResult(failOn) is null or { Implicit: true } ? level : FailLevel.Parse(parsed.GetRequiredValue(failOn).ToLowerInvariant())!.Value).Least,
        Severities = parsed.GetValue(severity) is { Length: > 0 } shown ? [.. shown] : [.. Enum.GetValues<Severity>()],
        IsBySeverity = Orders[1].Equals(parsed.GetValue(sort), StringComparison.OrdinalIgnoreCase),
        Audits = parsed.GetValue(audit),
        CountsOnly = parsed.GetValue(statistics),
        MinCoverage = parsed.GetValue(minCoverage) ?? file.Settings.MinCoverage,
        Plans = PlanOption.Of(parsed, plan),
        Jobs = JobsOption.Of(parsed, jobs),
    };

    // Whoever selects rules wants those, whatever the settings leave out; --ignore leaves out more.
    private CheckSettings Over(ParseResult parsed, CheckSettings set)
    {
        Rule[] ignored = parsed.GetValue(ignore) ?? [];
        return parsed.GetValue(select) is { Length: > 0 } selected
            ? set with { Selected = [.. selected], Ignored = [.. ignored], IsTogether = IsTogether(parsed, set) }
            : set with { Ignored = [.. set.Ignored, .. ignored], IsTogether = IsTogether(parsed, set) };
    }

    private bool IsTogether(ParseResult parsed, CheckSettings set) => parsed.GetValue(together) || (set.IsTogether ?? false);

    private static Severity[] ParseSeverities(ArgumentResult result)
    {
        var severities = new List<Severity>();
        foreach (var word in result.Tokens.SelectMany(static token => token.Value.Split(',')).Select(static word => word.Trim()))
        {
            if (Severities.Parse(word.ToLowerInvariant()) is not { } known)
            {
                result.AddError($"--severity: \"{word}\" is no severity; the nearest is '{EditDistance.Nearest(word, Severities.All)}'.");
                break;
            }

            severities.Add(known);
        }

        return [.. severities];
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
