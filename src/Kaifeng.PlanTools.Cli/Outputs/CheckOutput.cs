using System.Text;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Writes what a check found, in the formats and to the places that were asked for.</summary>
/// <param name="console">Where it is shown.</param>
/// <param name="reporter">Tells how it came out where the output is data.</param>
/// <param name="audits">Whether claims that gave no finding are listed.</param>
/// <param name="countsOnly">Whether standard output shows counts of each rule in the place of the findings.</param>
internal sealed class CheckOutput(CliConsole console, Reporter reporter, bool audits, bool countsOnly)
{
    /// <summary>Writes the files, then standard output: whoever reads that may stop when he has enough.</summary>
    public void Write(CheckReport report, IReadOnlyCollection<OutputTarget> targets)
    {
        foreach (var target in targets.OrderBy(static target => target.File is null))
        {
            if (target.File is { } path)
            {
                WriteFile(path, target.Format, report);
            }
            else
            {
                Interruptible.Run(() => Print(target.Format, report), console.Cancelled);
            }
        }

        console.Out.Flush();
        if (reporter.IsQuiet)
        {
            SayWhatIsMissing(report);
        }
        else if (!targets.Contains(OutputTarget.Printed))
        {
            NoteCounts(report);
        }
    }

    // Even who wants to hear of failures alone has to know that not every input was checked.
    private void SayWhatIsMissing(CheckReport report)
    {
        var lines = new CheckSums(reporter.Messages, report).Inputs().ToList();
        if (lines.Count > 0)
        {
            reporter.Say($"{reporter.Messages[Message.Inputs]}{reporter.Messages[Message.Colon]}{string.Join(reporter.Messages[Message.Semicolon], lines)}");
        }
    }

    private void Print(CheckFormat format, CheckReport report)
    {
        if (format.Write is { } write)
        {
            StandardOutput.Write(console, stream => write(report, audits, stream));
        }
        else
        {
            WriteText(console, report, countsOnly);
        }
    }

    private void WriteFile(string path, CheckFormat format, CheckReport report)
    {
        if (format.Takes?.Invoke(report) == false)
        {
            reporter.Fail(path, Message.NotOneDocument);
            return;
        }

        try
        {
            if (!SpecialFiles.IsStream(path))
            {
                AtomicFile.CleanUp(Path.GetDirectoryName(Path.GetFullPath(path))!);
            }

            AtomicFile.Write(path, stream => WriteTo(stream, format, report), console.Cancelled);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or InvalidDataException)
        {
            reporter.Fail(path, Message.Unwritable, Trouble.Of(exception));
        }
    }

    private void WriteTo(Stream stream, CheckFormat format, CheckReport report)
    {
        if (format.Write is { } write)
        {
            write(report, audits, stream);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        WriteText(console with { Out = writer, IsTerminal = false, Width = static () => null }, report, countsOnly: false);
    }

    private void WriteText(CliConsole to, CheckReport report, bool countsOnly)
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
        var sums = new CheckSums(reporter.Messages, report);
        foreach (var (title, lines) in sums.All())
        {
            reporter.Say($"{title}{reporter.Messages[Message.Colon]}{string.Join(reporter.Messages[Message.Semicolon], lines)}");
        }
    }
}
