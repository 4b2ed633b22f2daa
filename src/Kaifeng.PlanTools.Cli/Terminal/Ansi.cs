using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Spectre's console over ours.</summary>
internal static class Ansi
{
    private const int WidestLine = 1 << 24;

    public static IAnsiConsole Create(CliConsole console) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Out), Interactive = InteractionSupport.No });

    /// <summary>One that breaks no line and colours, whatever the process's own environment says.</summary>
    public static IAnsiConsole Coloured(CliConsole console)
    {
        var coloured = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Only Windows has terminals that must be asked to understand colours.
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(console.Out),
            Interactive = InteractionSupport.No,
        });
        coloured.Profile.Width = WidestLine;
        return coloured;
    }
}
