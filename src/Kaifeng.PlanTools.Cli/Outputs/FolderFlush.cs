using System.Runtime.InteropServices;
using System.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Puts the names of a folder's files on the disk, which .NET does for files alone. Where the system has no such call, it does so by itself.</summary>
internal static class FolderFlush
{
    private const int ReadOnly = 0;

    /// <summary>Waits until the folder is on the disk; a folder that cannot be opened or flushed is left to the system.</summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open([.. Encoding.UTF8.GetBytes(folder), 0], ReadOnly);
        if (handle >= 0)
        {
            _ = Sync(handle);
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
