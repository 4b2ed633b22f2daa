using System.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>
/// Keeps the records of an output folder, beside the notices' folders and not in them. They save work and nothing hangs on them:
/// one that is missing or broken means that the work is done, one that cannot be written that it will be done again.
/// </summary>
internal sealed class RunRecords(string outputFolder, CancellationToken cancelled)
{
    /// <summary>The folder of the records in the output folder.</summary>
    public const string FolderName = ".plan-tools";

    private const long MaxSize = 1 << 20;

    private readonly string folder = Path.Combine(outputFolder, FolderName);

    /// <summary>Removes what killed runs left.</summary>
    public void CleanUp()
    {
        try
        {
            AtomicFile.CleanUp(folder);
        }
        catch (Exception exception) when (IsFileTrouble(exception))
        {
        }
    }

    /// <summary>The record of a notice; an empty one where there is no sound one.</summary>
    public RunRecord Read(string notice)
    {
        try
        {
            var path = PathOf(outputFolder, notice);
            var isSmall = new FileInfo(path) is { Exists: true, Length: < MaxSize };
            return isSmall && RunRecord.Parse(File.ReadAllText(path)) is { } record ? record : RunRecord.Empty;
        }
        catch (Exception exception) when (IsFileTrouble(exception))
        {
            return RunRecord.Empty;
        }
    }

    public void Write(string notice, RunRecord record)
    {
        try
        {
            AtomicFile.Write(PathOf(outputFolder, notice), stream => stream.Write(Encoding.UTF8.GetBytes(record.Print())), cancelled);
        }
        catch (Exception exception) when (IsFileTrouble(exception))
        {
        }
    }

    /// <summary>Where the record of a notice lies.</summary>
    public static string PathOf(string outputFolder, string notice) => Path.Combine(outputFolder, FolderName, notice + ".record");

    private static bool IsFileTrouble(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
