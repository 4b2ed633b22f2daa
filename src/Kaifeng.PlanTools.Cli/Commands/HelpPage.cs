using System.CommandLine;
using System.CommandLine.Invocation;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The help of a command: what it does, how it is called, its arguments and options, examples, exit codes. No line is wider than the terminal.</summary>
internal sealed class HelpPage(CliConsole console, Language language) : SynchronousCommandLineAction
{
    private const int UsualWidth = 80;
    private const int LeastWidth = 40;
    private const int MostWidth = 120;

    // Longer names stand on a line of their own.
    private const int WidestName = 30;
    private const string Indent = "  ";

    private readonly int width = Math.Clamp(console.Width() ?? UsualWidth, LeastWidth, MostWidth);

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        if (language == Language.Zh)
        {
            HelpWords.Translate(command);
        }

        foreach (var line in Lines(command))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(HelpWords.Line(line, language));
        }

        return (int)ExitCode.Ok;
    }

    private IEnumerable<string> Lines(Command command)
    {
        IEnumerable<IEnumerable<string>> sections =
        [
            Wrapped(command.Description ?? ""),
            Wrapped("Usage: ", HelpUsage.Of(command, language)),
            Table("Arguments:", command.Arguments.Where(static argument => !argument.Hidden).Select(static argument => (argument.Name, argument.Description ?? ""))),
            Table("Commands:", command.Subcommands.Where(static sub => !sub.Hidden).Select(static sub => (sub.Name, sub.Description ?? ""))),
            Table("Options:", HelpUsage.OptionsOf(command).Select(option => (HelpUsage.NameOf(option), HelpUsage.DescriptionOf(option, language)))),
            HelpExamples.Of(command).Select(static example => Indent + example).Prepend("Examples:"),
            Wrapped(HelpWords.Line(HelpExamples.ExitCodesOf(command), language)),
        ];
        return sections.Select(static section => section.ToList()).Where(static section => section.Count > 0).SelectMany(static (section, index) => index == 0 ? section : section.Prepend(""));
    }

    private IEnumerable<string> Wrapped(string text) => CellText.Wrap(text, width);

    private IEnumerable<string> Wrapped(string heading, string text)
    {
        var title = HelpWords.Line(heading.TrimEnd(), language);
        title += language == Language.Zh ? "" : " ";
        return CellText.Wrap(text, width - CellText.WidthOf(title)).Select((line, index) => (index == 0 ? title : new string(' ', CellText.WidthOf(title))) + line);
    }

    private IEnumerable<string> Table(string heading, IEnumerable<(string Name, string Text)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        var names = rows.Select(static row => CellText.WidthOf(row.Name)).Where(static name => name <= WidestName).DefaultIfEmpty(WidestName / 2).Max();
        return rows.SelectMany(row => Entry(row.Name, row.Text, names)).Prepend(heading);
    }

    private IEnumerable<string> Entry(string name, string text, int names)
    {
        var column = Indent.Length + names + Indent.Length;
        var isLong = CellText.WidthOf(name) > names;
        if (isLong)
        {
            yield return Indent + name;
        }

        foreach (var (index, line) in CellText.Wrap(text, width - column).Index())
        {
            yield return (index == 0 && !isLong ? Indent + name + new string(' ', names - CellText.WidthOf(name) + Indent.Length) : new string(' ', column)) + line;
        }
    }
}
