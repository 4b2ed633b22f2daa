using System.CommandLine;
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
        var output = CommonOptions.Output();
        var format = new Option<string[]>("--format", "-f")
        {
            Description = $"The formats to write, with commas between: {ExportFormat.Names}.",
            HelpName = "FORMAT,…",
            Required = true,
        };
        var command = new Command("export", "Writes notices as files for analysis: DIR/<notice>/csv/*.csv and others.") { inputs, format, output };
        command.SetAction(parsed =>
            (int)Run(context, parsed, parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(format), parsed.GetRequiredValue(output)));
        return command;
    }

    private static ExitCode Run(CommandContext context, ParseResult parsed, string[] inputs, string[] names, string output)
    {
        var reporter = context.Reporter;
        if (Formats(names, reporter) is not { } formats)
        {
            return reporter.ExitCode;
        }

        var folder = new NoticeFolder(context.Console, reporter, output);
        context.Inputs(parsed).ForEach(inputs, findsJson: true, notice => folder.Write(notice, formats));
        return reporter.ExitCode;
    }

    private static List<ExportFormat>? Formats(string[] names, Reporter reporter)
    {
        var formats = new List<ExportFormat>();
        foreach (var name in names.SelectMany(static list => list.Split(',')).Select(static name => name.Trim()).Distinct())
        {
            if (ExportFormat.All.FirstOrDefault(format => format.Name == name) is not { } known)
            {
                reporter.Fail("--format", Message.UnknownExport, name, ExportFormat.Names);
                return null;
            }

            formats.Add(known);
        }

        return formats;
    }
}
