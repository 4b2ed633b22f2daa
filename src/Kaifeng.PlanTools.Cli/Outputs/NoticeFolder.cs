using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Writes the files of a notice into its folder.</summary>
internal sealed class NoticeFolder(CliConsole console, Reporter reporter, string outputFolder)
{
    /// <summary>Writes all files of the formats and removes what an earlier run left of them; <c>false</c> after a report.</summary>
    public bool Write(PlanNotice notice, IReadOnlyCollection<ExportFormat> formats)
    {
        var path = Path.Combine(outputFolder, notice.Source.NoticeName);
        try
        {
            foreach (var format in formats)
            {
                WriteFormat(notice, format, ref path);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            reporter.Fail(path, Message.Unwritable, exception.Message);
            return false;
        }
    }

    // The path of the file at work is left in place for the report when writing it fails.
    private void WriteFormat(PlanNotice notice, ExportFormat format, ref string path)
    {
        var folder = Path.Combine(outputFolder, notice.Source.NoticeName);
        var files = format.Files().ToList();
        foreach (var file in files)
        {
            path = Path.Combine(folder, file.Path);
            AtomicFile.Write(path, stream => file.Write(notice, stream), console.Cancelled);
        }

        foreach (var stale in format.OwnPaths().Except(files.Select(static file => file.Path)))
        {
            path = Path.Combine(folder, stale);
            File.Delete(path);
        }
    }
}
