using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The help of System.CommandLine with examples after it.</summary>
internal sealed class ExamplesHelp(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly (string Command, string[] Examples)[] Table =
    [
        ("extract", ExtractCommand.Examples),
        ("export", ExportCommand.Examples),
        ("outline", OutlineCommand.Examples),
        ("schema", SchemaCommand.Examples),
        ("completions", CompletionsCommand.Examples),
    ];

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var examples = command is RootCommand
            ? Table.Select(static row => row.Examples[0])
            : Table.Where(row => row.Command == command.Name).SelectMany(static row => row.Examples);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 done, 2 an input or an option could not be used, 130 interrupted.");
        return code;
    }
}
