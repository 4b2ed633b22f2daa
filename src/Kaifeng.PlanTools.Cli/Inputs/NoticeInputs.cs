using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>The inputs of a call, each under a name of its own.</summary>
internal sealed class NoticeInputs(CliConsole console, Reporter reporter, long maxSize, ReadOptions options, bool follows)
{
    /// <summary>How the texts are read.</summary>
    public ReadOptions Options => options;

    /// <summary>Finds and names the inputs, in order. Names come before all other work, for they hang on each other; what fails is reported.</summary>
    /// <param name="arguments">What the user named.</param>
    /// <param name="findsJson">Whether a <c>notice.json</c> in a folder is an input.</param>
    /// <param name="passedOver">What is none though it lies in a folder.</param>
    public IReadOnlyList<NamedInput> Find(IEnumerable<string> arguments, bool findsJson, PassedOver? passedOver = null)
    {
        var search = new InputSearch(findsJson, follows, passedOver ?? PassedOver.Nothing);
        var inputs = new List<NamedInput>();
        var reader = Reader(reporter);
        foreach (var file in new InputFinder(reporter, search, console.Cancelled).Find(arguments))
        {
            Guard(reporter, file, () => Name(reader, file, inputs));
        }

        var names = FolderNames.Of([.. inputs.Select(static input => (input.Name, input.File.ParentName))]);
        return [.. inputs.Zip(names, static (input, name) => input with { Name = name })];
    }

    /// <summary>A reader that reports to <paramref name="to"/>.</summary>
    public InputReader Reader(Reporter to) => new(console, to, maxSize, options);

    /// <summary>
    /// Does something with an input. One that fails, in whatever way, is reported and does not stop the others.
    /// Troubles with files are reported where they arise; what comes through here is standard output's, and ends the run.
    /// </summary>
    public static void Guard(Reporter reporter, InputFile file, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            reporter.FailInput(file.Path, Message.Unexpected, Trouble.Unexpected(exception));
        }
    }

    private static void Name(InputReader reader, InputFile file, List<NamedInput> inputs)
    {
        if (reader.Name(file) is { } input)
        {
            inputs.Add(input);
        }
    }
}
