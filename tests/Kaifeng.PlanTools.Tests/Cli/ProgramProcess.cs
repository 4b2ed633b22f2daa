using System.Diagnostics;
using System.Text;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>The built program as a process of its own, for what only the system can do to it.</summary>
internal static class ProgramProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "plan-tools.dll");

    /// <summary>A shell line in which <c>plan-tools</c> is the program; for systems that have a POSIX shell.</summary>
    public static async Task<(int Code, string Out, string Error)> ShellAsync(string line, string folder)
    {
        using var process = Start("bash", ["-c", "plan-tools() { dotnet \"$PROGRAM\" \"$@\"; }; " + line], folder);
        return await EndAsync(process);
    }

    /// <summary>Waits for the end of a process, but not for one that hangs.</summary>
    public static async Task<(int Code, string Out, string Error)> EndAsync(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Starts the program itself, to be killed.</summary>
    public static Process Start(string folder, params string[] args) => Start("dotnet", [Program, .. args], folder);

    private static Process Start(string command, string[] args, string folder)
    {
        var start = new ProcessStartInfo(command, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["PROGRAM"] = Program;
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Process.Start(start)!;
    }
}
