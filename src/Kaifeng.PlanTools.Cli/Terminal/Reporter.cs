using Kaifeng.PlanTools.Exporting;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Says what went wrong, a line each, and remembers that something did.</summary>
internal sealed class Reporter
{
    private readonly CliConsole console;
    private readonly List<string>? held;

    public Reporter(CliConsole console, Language language)
    {
        this.console = console;
        Messages = new Messages(language);
    }

    private Reporter(Reporter other)
    {
        (console, Messages, IsQuiet) = (other.console, other.Messages, other.IsQuiet);
        held = [];
    }

    /// <summary>The words in the user's language.</summary>
    public Messages Messages { get; private set; }

    /// <summary>Whether the user wants to hear of failures alone.</summary>
    public bool IsQuiet { get; private set; }

    /// <summary>How many inputs or outputs could not be used.</summary>
    public int Failures { get; private set; }

    /// <summary>0 until an input could not be done.</summary>
    public ExitCode ExitCode => Failures > 0 ? ExitCode.CouldNotRun : ExitCode.Ok;

    /// <summary>Goes on in another language, quiet or not: what is asked for is known only after the command line is read.</summary>
    public void Speak(Language other, bool isQuiet) => (Messages, IsQuiet) = (new Messages(other), isQuiet);

    /// <summary>Whether there is something that <see cref="Tell"/> would say.</summary>
    public bool HasLines => held is { Count: > 0 };

    /// <summary>A reporter that keeps its lines until <see cref="Tell"/>: for work beside other work.</summary>
    public Reporter Hold() => new(this);

    /// <summary>Says what another reporter has kept.</summary>
    public void Tell(Reporter other)
    {
        Failures += other.Failures;
        other.held!.ForEach(WriteLine);
    }

    /// <summary>An input or an output that could not be used.</summary>
    public void Fail(string path, Message message, params object[] details)
    {
        Failures++;
        WriteLine($"{path}: {Messages[message, details]}");
    }

    /// <summary>Something to know about an input that was done all the same.</summary>
    public void Note(string path, Message message, params object[] details)
    {
        if (!IsQuiet)
        {
            WriteLine($"{path}: {Messages[message, details]}");
        }
    }

    /// <summary>A message of no path.</summary>
    public void Say(Message message, params object[] details) => Say(Messages[message, details]);

    /// <summary>A message that is already in words.</summary>
    public void Say(string words) => WriteLine(words);

    private void WriteLine(string text)
    {
        if (held is not null)
        {
            held.Add(text);
            return;
        }

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
