using System.Text;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Says what went wrong, a line each, and remembers that something did.</summary>
internal sealed class Reporter(CliConsole console, Language language)
{
    /// <summary>The words in the user's language.</summary>
    public Messages Messages { get; } = new(language);

    /// <summary>0 until an input could not be done.</summary>
    public ExitCode ExitCode { get; private set; }

    /// <summary>An input or an output that could not be used.</summary>
    public void Fail(string path, Message message, params object[] details)
    {
        ExitCode = ExitCode.CouldNotRun;
        Note(path, message, details);
    }

    /// <summary>Something to know about an input that was done all the same.</summary>
    public void Note(string path, Message message, params object[] details) =>
        console.Error.WriteLine(OneLine($"plan-tools: {path}: {Messages[message, details]}"));

    /// <summary>A message of no path.</summary>
    public void Say(Message message, params object[] details) =>
        console.Error.WriteLine(OneLine($"plan-tools: {Messages[message, details]}"));

    // File names may hold line ends and escape sequences; a message is one line and changes no terminal.
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            line.Append(char.IsControl(c) ? ' ' : c);
        }

        return line.ToString();
    }
}
