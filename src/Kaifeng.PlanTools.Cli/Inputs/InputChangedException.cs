namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>Ends the reading of a file that another program writes or cuts meanwhile; <see cref="InputReader"/> reports it.</summary>
internal sealed class InputChangedException : Exception;
