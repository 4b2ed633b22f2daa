using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>What <c>check</c> was asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>The rules to run.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>What is written.</summary>
    public ImmutableArray<OutputTarget> Outputs { get; init; } = [new(CheckFormat.Text, null)];

    /// <summary>The least severity that fails the run; <c>null</c> for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>Whether claims that gave no finding are listed.</summary>
    public bool Audits { get; init; }

    /// <summary>The least share of the claims, in percent, that must have been compared.</summary>
    public decimal? MinCoverage { get; init; }

    /// <summary>Whether notices of different issuers are held against each other.</summary>
    public bool IsTogether { get; init; }

    /// <summary>Which plans are read.</summary>
    public PlanChoice Plans { get; init; } = new([]);

    /// <summary>How many inputs are read at a time.</summary>
    public int Jobs { get; init; } = 1;
}
