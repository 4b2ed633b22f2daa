using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>Reads all inputs of a call, several at a time, then checks them and writes what was found.</summary>
internal sealed class CheckRun(CliConsole console, Reporter reporter, NoticeInputs inputs, CheckRequest request)
{
    private sealed record ReadNotice(InputFile File, NoticeFigures? Figures, Reporter Report);

    public ExitCode Run(IEnumerable<string> arguments)
    {
        var found = inputs.Find(arguments, findsJson: true, request.Settings.PassedOver);
        if (Overwritten(found) is { } file)
        {
            reporter.Fail(file, Message.OutputIsInput);
            return reporter.ExitCode;
        }

        var known = new KnownFindings(console, reporter, request);
        if (!known.Read())
        {
            return reporter.ExitCode;
        }

        var all = ReadAll(found);
        var notices = LeaveOutSame(all);
        var result = CheckAll(notices, known);
        var report = new CheckReport([.. notices.Select(static notice => notice.File)], result, Frame(notices.Select(static notice => notice.File)))
        {
            Shown = result.Shown(request.Severities, request.IsBySeverity),
            Same = all.Count - notices.Count,
        };
        new CheckOutput(console, reporter, request.Audits, request.CountsOnly).Write(report, request.Outputs);
        return CodeOf(result);
    }

    // The file to be written that is read as well; null for none.
    private string? Overwritten(IReadOnlyList<NamedInput> found)
    {
        var baseline = request.Baseline is { } path ? Path.GetFullPath(path) : null;
        return request.Outputs.FirstOrDefault(output => found.Any(input => output.Is(input.File.FullPath)) || (baseline is not null && output.Is(baseline)))?.File
            ?? (found.Any(input => input.File.FullPath == baseline) ? request.Baseline : null);
    }

    // A run that read nothing knows nothing of the findings of a baseline.
    private CheckResult CheckAll(List<(InputFile File, NoticeFigures Figures)> notices, KnownFindings known)
    {
        var failures = new ConcurrentQueue<RuleFailure>();
        var result = Check([.. notices.Select(static notice => notice.Figures)], failures.Enqueue);
        var byNotice = failures.ToLookup(static failure => failure.Notice, (IEqualityComparer<NoticeFigures>)ReferenceEqualityComparer.Instance);
        foreach (var (file, figures) in notices.Where(notice => byNotice.Contains(notice.Figures)))
        {
            var own = byNotice[figures].OrderBy(static failure => failure.Rule, StringComparer.Ordinal).ToList();
            reporter.FailInput(file.Path, Message.RuleFailed, string.Join(", ", own.Select(static failure => failure.Rule).Distinct()), $"{own[0].Cause.GetType().Name}: {own[0].Cause.Message}");
        }

        return notices.Count == 0 ? result : known.TakeOut(result, notices.Select(static notice => notice.File));
    }

    private List<(InputFile File, NoticeFigures Figures)> LeaveOutSame(List<(InputFile File, NoticeFigures Figures)> all)
    {
        var instead = SameTexts.Find([.. all.Select(static notice => notice.Figures.Notice.Source)]);
        var kept = new List<(InputFile, NoticeFigures)>();
        foreach (var (index, notice) in all.Index())
        {
            if (instead[index] is { } same)
            {
                reporter.Note(notice.File.Path, Message.SameText, all[same].File.Path);
            }
            else
            {
                kept.Add(notice);
            }
        }

        return kept;
    }

    private CheckResult Check(ImmutableArray<NoticeFigures> figures, Action<RuleFailure> failed)
    {
        var gate = new Lock();
        ProgressBar? bar = null;
        void Show(int done, int total)
        {
            lock (gate)
            {
                (bar ??= new ProgressBar(console, total, !reporter.IsQuiet)).Show(done);
            }
        }

        try
        {
            return Interruptible.Run(() => Checker.Check(figures, request.Settings.Settings, request.Jobs, Show, failed), console.Cancelled);
        }
        finally
        {
            lock (gate)
            {
                bar?.Clear();
            }
        }
    }

    private List<(InputFile File, NoticeFigures Figures)> ReadAll(IReadOnlyList<NamedInput> found)
    {
        var notices = new List<(InputFile File, NoticeFigures Figures)>();
        var bar = new ProgressBar(console, found.Count, !reporter.IsQuiet);
        try
        {
            OrderedJobs.Run(found, request.Jobs, Read, notice => Take(notice, bar, notices), bar.Show);
        }
        finally
        {
            bar.Clear();
        }

        return notices;
    }

    private ReadNotice Read(NamedInput input)
    {
        var read = new ReadNotice(input.File, null, reporter.Hold());
        NoticeInputs.Guard(read.Report, input.File, () => read = read with { Figures = FiguresOf(input, read.Report) });
        return read;
    }

    private NoticeFigures? FiguresOf(NamedInput input, Reporter report)
    {
        var reader = inputs.Reader(report);
        if (reader.ReadFile(input) is not { } file || reader.ReadNotice(input, file) is not { } notice)
        {
            return null;
        }

        if (!NoticeShape.IsNotice(notice))
        {
            report.Note(input.File.Path, Message.NoNotice);
        }

        return request.Plans.Of(notice, report, input.File.Path) is { } chosen
            ? Interruptible.Run(() => FigureReader.Read(chosen), console.Cancelled)
            : null;
    }

    private void Take(ReadNotice read, ProgressBar bar, List<(InputFile, NoticeFigures)> notices)
    {
        if (read.Report.HasLines)
        {
            bar.Clear();
        }

        reporter.Tell(read.Report);
        if (read.Figures is { } figures)
        {
            notices.Add((read.File, figures));
        }
    }

    private ReportFrame Frame(IEnumerable<InputFile> files) => new()
    {
        Paths = [.. files.Select(WorkingFolder.PathOf)],
        Rules = [.. request.Settings.Settings.Rules.Select(static rule => rule.Info)],
        Version = ProgramVersion.Short,
        FailOn = request.FailOn,
        Language = reporter.Messages.Language == Language.Zh ? ReportLanguage.Zh : ReportLanguage.En,
        Unread = [.. reporter.Lost.Select(static input => input with { Path = WorkingFolder.PathOf(input.Path) })],
    };

    private ExitCode CodeOf(CheckResult result)
    {
        var coverage = Coverage.Sum(result.Notices.Select(static notice => notice.Coverage));
        var isCovered = request.MinCoverage is not { } least || coverage.Reaches(least);
        if (!isCovered)
        {
            reporter.Say(Message.CoverageTooSmall, coverage.Compared, coverage.Claims, request.MinCoverage!);
        }

        var fails = result.Notices.Any(notice => notice.Findings.Any(finding => finding.Severity >= request.FailOn));
        return reporter.ExitCode == ExitCode.Ok && (fails || !isCovered) ? ExitCode.Negative : reporter.ExitCode;
    }
}
