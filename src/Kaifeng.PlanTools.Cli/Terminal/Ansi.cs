using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Spectre's console over ours.</summary>
internal static class Ansi
{
    public static IAnsiConsole Create(CliConsole console) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Out), Interactive = InteractionSupport.No });
}
