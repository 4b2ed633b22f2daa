using System.Runtime.InteropServices;
using System.Text;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>The process's own console, always UTF-8 and LF, whatever the locale says.</summary>
internal sealed class SystemConsole : IDisposable
{
    private readonly CancellationTokenSource cancellation = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration termination;

    private SystemConsole()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnInterrupt);
        termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnInterrupt);
        var encoding = new UTF8Encoding(false);
        Console = new CliConsole
        {
            Out = new StreamWriter(System.Console.OpenStandardOutput(), encoding) { NewLine = "\n" },
            Error = new StreamWriter(System.Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true },
            OpenInput = System.Console.OpenStandardInput,
            IsTerminal = !System.Console.IsOutputRedirected,
            IsErrorTerminal = !System.Console.IsErrorRedirected,
            Width = WidthOfTerminal,
            Environment = System.Environment.GetEnvironmentVariable,
            Cancelled = cancellation.Token,
        };
    }

    public CliConsole Console { get; }

    public static SystemConsole Open()
    {
        if (OperatingSystem.IsWindows())
        {
            System.Console.OutputEncoding = Encoding.UTF8;
        }

        return new SystemConsole();
    }

    public void Dispose()
    {
        interrupt.Dispose();
        termination.Dispose();
        cancellation.Dispose();
    }

    // Asked for only where it is needed: the runtime sets the terminal up for it.
    private static int? WidthOfTerminal()
    {
        try
        {
            return System.Console.IsOutputRedirected || System.Console.WindowWidth <= 0 ? null : System.Console.WindowWidth;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    // The first signal ends the run in good order; a second one is left to the system, should the first not get through.
    private void OnInterrupt(PosixSignalContext context)
    {
        context.Cancel = !cancellation.IsCancellationRequested;
        cancellation.Cancel();
    }
}
