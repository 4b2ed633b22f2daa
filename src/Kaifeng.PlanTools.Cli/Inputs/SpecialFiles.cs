using System.Runtime.InteropServices;
using System.Text;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>
/// Tells named pipes, devices and sockets from files before they are opened: opening a pipe waits for a writer, and a device may have no end.
/// .NET does not tell the kinds apart; Linux does, with <c>statx(2)</c>, whose record is the same on every processor.
/// </summary>
internal static class SpecialFiles
{
    private const int FromWorkingFolder = -100;
    private const uint TypeOnly = 1;
    private const int RecordSize = 256;
    private const int ModePlace = 28;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;
    private const int Pipe = 0x1000;

    /// <summary>Whether something stands at the path that is neither a file nor a folder; the shell's own pipes (<c>&lt;(…)</c>), which are open already, are as good as files.</summary>
    public static bool IsSpecial(string path) => OperatingSystem.IsLinux() && TypeOf(path) is { } type
        && type is not (Regular or Folder) && !(type == Pipe && IsOfShell(path));

    /// <summary>
    /// Whether what is written to a path goes through it to somewhere else, so that no file may take its place: a device, a pipe, <c>/dev/stdout</c>
    /// wherever that leads.
    /// </summary>
    public static bool IsStream(string path) => IsOfSystem(Path.GetFullPath(path))
        || (OperatingSystem.IsLinux() && TypeOf(path) is { } type && type is not (Regular or Folder));

    private static bool IsOfSystem(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static bool IsOfShell(string path) =>
        path.StartsWith("/dev/fd/", StringComparison.Ordinal) || path.StartsWith("/proc/self/fd/", StringComparison.Ordinal) || path == "/dev/stdin";

    private static int? TypeOf(string path)
    {
        var record = new byte[RecordSize];
        try
        {
            return Stat(FromWorkingFolder, [.. Encoding.UTF8.GetBytes(path), 0], 0, TypeOnly, record) == 0 ? BitConverter.ToUInt16(record, ModePlace) & TypeBits : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(int folder, byte[] path, int flags, uint mask, byte[] record);
}
