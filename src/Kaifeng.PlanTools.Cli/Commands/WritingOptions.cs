using System.CommandLine;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The options of the commands that write files.</summary>
internal sealed class WritingOptions
{
    public Option<string> Output { get; } = CommonOptions.Output();

    public Option<int[]> Plan { get; } = PlanOption.Create();

    public Option<int> Jobs { get; } = JobsOption.Create();

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
        JobsOption.Of(parsed, Jobs));
}
