using System.Text;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Writes what a check found, in the format and to the place that were asked for.</summary>
/// <param name="console">Where it is shown.</param>
/// <param name="reporter">Tells how it came out where the output is data.</param>
/// <param name="format">One of <see cref="CheckFormats"/>.</param>
/// <param name="audits">Whether claims that gave no finding are listed.</param>
/// <param name="countsOnly">Whether counts of each rule are shown in the place of the findings.</param>
internal sealed class CheckOutput(CliConsole console, Reporter reporter, string format, bool audits, bool countsOnly)
{
    /// <summary>Writes to a file, or to standard output where none is named.</summary>
    public void Write(CheckReport report, string? file)
    {
        if (file is { } path)
        {
            WriteFile(path, report);
        }
        else if (format == CheckFormats.Text)
        {
            Interruptible.Run(() => WriteText(console, report), console.Cancelled);
        }
        else
        {
            Interruptible.Run(() => StandardOutput.Write(console, stream => WriteData(stream, report)), console.Cancelled);
        }

        console.Out.Flush();
        if (file is not null || format != CheckFormats.Text)
        {
            NoteCounts(report);
        }
    }

    private void WriteFile(string path, CheckReport report)
    {
        try
        {
            AtomicFile.CleanUp(Path.GetDirectoryName(Path.GetFullPath(path))!);
            AtomicFile.Write(path, stream => WriteTo(stream, report), console.Cancelled);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            reporter.Fail(path, Message.Unwritable, exception.Message);
        }
    }

    private void WriteTo(Stream stream, CheckReport report)
    {
        if (format != CheckFormats.Text)
        {
            WriteData(stream, report);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        WriteText(console with { Out = writer, IsTerminal = false, Width = static () => null }, report);
    }

    private void WriteData(Stream stream, CheckReport report)
    {
        if (format == CheckFormats.Json)
        {
            CheckJson.Write(report.Result, audits, stream);
        }
        else
        {
            FindingsCsv.Write(report.Result, stream);
        }
    }

    private void WriteText(CliConsole to, CheckReport report)
    {
        if (countsOnly)
        {
            StatisticsTable.Write(to, reporter.Messages, report.Result);
        }
        else
        {
            new FindingsText(to, reporter.Messages, report).Write();
        }

        if (audits)
        {
            new AuditText(to, reporter.Messages, report).Write();
        }

        if (!reporter.IsQuiet)
        {
            new CheckSums(reporter.Messages, report).Write(to);
        }
    }

    // Where the output is data or goes into a file, a person still wants to know how it came out.
    private void NoteCounts(CheckReport report)
    {
        if (!reporter.IsQuiet)
        {
            var sums = new CheckSums(reporter.Messages, report);
            foreach (var (title, lines) in sums.All())
            {
                reporter.Say($"{title}: {string.Join("; ", lines)}");
            }
        }
    }
}
