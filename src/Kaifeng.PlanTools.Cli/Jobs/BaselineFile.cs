using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Json;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>The file of a baseline: read before a check, written after it where that is asked for.</summary>
/// <param name="path">The file.</param>
/// <param name="console">The run's console.</param>
/// <param name="reporter">Tells what is wrong, and what is new and what is fixed.</param>
internal sealed class BaselineFile(string path, CliConsole console, Reporter reporter)
{
    private const int MostFixed = 20;

    // About a million findings.
    private const long MaxSize = 512L << 20;

    /// <summary>The baseline in the file; an empty one where the file is to be made; <c>null</c> where it cannot be used, which is reported.</summary>
    public Baseline? Read(bool isUpdated)
    {
        try
        {
            if (SpecialFiles.IsSpecial(path))
            {
                return Fail(Message.Special);
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return isUpdated ? Baseline.Empty : Fail(Message.NoBaseline);
            }

            return file.Length > MaxSize ? Fail(Message.BaselineDamaged) : BaselineJson.Read(File.ReadAllBytes(path)) ?? Fail(Message.BaselineDamaged);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(Message.Unreadable, Trouble.Of(exception));
        }
    }

    /// <summary>The path of an input from the baseline's folder, with <c>/</c>; <c>stdin</c> for standard input.</summary>
    public string PathOf(InputFile file) => file.IsStandardInput
        ? file.FileName
        : Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(path))!, file.FullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Tells which findings of the baseline are fixed.</summary>
    public void TellFixed(ImmutableArray<BaselineEntry> isFixed, bool isUpdated)
    {
        foreach (var entry in isFixed.Take(MostFixed))
        {
            reporter.Note(path, Message.BaselineFixed, entry.Rule, reporter.Messages.In(entry.Message));
        }

        if (isFixed.Length > MostFixed)
        {
            reporter.Note(path, Message.BaselineMoreFixed, isFixed.Length - MostFixed);
        }

        if (!isUpdated && !isFixed.IsEmpty)
        {
            reporter.Note(path, Message.BaselineStale, isFixed.Length);
        }
    }

    /// <summary>Writes a baseline in the place of another one; says how many findings are new in it and how many left it.</summary>
    public void Write(Baseline old, Baseline updated)
    {
        try
        {
            AtomicFile.CleanUp(Path.GetDirectoryName(Path.GetFullPath(path))!);
            AtomicFile.Write(path, stream => BaselineJson.Write(updated, stream), console.Cancelled);
            var (before, after) = (Keys(old), Keys(updated));
            reporter.Note(path, Message.BaselineUpdated, after.Count, after.Except(before).Count(), before.Except(after).Count());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            reporter.Fail(path, Message.Unwritable, Trouble.Of(exception));
        }
    }

    private static HashSet<(string Notice, string Fingerprint)> Keys(Baseline baseline) =>
        [.. baseline.Notices.SelectMany(static notice => notice.Value.Select(entry => (notice.Key, entry.Fingerprint)))];

    private Baseline? Fail(Message message, params object[] details)
    {
        reporter.Fail(path, message, details);
        return null;
    }
}
