using System.Text;
using Kaifeng.PlanTools.Cli.Jobs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Writes what a check found, in the format and to the place that were asked for.</summary>
internal sealed class CheckOutput(CliConsole console, Reporter reporter, CheckRequest request)
{
    public void Write(CheckReport report)
    {
        if (request.Output is { } path)
        {
            WriteFile(path, report);
        }
        else if (request.Format == CheckFormats.Text)
        {
            Interruptible.Run(() => WriteText(console, report), console.Cancelled);
        }
        else
        {
            Interruptible.Run(() => StandardOutput.Write(console, stream => WriteData(stream, report)), console.Cancelled);
        }

        console.Out.Flush();
        if (request.Output is not null || request.Format != CheckFormats.Text)
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
        if (request.Format != CheckFormats.Text)
        {
            WriteData(stream, report);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        WriteText(console with { Out = writer, IsTerminal = false, Width = null }, report);
    }

    private void WriteData(Stream stream, CheckReport report)
    {
        if (request.Format == CheckFormats.Json)
        {
            CheckJson.Write(report.Result, request.Audits, stream);
        }
        else
        {
            FindingsCsv.Write(report.Result, reporter.Messages.In, stream);
        }
    }

    private void WriteText(CliConsole to, CheckReport report)
    {
        new FindingsText(to, reporter.Messages, report).Write();
        if (request.Audits)
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
