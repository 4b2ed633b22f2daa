using System.CommandLine;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>Examples and exit codes of each command.</summary>
internal static class HelpExamples
{
    private const string Done = "Exit codes: 0 done, 2 an input or an option could not be used, 130 interrupted.";

    private static readonly (string Command, string[] Examples, string ExitCodes)[] Table =
    [
        ("extract", ExtractCommand.Examples, Done),
        ("export", ExportCommand.Examples, Done),
        ("check", CheckCommand.Examples, "Exit codes: 0 nothing found of that severity, 1 something found or too little compared, 2 an input or an option could not be used, 130 interrupted."),
        ("mutate", MutateCommand.Examples, Done),
        ("rules", RulesCommand.Examples, Done),
        ("explain", ExplainCommand.Examples, Done),
        ("outline", OutlineCommand.Examples, Done),
        ("numbers", NumbersCommand.Examples, Done),
        ("where", WhereCommand.Examples, "Exit codes: 0 found, 1 found nowhere, 2 an input or an option could not be used, 130 interrupted."),
        ("schema", SchemaCommand.Examples, Done),
        ("completions", CompletionsCommand.Examples, Done),
        ("help", HelpCommand.Examples, Done),
    ];

    /// <summary>A command's examples; of the program the first one of each command.</summary>
    public static IEnumerable<string> Of(Command command) =>
        command is RootCommand ? Table.Select(static row => row.Examples[0]) : Table.Where(row => row.Command == command.Name).SelectMany(static row => row.Examples);

    /// <summary>A command's exit codes, in a sentence.</summary>
    public static string ExitCodesOf(Command command) => Array.Find(Table, row => row.Command == command.Name).ExitCodes ?? Done;
}
