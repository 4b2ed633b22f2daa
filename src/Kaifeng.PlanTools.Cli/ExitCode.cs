namespace Kaifeng.PlanTools.Cli;

/// <summary>What a run tells its caller.</summary>
public enum ExitCode
{
    /// <summary>All was done.</summary>
    Ok = 0,

    /// <summary>All was done, and the answer is no: a rule found something, or what was looked for stands nowhere.</summary>
    Negative = 1,

    /// <summary>An input or an option could not be used; the other inputs were done.</summary>
    CouldNotRun = 2,

    /// <summary>The user broke it off.</summary>
    Interrupted = 130,
}
