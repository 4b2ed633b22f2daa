using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>What <c>check</c> was asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>What to look for: the settings with what the command line says on top.</summary>
    public required SettingsFile Settings { get; init; }

    /// <summary>The file of the baseline; <c>null</c> for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether the baseline is written.</summary>
    public bool UpdatesBaseline { get; init; }

    /// <summary>The day on which suppressions may have expired; <c>null</c> where the clock tells it.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What is written.</summary>
    public ImmutableArray<OutputTarget> Outputs { get; init; } = [new(CheckFormat.Text, null)];

    /// <summary>The least severity that fails the run; <c>null</c> for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>The severities that are shown.</summary>
    public ImmutableArray<Severity> Severities { get; init; } = [.. Enum.GetValues<Severity>()];

    /// <summary>Whether the gravest findings are shown first.</summary>
    public bool IsBySeverity { get; init; }

    /// <summary>Whether claims that gave no finding are listed.</summary>
    public bool Audits { get; init; }

    /// <summary>The least share of the claims, in percent, that must have been compared.</summary>
    public decimal? MinCoverage { get; init; }

    /// <summary>Whether counts of each rule are shown in the place of the findings.</summary>
    public bool CountsOnly { get; init; }

    /// <summary>Which plans are read.</summary>
    public PlanChoice Plans { get; init; } = new([]);

    /// <summary>How many inputs are read at a time.</summary>
    public int Jobs { get; init; } = 1;
}
