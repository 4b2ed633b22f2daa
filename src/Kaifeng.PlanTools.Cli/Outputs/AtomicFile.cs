namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Replaces files as a whole: a reader sees the old file or the new one, never a half.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file and renames; the folder is made where it is missing.</summary>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    /// <exception cref="OperationCanceledException">The user broke off; nothing is left behind.</exception>
    public static void Write(string path, Action<Stream> write, CancellationToken cancelled)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            // Without a buffer of its own: after an interrupt this thread closes the file under the one that still writes.
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
            {
                Interruptible.Run(() => WriteBuffered(file, write), cancelled);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    private static void WriteBuffered(FileStream file, Action<Stream> write)
    {
        using var buffered = new BufferedStream(file, 64 * 1024);
        write(buffered);
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
