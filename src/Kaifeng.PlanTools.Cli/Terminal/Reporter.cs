using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>Says what went wrong, a line each, and remembers that something did.</summary>
internal sealed class Reporter
{
    private readonly CliConsole console;
    private readonly List<string>? held;
    private readonly List<UnreadInput> lost = [];
    private bool skipsUnread;

    public Reporter(CliConsole console, Language language)
    {
        this.console = console;
        Messages = new Messages(language);
    }

    private Reporter(Reporter other)
    {
        (console, Messages, IsQuiet, skipsUnread) = (other.console, other.Messages, other.IsQuiet, other.skipsUnread);
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

    /// <summary>The inputs that could not be used, wherever they were met, in the order in which that was told.</summary>
    public IReadOnlyList<UnreadInput> Lost => lost;

    /// <summary>Goes on as the command line asks, which is known only after it is read.</summary>
    /// <param name="other">The language.</param>
    /// <param name="isQuiet">Whether only failures are told.</param>
    /// <param name="skips">Whether an input that cannot be read is no failure.</param>
    public void Speak(Language other, bool isQuiet, bool skips) => (Messages, IsQuiet, skipsUnread) = (new Messages(other), isQuiet, skips);

    /// <summary>Whether there is something that <see cref="Tell"/> would say.</summary>
    public bool HasLines => held is { Count: > 0 };

    /// <summary>A reporter that keeps its lines until <see cref="Tell"/>: for work beside other work.</summary>
    public Reporter Hold() => new(this);

    /// <summary>Says what another reporter has kept.</summary>
    public void Tell(Reporter other)
    {
        Failures += other.Failures;
        lost.AddRange(other.lost);
        other.held!.ForEach(WriteLine);
    }

    /// <summary>An input that could not be used.</summary>
    public void FailInput(string path, Message message, params object[] details)
    {
        lost.Add(new UnreadInput(path, Severity.Error, Messages.Both(message, details)));
        Fail(path, message, details);
    }

    /// <summary>An input that is there and cannot be read: a failure, unless the user said that there may be such.</summary>
    public void Unread(string path, Message message, params object[] details)
    {
        if (!skipsUnread)
        {
            FailInput(path, message, details);
            return;
        }

        lost.Add(new UnreadInput(path, Severity.Warning, Messages.Both(message, details)));
        Note(path, Message.Skipped, Messages[message, details]);
    }

    /// <summary>An option or an output that could not be used.</summary>
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
