using Kaifeng.PlanTools.Exporting;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Says what went wrong, a line each, and remembers that something did.</summary>
internal sealed class Reporter(CliConsole console, Language language)
{
    /// <summary>The words in the user's language.</summary>
    public Messages Messages { get; private set; } = new(language);

    /// <summary>0 until an input could not be done.</summary>
    public ExitCode ExitCode { get; private set; }

    /// <summary>Goes on in another language: the one asked for is known only after the command line is read.</summary>
    public void Speak(Language other) => Messages = new Messages(other);

    /// <summary>An input or an output that could not be used.</summary>
    public void Fail(string path, Message message, params object[] details)
    {
        ExitCode = ExitCode.CouldNotRun;
        Note(path, message, details);
    }

    /// <summary>Something to know about an input that was done all the same.</summary>
    public void Note(string path, Message message, params object[] details) => WriteLine($"{path}: {Messages[message, details]}");

    /// <summary>A message of no path.</summary>
    public void Say(Message message, params object[] details) => WriteLine(Messages[message, details]);

    private void WriteLine(string text)
    {
        try
        {
            console.Error.WriteLine("plan-tools: " + OneLine.Of(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is nowhere left to say it; the exit code still does.
        }
    }
}
