using System.CommandLine;
using Kaifeng.PlanTools.Cli.Jobs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools mutate INPUT</c>: how many planted slips <c>check</c> sees.</summary>
internal static class MutateCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools mutate kaifeng-2022-29.txt --seed 7 --count 200",
        "plan-tools mutate kaifeng-2022-29.txt --class growth,count --missed",
        "plan-tools mutate kaifeng-2022-29.txt --format csv > slips.csv",
    ];

    public static Command Create(CommandContext context)
    {
        var input = new Argument<string>("INPUT")
        {
            Description = "Raw text or notice.json of one notice, or - for standard input.",
        };
        var options = new MutateOptions();
        var command = new Command("mutate", "Plants slips into a notice, one at a time, and tells how many of them check sees.") { input };
        options.AddTo(command);
        context.AddReading(command);
        command.SetAction(parsed => (int)new MutationRun(context.Console, context.Reporter, context.Inputs(parsed), options.Of(parsed)).Run(parsed.GetRequiredValue(input)));
        return command;
    }
}
