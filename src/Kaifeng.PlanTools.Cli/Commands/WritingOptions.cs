using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The options of the commands that write files.</summary>
internal sealed class WritingOptions
{
    public Option<string> Output { get; } = CommonOptions.Output();

    public Option<int[]> Plan { get; } = PlanOption.Create();

    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many inputs to do at a time; 0 for as many as there are processors. The output is the same whatever the number.",
        HelpName = "N",
        DefaultValueFactory = static _ => 0,
        CustomParser = ParseJobs,
    };

    public Option<bool> Force { get; } = new("--force")
    {
        Description = "Do inputs again that have not changed since the last run into the same folder.",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Output);
        command.Options.Add(Plan);
        command.Options.Add(Jobs);
        command.Options.Add(Force);
    }

    /// <summary>What the command line asks for.</summary>
    public WritingRequest Of(ParseResult parsed, IEnumerable<ExportFormat> formats) => new(
        parsed.GetRequiredValue(Output),
        [.. formats],
        PlanOption.Of(parsed, Plan),
        parsed.GetValue(Force),
        parsed.GetValue(Jobs) is var jobs and > 0 ? jobs : Environment.ProcessorCount);

    private static int ParseJobs(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs <= 1024)
        {
            return jobs;
        }

        result.AddError($"--jobs: \"{text}\" is no number from 0 to 1024.");
        return 0;
    }
}
