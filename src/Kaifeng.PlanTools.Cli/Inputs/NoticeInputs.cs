using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>The notices of a call, one after the other, each under a name of its own.</summary>
internal sealed class NoticeInputs(CliConsole console, Reporter reporter, long maxSize, ReadOptions options)
{
    private readonly InputReader reader = new(console, reporter, maxSize, options);

    /// <summary>
    /// Finds, names and reads the inputs and does something with each notice. Names come first, for they hang on each other;
    /// only one notice is held at a time. An input that fails, in whatever way, is reported and does not stop the others.
    /// </summary>
    public void ForEach(IEnumerable<string> arguments, bool findsJson, Action<PlanNotice> use)
    {
        var inputs = new List<NamedInput>();
        foreach (var file in new InputFinder(reporter, findsJson, console.Cancelled).Find(arguments))
        {
            Guard(file, () => Name(file, inputs));
        }

        var names = FolderNames.Of([.. inputs.Select(static input => (input.Name, input.File.ParentName))]);
        foreach (var (input, name) in inputs.Zip(names))
        {
            Guard(input.File, () => Read(input, name, use));
        }
    }

    private void Name(InputFile file, List<NamedInput> inputs)
    {
        if (reader.Name(file) is { } input)
        {
            inputs.Add(input);
        }
    }

    private void Read(NamedInput input, string name, Action<PlanNotice> use)
    {
        if (reader.ReadNotice(input) is not { } notice)
        {
            return;
        }

        if (!NoticeShape.IsNotice(notice))
        {
            reporter.Note(input.File.Path, Message.NoNotice);
        }

        use(notice with { Source = notice.Source.WithNoticeName(name) });
    }

    // Troubles with files are reported where they arise; what comes through here is standard output's, and ends the run.
    private void Guard(InputFile file, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            reporter.Fail(file.Path, Message.Unexpected, $"{exception.GetType().Name}: {exception.Message}");
        }
    }
}
