using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The help of System.CommandLine with examples after it, in the user's language.</summary>
internal sealed class ExamplesHelp(HelpAction help, Language language) : SynchronousCommandLineAction
{
    private const string ExitCodes = "Exit codes: 0 done, 2 an input or an option could not be used, 130 interrupted.";

    private static readonly (string Command, string[] Examples, string ExitCodes)[] Table =
    [
        ("extract", ExtractCommand.Examples, ExitCodes),
        ("export", ExportCommand.Examples, ExitCodes),
        ("check", CheckCommand.Examples, "Exit codes: 0 nothing found of that severity, 1 something found or too little compared, 2 an input or an option could not be used, 130 interrupted."),
        ("mutate", MutateCommand.Examples, ExitCodes),
        ("rules", RulesCommand.Examples, ExitCodes),
        ("explain", ExplainCommand.Examples, ExitCodes),
        ("outline", OutlineCommand.Examples, ExitCodes),
        ("numbers", NumbersCommand.Examples, ExitCodes),
        ("where", WhereCommand.Examples, "Exit codes: 0 found, 1 found nowhere, 2 an input or an option could not be used, 130 interrupted."),
        ("schema", SchemaCommand.Examples, ExitCodes),
        ("completions", CompletionsCommand.Examples, ExitCodes),
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
        var own = Table.Where(row => row.Command == command.Name);
        var examples = command is RootCommand ? Table.Select(static row => row.Examples[0]) : own.SelectMany(static row => row.Examples);
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        output.WriteLine(own.Select(static row => row.ExitCodes).FirstOrDefault(ExitCodes));
        return code;
    }
}
