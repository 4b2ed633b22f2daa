using System.Collections.Immutable;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>The folder of one notice, where its files are written.</summary>
internal sealed class NoticeFolder(CliConsole console, Reporter reporter, string outputFolder, string noticeName)
{
    private readonly string folder = Path.Combine(outputFolder, noticeName);

    // The file at work, for the report when there is trouble with it.
    private string path = Path.Combine(outputFolder, noticeName);

    /// <summary>Removes what killed runs left of files they were writing; <c>false</c> after a report.</summary>
    public bool CleanUp(IEnumerable<ExportFormat> formats) => Guard(() =>
    {
        foreach (var inside in formats.SelectMany(static format => format.OwnPaths()).Select(Path.GetDirectoryName).Distinct())
        {
            AtomicFile.CleanUp(Path.Combine(folder, inside!));
        }
    });

    /// <summary>Whether all files of a format are as they were written, and no other file of it is there.</summary>
    public bool Holds(FormatRecord record, ExportFormat format) =>
        record.Files.All(file => file.Mark.IsOf(Path.Combine(folder, file.Path)))
        && format.OwnPaths().Except(record.Files.Select(static file => file.Path)).All(stale => !File.Exists(Path.Combine(folder, stale)));

    /// <summary>Writes all files of the formats and removes what an earlier run left of them; what was written, or <c>null</c> after a report.</summary>
    public IReadOnlyList<(ExportFormat Format, ImmutableArray<(string Path, FileMark Mark)> Files)>? Write(NoticeFigures figures, IEnumerable<ExportFormat> formats)
    {
        var written = new List<(ExportFormat, ImmutableArray<(string, FileMark)>)>();
        return Guard(() => written.AddRange(formats.Select(format => (format, WriteFormat(figures, format))))) ? written : null;
    }

    private ImmutableArray<(string Path, FileMark Mark)> WriteFormat(NoticeFigures figures, ExportFormat format)
    {
        var written = ImmutableArray.CreateBuilder<(string, FileMark)>();
        var files = format.Files().ToList();
        foreach (var file in files)
        {
            path = Path.Combine(folder, file.Path);
            written.Add((file.Path, AtomicFile.Write(path, stream => file.Write(figures, stream), console.Cancelled)));
        }

        foreach (var stale in format.OwnPaths().Except(files.Select(static file => file.Path)))
        {
            path = Path.Combine(folder, stale);
            File.Delete(path);
        }

        return written.DrainToImmutable();
    }

    private bool Guard(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            reporter.Fail(path, Message.Unwritable, Trouble.Of(exception));
            return false;
        }
    }
}
