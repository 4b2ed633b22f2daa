using Kaifeng.PlanTools.Cli.Inputs;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Replaces files as a whole: a reader sees the old file or the new one, never a half. What is no file is written to as it stands.</summary>
internal static class AtomicFile
{
    private const int MostTries = 100;

    private const string TemporaryPattern = ".????????????????????????????????.plan-tools.tmp";

    /// <summary>Writes beside the file and renames; the folder is made where it is missing.</summary>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    /// <exception cref="OperationCanceledException">The user broke off; nothing is left behind.</exception>
    public static FileMark Write(string path, Action<Stream> write, CancellationToken cancelled)
    {
        if (SpecialFiles.IsStream(path))
        {
            return Interruptible.Run(() => WriteThrough(path, write), cancelled);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        using var file = Create(folder);
        var temporary = file.Name;
        try
        {
            var mark = Interruptible.Run(() => WriteBuffered(file, write), cancelled);
            file.Flush(flushToDisk: true);
            FolderFlush.Flush(folder);
            File.Move(temporary, path, overwrite: true);
            return mark;
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    // A pipe waits here for whoever reads it.
    private static FileMark WriteThrough(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite, 0);
        return WriteBuffered(stream, write);
    }

    // Without a buffer of its own: after an interrupt this thread closes the file under the one that still writes.
    // Open, and so locked, until it has its name: CleanUp of another run must not take it for a leftover. Between opening and locking it may
    // have done so: then the name is gone or the lock is the other's, and another name is as good.
    private static FileStream Create(string folder)
    {
        for (var tries = 1; ; tries++)
        {
            var temporary = Path.Combine(folder, TemporaryPattern.Replace(new string('?', 32), Guid.NewGuid().ToString("N"), StringComparison.Ordinal));
            try
            {
                var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, 0);
                if (File.Exists(temporary))
                {
                    return file;
                }

                file.Dispose();
            }
            catch (IOException) when (tries < MostTries && Directory.Exists(folder))
            {
            }
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
                // Deleted while it is locked: its writer, should there be one, sees that it is gone.
                using (new FileStream(leftover, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose))
                {
                }
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
