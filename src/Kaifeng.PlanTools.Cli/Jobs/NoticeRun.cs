using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>Makes the files of all inputs of a call, several at a time, and tells how each came out in the order of the inputs.</summary>
internal sealed class NoticeRun(CliConsole console, Reporter reporter, NoticeInputs inputs, WritingRequest request)
{
    private int done;
    private int unchanged;

    /// <summary>Does the inputs; <paramref name="take"/> gets the result of each that did not fail.</summary>
    public ExitCode Run(IEnumerable<string> arguments, bool findsJson, Action<JobResult> take)
    {
        var found = inputs.Find(arguments, findsJson);
        var records = new RunRecords(request.Output, console.Cancelled);
        records.CleanUp();
        var job = new NoticeJob(console, inputs, request, records);
        var bar = new ProgressBar(console, found.Count, !reporter.IsQuiet);
        try
        {
            OrderedJobs.Run(found, request.Jobs, input => job.Do(input, reporter.Hold()), result => Take(result, bar, take), bar.Show);
        }
        finally
        {
            bar.Clear();
        }

        Sum(found);
        return reporter.ExitCode;
    }

    private void Take(JobResult result, ProgressBar bar, Action<JobResult> take)
    {
        if (result.Report.HasLines)
        {
            bar.Clear();
        }

        reporter.Tell(result.Report);
        (done, unchanged) = (done + (result.State == JobState.Done ? 1 : 0), unchanged + (result.State == JobState.Unchanged ? 1 : 0));
        if (result.State != JobState.Failed)
        {
            take(result);
        }
    }

    // Of a single input its own line says everything.
    private void Sum(IReadOnlyList<NamedInput> found)
    {
        if (found is [var only] && reporter.Failures == 0)
        {
            reporter.Note(only.File.Path, unchanged > 0 ? Message.Unchanged : Message.WrittenTo, Path.Combine(request.Output, only.Name) + Path.DirectorySeparatorChar);
        }
        else if (found.Count > 0 && done + unchanged + reporter.Failures + Skipped > 1 && !reporter.IsQuiet)
        {
            // A program that reads this knows the folder.
            if (done > 0 && console.IsErrorTerminal)
            {
                reporter.Note(request.Output + Path.DirectorySeparatorChar, Message.FoldersWritten, done);
            }

            reporter.Say(Words());
        }
    }

    private int Skipped => reporter.Lost.Count(static input => input.Severity == Severity.Warning);

    private string Words()
    {
        (Message Message, int Count, bool IsShown)[] parts =
        [
            (Message.SumDone, done, done > 0 || unchanged == 0),
            (Message.SumUnchanged, unchanged, unchanged > 0),
            (Message.SumFailed, reporter.Failures, reporter.Failures > 0),
            (Message.SumSkipped, Skipped, Skipped > 0),
        ];
        return string.Join(reporter.Messages[Message.Comma], parts.Where(static part => part.IsShown).Select(part => reporter.Messages[part.Message, part.Count]));
    }
}
