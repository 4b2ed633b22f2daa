using System.CommandLine;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>What every command is built with: the console and the options that all commands have.</summary>
internal sealed record CommandContext(CliConsole Console, Option<string?> Lang, Option<long> MaxSize)
{
    public Reporter Reporter(ParseResult parsed) => new(Console, Languages.Choose(parsed.GetValue(Lang), Console));

    public NoticeInputs Inputs(ParseResult parsed, Reporter reporter) => new(Console, reporter, parsed.GetValue(MaxSize));
}
