using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The help of System.CommandLine with examples after it, in the user's language.</summary>
internal sealed class ExamplesHelp(HelpAction help, Language language) : SynchronousCommandLineAction
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
        var output = parseResult.InvocationConfiguration.Output;
        if (language == Language.En)
        {
            return Write(parseResult, output);
        }

        HelpWords.Translate(parseResult.CommandResult.Command);
        var page = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = page;
        var code = Write(parseResult, page);
        parseResult.InvocationConfiguration.Output = output;
        foreach (var line in page.ToString().TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(HelpWords.Line(line));
        }

        return code;
    }

    private int Write(ParseResult parseResult, TextWriter output)
    {
        var code = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var examples = command is RootCommand
            ? Table.Select(static row => row.Examples[0])
            : Table.Where(row => row.Command == command.Name).SelectMany(static row => row.Examples);
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
