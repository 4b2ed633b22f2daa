using System.CommandLine;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Exporting.Json;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools rules</c>: what <c>check</c> looks for.</summary>
internal static class RulesCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools rules",
        "plan-tools rules | cut -f 1",
        "plan-tools rules --format json",
    ];

    private static readonly (string Name, Action<CommandContext> Write)[] Formats =
    [
        ("text", WriteRows),
        ("json", static context => StandardOutput.Write(context.Console, static stream => RulesJson.Write(RuleCatalogue.All, stream))),
        ("md", static context => context.Console.Out.Write(RulesMarkdown.Table(RuleCatalogue.All, context.Reporter.Messages.In))),
    ];

    public static Command Create(CommandContext context)
    {
        string[] names = [.. Formats.Select(static format => format.Name)];
        var format = new Option<string>("--format", "-f")
        {
            Description = "How they are listed: text, json with all that explain tells, or a Markdown table.",
            HelpName = string.Join('|', names),
            DefaultValueFactory = static _ => Formats[0].Name,
        };
        Choice.Among(format, names);
        var command = new Command("rules", "Lists the rules of check: id, name, severity, what is wrong.") { format };
        command.SetAction(parsed =>
        {
            Array.Find(Formats, row => row.Name.Equals(parsed.GetRequiredValue(format), StringComparison.OrdinalIgnoreCase)).Write(context);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static void WriteRows(CommandContext context) => AlignedRows.Write(
        context.Console,
        RuleCatalogue.All.Select(static rule => rule.Info).Select(rule => new[] { rule.Id, rule.Name, rule.Severity.Name(), context.Reporter.Messages.In(rule.Title) }));
}
