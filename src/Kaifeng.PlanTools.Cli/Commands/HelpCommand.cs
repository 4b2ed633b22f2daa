using System.CommandLine;
using System.CommandLine.Completions;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools help [COMMAND]</c>: what <c>--help</c> shows.</summary>
internal static class HelpCommand
{
    public static readonly string[] Examples = ["plan-tools help", "plan-tools help check"];

    public static Command Create(CommandContext context)
    {
        var name = new Argument<string?>("COMMAND")
        {
            Description = "The command; all of them if not given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("help", "Shows what a command does and which options it has.") { name };
        name.CompletionSources.Add(_ => CommandsOf(command).Select(static known => new CompletionItem(known.Name)));
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(name);
            if (asked is null || CommandsOf(command).Any(known => known.Name.Equals(asked, StringComparison.OrdinalIgnoreCase)))
            {
                return Show(parsed.RootCommandResult.Command, asked?.ToLowerInvariant() ?? "", parsed);
            }

            var nearest = EditDistance.Nearest(asked, CommandsOf(command).Select(static known => known.Name));
            return (int)context.Refuse(parsed, $"Unrecognized command or argument '{asked}'; the nearest is '{nearest}'");
        });
        return command;
    }

    /// <summary>Shows the help of a command; of the program where its name is empty.</summary>
    public static int Show(Command root, string command, ParseResult parsed)
    {
        string[] line = command.Length == 0 ? ["--help"] : [command, "--help"];
        return root.Parse(line).Invoke(parsed.InvocationConfiguration);
    }

    private static IEnumerable<Command> CommandsOf(Command command) =>
        command.Parents.OfType<Command>().SelectMany(static root => root.Subcommands).Where(static known => !known.Hidden);
}
