using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>What reports for other tools say of a run beside its findings.</summary>
public sealed record ReportFrame
{
    /// <summary>
    /// The path of the input of each notice, in the order of the result, with <c>/</c>: relative to the folder of the run where it lies in that,
    /// else absolute.
    /// </summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The rules that were run.</summary>
    public required ImmutableArray<RuleInfo> Rules { get; init; }

    /// <summary>The program's version, such as <c>0.1.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The language of messages.</summary>
    public ReportLanguage Language { get; init; }

    /// <summary>The least severity that fails the run; <c>null</c> for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>The inputs that could not be checked, in the order in which that was found.</summary>
    public ImmutableArray<UnreadInput> Unread { get; init; } = [];

    /// <summary>Whether every input was checked, but for those that the user gave up.</summary>
    public bool IsWhole => Unread.All(static input => input.Severity < Severity.Error);
}
