using System.Text;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Puts what the library writes as bytes on the console.</summary>
internal static class StandardOutput
{
    public static void Write(CliConsole console, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        var to = console.Out is WorkflowGuard guard ? guard.Inner : console.Out;
        to.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }
}
