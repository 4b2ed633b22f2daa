using System.CommandLine;
using System.CommandLine.Invocation;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>What <c>--version</c> prints: the name and the version, as other programs do.</summary>
internal sealed class VersionText : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine("plan-tools " + ProgramVersion.Short);
        return (int)ExitCode.Ok;
    }
}
