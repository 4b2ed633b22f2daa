using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Writes text piece by piece, in colours where the console may have them. The text must hold no control characters.</summary>
internal sealed class Ink(CliConsole console)
{
    public static readonly Style Bold = new(decoration: Decoration.Bold);
    public static readonly Style Red = new(Color.Red, decoration: Decoration.Bold);
    public static readonly Style Yellow = new(Color.Yellow, decoration: Decoration.Bold);
    public static readonly Style Blue = new(Color.Blue, decoration: Decoration.Bold);
    public static readonly Style Grey = new(Color.Grey);

    private readonly IAnsiConsole? coloured = console.IsColoured ? Ansi.Coloured(console) : null;

    public Ink Text(string text, Style? style = null)
    {
        if (coloured is null || style is null)
        {
            console.Out.Write(text);
        }
        else
        {
            coloured.Write(text, style);
        }

        return this;
    }

    public void EndLine() => console.Out.WriteLine();
}
