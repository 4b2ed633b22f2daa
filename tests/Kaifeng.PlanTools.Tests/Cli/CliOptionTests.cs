using System.CommandLine;
using Kaifeng.PlanTools.Cli;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>Whatever is written behind an option, the program answers with its own words and an exit code.</summary>
public sealed class CliOptionTests : CliRun
{
    private static readonly string[][] Values =
    [
        [], ["x"], ["x", "y"], [""], ["--lang", "zh"], ["--lang"], ["-"], ["x=y"], ["="], ["sarif="], ["0"], ["-1"], [","], ["x,,y"], ["\u0001"], ["@x"],
    ];

    public static TheoryData<string, string> Options
    {
        get
        {
            var data = new TheoryData<string, string>();
            var root = CliApp.Commands();
            foreach (var command in root.Subcommands.Prepend<Command>(root))
            {
                foreach (var option in command.Options.Concat(root.Options).SelectMany(static option => option.Aliases.Prepend(option.Name)).Distinct())
                {
                    data.Add(command is RootCommand ? "" : command.Name, option);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void No_option_makes_the_program_crash(string command, string option)
    {
        string[] name = command.Length == 0 ? [] : [command];
        foreach (var value in Values)
        {
            string[][] lines =
            [
                [.. name, option, .. value],
                [.. name, "missing.txt", option, .. value],
                [.. name, option, .. value, "missing.txt"],
                [.. name, "missing.txt", option, .. value, option, .. value],
                [.. name, "missing.txt", $"{option}={string.Join('=', value)}"],
            ];
            foreach (var line in lines)
            {
                Run(line);
                Assert.False(Error.Contains("unexpected", StringComparison.Ordinal) || Error.Contains("意外", StringComparison.Ordinal), $"{string.Join(' ', line)}: {Error}");
            }
        }
    }
}
