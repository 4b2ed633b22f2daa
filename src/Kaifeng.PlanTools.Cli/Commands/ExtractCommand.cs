using System.CommandLine;
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
        var output = CommonOptions.Output();
        var command = new Command("extract", "Reads notices and writes each as DIR/<notice>/notice.json.") { inputs, output };
        command.SetAction(parsed => (int)Run(context, parsed, parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(output)));
        return command;
    }

    private static ExitCode Run(CommandContext context, ParseResult parsed, string[] inputs, string output)
    {
        var reporter = context.Reporter;
        var folder = new NoticeFolder(context.Console, reporter, output);
        var summary = new SummaryTable(reporter.Messages);
        context.Inputs(parsed).ForEach(inputs, findsJson: false, notice =>
        {
            if (folder.Write(notice, [ExportFormat.Json]))
            {
                summary.Add(notice);
            }
        });
        summary.Write(context.Console);
        return reporter.ExitCode;
    }
}
