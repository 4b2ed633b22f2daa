using System.CommandLine;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools extract INPUT… [-o DIR]</c>: raw text to <c>notice.json</c>, and a summary.</summary>
internal static class ExtractCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools extract kaifeng-2022-29.txt",
        "plan-tools extract 'notices/**/*.txt' -o out",
        "iconv -f GB18030 -t UTF-8 old.txt | plan-tools extract -",
    ];

    public static Command Create(CommandContext context)
    {
        var inputs = CommonOptions.Inputs();
        var options = new WritingOptions();
        var command = new Command("extract", "Reads notices and writes each as DIR/<notice>/notice.json.") { inputs };
        options.AddTo(command);
        context.AddReading(command);
        command.SetAction(parsed => (int)Run(context, parsed, parsed.GetRequiredValue(inputs), options));
        return command;
    }

    private static ExitCode Run(CommandContext context, ParseResult parsed, string[] arguments, WritingOptions options)
    {
        var reporter = context.Reporter;
        var summary = new SummaryTable(reporter.Messages);
        var run = new NoticeRun(context.Console, reporter, context.Inputs(parsed), options.Of(parsed, [ExportFormat.Json]));
        var code = run.Run(arguments, findsJson: false, result => summary.Add(result.Input.Name, result.Counts));
        if (!reporter.IsQuiet)
        {
            summary.Write(context.Console);
        }

        return code;
    }
}
