using System.CommandLine;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>
/// <c>plan-tools complete -- WORD…</c>: what the scripts of <c>completions</c> ask. A line is a word that fits and, behind a tab, what it is for;
/// the line <c>:files</c> or <c>:folders</c>, with what stands before the path, asks for those.
/// </summary>
internal static class CompleteCommand
{
    public const string Name = "complete";

    public static Command Create(CommandContext context, RootCommand root)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name) { words };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            if (context.Reporter.Messages.Language == Language.Zh)
            {
                root.Subcommands.Where(static known => !known.Hidden).Append<Command>(root).ToList().ForEach(HelpWords.Translate);
            }

            foreach (var (word, purpose) in new Completer(root).Of(parsed.GetValue(words) ?? []))
            {
                context.Console.Out.WriteLine(purpose.Length == 0 ? OneLine.Of(word) : $"{OneLine.Of(word)}\t{OneLine.Of(purpose)}");
            }

            return (int)ExitCode.Ok;
        });
        return command;
    }
}
