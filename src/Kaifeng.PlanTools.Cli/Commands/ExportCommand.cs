using System.CommandLine;
using System.CommandLine.Completions;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools export INPUT… --format csv,json [-o DIR]</c>: the analysts' files.</summary>
internal static class ExportCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools export kaifeng-2022-29.txt --format csv",
        "plan-tools export out/kaifeng-2022-29/notice.json --format csv,json -o tables",
        "plan-tools export notices --format csv",
    ];

    public static Command Create(CommandContext context)
    {
        var inputs = CommonOptions.Inputs();
        var options = new WritingOptions();
        var format = new Option<string[]>("--format", "-f")
        {
            Description = $"The formats to write, with commas between: {ExportFormat.Names}.",
            HelpName = "FORMAT,…",
            Required = true,
        };
        format.CompletionSources.Add(static _ => ExportFormat.All.Select(static known => new CompletionItem(known.Name)));
        var bom = CommonOptions.Bom();
        var command = new Command("export", "Writes notices as files for analysis: DIR/<notice>/csv/*.csv and others.") { inputs, format, bom };
        options.AddTo(command);
        context.AddReading(command);
        command.SetAction(parsed =>
            (int)Run(context, parsed, parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(format), parsed.GetValue(bom), options));
        return command;
    }

    private static ExitCode Run(CommandContext context, ParseResult parsed, string[] arguments, string[] names, bool isMarked, WritingOptions options)
    {
        var reporter = context.Reporter;
        if (FormatWords.MisplacedIn(arguments, [.. ExportFormat.All.Select(static format => format.Name)], $"--format {string.Join(',', names)},{{0}}") is { } problem)
        {
            return context.Refuse(parsed, problem);
        }

        if (Formats(names, reporter) is not { } formats)
        {
            return reporter.ExitCode;
        }

        var run = new NoticeRun(context.Console, reporter, context.Inputs(parsed), options.Of(parsed, isMarked ? formats.Select(static format => format.Marked()) : formats));
        return run.Run(arguments, findsJson: true, static _ => { });
    }

    private static List<ExportFormat>? Formats(string[] names, Reporter reporter)
    {
        var formats = new List<ExportFormat>();
        foreach (var name in names.SelectMany(static list => list.Split(',')).Select(static name => name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (ExportFormat.All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } known)
            {
                reporter.Fail("--format", Message.UnknownExport, name, ExportFormat.Names);
                return null;
            }

            formats.Add(known);
        }

        return formats;
    }
}
