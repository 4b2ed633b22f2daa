namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Replaces files as a whole: a reader sees the old file or the new one, never a half.</summary>
internal static class AtomicFile
{
    private const string TemporaryPattern = ".????????????????????????????????.plan-tools.tmp";

    /// <summary>Writes beside the file and renames; the folder is made where it is missing.</summary>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    /// <exception cref="OperationCanceledException">The user broke off; nothing is left behind.</exception>
    public static FileMark Write(string path, Action<Stream> write, CancellationToken cancelled)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, TemporaryPattern.Replace(new string('?', 32), Guid.NewGuid().ToString("N"), StringComparison.Ordinal));
        try
        {
            // Without a buffer of its own: after an interrupt this thread closes the file under the one that still writes.
            // Open, and so locked, until it has its name: CleanUp of another run must not take it for a leftover.
            using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, 0);
            var mark = Interruptible.Run(() => WriteBuffered(file, write), cancelled);
            File.Move(temporary, path, overwrite: true);
            return mark;
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    /// <summary>Removes what killed runs left in a folder. Files of a run that is still at work are locked and stay.</summary>
    public static void CleanUp(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var leftover in Directory.EnumerateFiles(folder, TemporaryPattern, new EnumerationOptions { AttributesToSkip = 0 }))
        {
            try
            {
                using (new FileStream(leftover, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                }

                File.Delete(leftover);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    private static FileMark WriteBuffered(FileStream file, Action<Stream> write)
    {
        using var marking = new MarkingStream(file);
        using (var buffered = new BufferedStream(marking, 64 * 1024))
        {
            write(buffered);
        }

        return marking.Mark;
    }

    // Why the file could not be written is worth more to the user than why its remains could not be removed.
    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
