using System.Collections.Immutable;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>How an input came out.</summary>
internal enum JobState
{
    /// <summary>It could not be done; the report says why.</summary>
    Failed,

    /// <summary>Its files were written.</summary>
    Done,

    /// <summary>Its files are there from an earlier run and would be the same.</summary>
    Unchanged,
}

/// <summary>What is left of a job when it is over: not the notice, which may be large.</summary>
internal sealed record JobResult(NamedInput Input, JobState State, ImmutableArray<string> Counts, Reporter Report);

/// <summary>Makes the files of one input. Several of these may be at work at a time; each keeps its messages until it is its turn.</summary>
internal sealed class NoticeJob(CliConsole console, NoticeInputs inputs, WritingRequest request, RunRecords records)
{
    public JobResult Do(NamedInput input, Reporter report)
    {
        var result = new JobResult(input with { Content = null }, JobState.Failed, [], report);
        NoticeInputs.Guard(report, input.File, () =>
        {
            var folder = new NoticeFolder(console, report, request.Output, input.Name);
            if (folder.CleanUp(request.Formats) && inputs.Reader(report).ReadFile(input) is { } file)
            {
                result = Do(input, file, folder, result);
            }
        });
        return result;
    }

    private JobResult Do(NamedInput input, SourceFile file, NoticeFolder folder, JobResult result)
    {
        var key = Interruptible.Run(() => request.KeyOf(file, input.Name, inputs.Options), console.Cancelled);
        var record = records.Read(input.Name);
        if (!request.IsForced && Interruptible.Run(() => Unchanged(record, key, folder), console.Cancelled) is { } known)
        {
            NoteShape(result, known.IsNotice);
            return result with { State = JobState.Unchanged, Counts = known.Counts };
        }

        if (inputs.Reader(result.Report).ReadNotice(input, file) is not { } notice)
        {
            return result;
        }

        var isNotice = NoticeShape.IsNotice(notice);
        NoteShape(result, isNotice);
        if (request.Plans.Of(notice, result.Report, input.File.Path) is not { } chosen)
        {
            return result;
        }

        var figures = Interruptible.Run(() => FigureReader.Read(chosen), console.Cancelled);
        if (folder.Write(figures, request.Formats) is not { } written)
        {
            return result;
        }

        var counts = Interruptible.Run(() => SummaryTable.CountsOf(chosen), console.Cancelled);
        records.Write(input.Name, record.With([.. written.Select(format => new FormatRecord(format.Format.Name, key, isNotice, counts, format.Files))]));
        return result with { State = JobState.Done, Counts = counts };
    }

    private FormatRecord? Unchanged(RunRecord record, string key, NoticeFolder folder)
    {
        FormatRecord? known = null;
        foreach (var format in request.Formats)
        {
            known = record.Find(format.Name, key);
            if (known is null || !folder.Holds(known, format))
            {
                return null;
            }
        }

        return known;
    }

    private static void NoteShape(JobResult result, bool isNotice)
    {
        if (!isNotice)
        {
            result.Report.Note(result.Input.File.Path, Message.NoNotice);
        }
    }
}
