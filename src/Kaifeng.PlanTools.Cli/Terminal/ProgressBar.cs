using System.Globalization;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>
/// How far a long run is, on the last line of the terminal that shows the messages: only where a person reads them and has waited
/// for more than a second. It owns no thread and hides no cursor, so that a run which is killed leaves a sound terminal.
/// </summary>
internal sealed class ProgressBar(CliConsole console, int total, bool isWanted)
{
    private const int Width = 24;

    private const string EraseLine = "\r\u001B[2K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly long start = console.Clock.GetTimestamp();
    private readonly bool isWanted = isWanted && console.IsErrorTerminal && total > 1 && console.Environment("TERM") != "dumb";
    private string shown = "";

    /// <summary>Shows that so many of all inputs are done.</summary>
    public void Show(int done)
    {
        if (!isWanted || console.Clock.GetElapsedTime(start) <= Patience)
        {
            return;
        }

        var filled = (int)((long)Width * done / total);
        var bar = string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {done}/{total}");
        if (bar != shown)
        {
            Write(EraseLine + bar);
            shown = bar;
        }
    }

    /// <summary>Takes the bar away, for a message or at the end.</summary>
    public void Clear()
    {
        if (shown.Length > 0)
        {
            Write(EraseLine);
            shown = "";
        }
    }

    private void Write(string text)
    {
        try
        {
            console.Error.Write(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody can see it; the work goes on.
        }
    }
}
