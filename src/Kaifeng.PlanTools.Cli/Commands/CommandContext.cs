using System.CommandLine;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>What every command is built with: the console, the run's reporter and the options that all commands have.</summary>
internal sealed record CommandContext(CliConsole Console, Reporter Reporter, Option<string?> Lang, Option<ByteSize> MaxSize, ReadingOptions Reading, Option<bool> Quiet)
{
    public NoticeInputs Inputs(ParseResult parsed) => new(Console, Reporter, parsed.GetRequiredValue(MaxSize).Bytes, Reading.Of(parsed), parsed.GetValue(Reading.Follow));
}
