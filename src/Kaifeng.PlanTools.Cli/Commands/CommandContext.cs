using System.CommandLine;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>What every command is built with: the console, the run's reporter and the options that all commands have.</summary>
internal sealed record CommandContext(CliConsole Console, Reporter Reporter, Option<string?> Lang, Option<ByteSize> MaxSize, ReadingOptions Reading, Option<bool> Quiet)
{
    /// <summary>Gives a command that reads notices the options that say how.</summary>
    public void AddReading(Command command)
    {
        command.Options.Add(MaxSize);
        command.Options.Add(Reading.From);
        command.Options.Add(Reading.Encoding);
        command.Options.Add(Reading.SkipUnreadable);
        command.Options.Add(Reading.Follow);
    }

    /// <summary>Tells what is wrong with the command line though each of its words is right.</summary>
    public ExitCode Refuse(ParseResult parsed, string problem)
    {
        UsageErrors.Say(Reporter, parsed, problem);
        return ExitCode.CouldNotRun;
    }

    public NoticeInputs Inputs(ParseResult parsed) => new(Console, Reporter, parsed.GetRequiredValue(MaxSize).Bytes, Reading.Of(parsed), parsed.GetValue(Reading.Follow));
}
