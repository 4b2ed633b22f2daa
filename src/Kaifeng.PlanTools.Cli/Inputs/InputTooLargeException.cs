namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>Ends the reading of an input that has more bytes than are allowed; <see cref="InputReader"/> reports it.</summary>
internal sealed class InputTooLargeException : Exception;
