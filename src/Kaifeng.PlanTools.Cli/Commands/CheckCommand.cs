using System.CommandLine;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools check INPUT…</c>: figures that contradict each other, and how much could be compared.</summary>
internal static class CheckCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools check kaifeng-2022-29.txt",
        "plan-tools check 'notices/**/*.txt' --select PT4,PT502 --fail-on warning",
        "plan-tools check out/kaifeng-2022-29/notice.json --format csv -o findings.csv",
        "plan-tools check notices -f github -o sarif=check.sarif -o junit=check.xml",
        "plan-tools check kaifeng-2022-29.txt --audit --min-coverage 60",
    ];

    public static Command Create(CommandContext context)
    {
        var inputs = CommonOptions.Inputs();
        var options = new CheckOptions(context.Reporter.Messages);
        var command = new Command("check", "Checks notices: figures that do not follow from each other or are printed in two ways, numbers that skip, displaced cells, what a conversion left in the text, official form.") { inputs };
        options.AddTo(command);
        context.AddReading(command);
        command.SetAction(parsed => (int)Run(context, parsed, parsed.GetRequiredValue(inputs), options));
        return command;
    }

    private static ExitCode Run(CommandContext context, ParseResult parsed, string[] arguments, CheckOptions options)
    {
        if ((options.Problem(parsed) ?? FormatWords.MisplacedIn(arguments, CheckFormat.Names, "--output {0}=FILE")) is { } problem)
        {
            return context.Refuse(parsed, problem);
        }

        if (options.Of(context, parsed) is not { } request)
        {
            return context.Reporter.ExitCode;
        }

        if (request.Settings.Settings.Rules.IsEmpty)
        {
            context.Reporter.Fail("--ignore", Message.NoRulesLeft);
        }
        else if (request is { UpdatesBaseline: true, Baseline: null })
        {
            context.Reporter.Fail("--update-baseline", Message.NoBaselineNamed);
        }
        else if (request is { UpdatesBaseline: true, Plans.IsAll: false })
        {
            context.Reporter.Fail("--update-baseline", Message.BaselinePlans);
        }

        return context.Reporter.ExitCode != ExitCode.Ok ? context.Reporter.ExitCode : new CheckRun(context.Console, context.Reporter, context.Inputs(parsed), request).Run(arguments);
    }
}
