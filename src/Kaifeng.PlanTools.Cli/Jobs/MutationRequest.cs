using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Mutation;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>What <c>mutate</c> was asked for.</summary>
internal sealed record MutationRequest
{
    /// <summary>The seed of the draw.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many slips of each class.</summary>
    public required int Count { get; init; }

    /// <summary>The classes.</summary>
    public required ImmutableArray<SlipClass> Classes { get; init; }

    /// <summary>One of <see cref="Outputs.SlipFormats"/>.</summary>
    public required string Format { get; init; }

    /// <summary>Whether the missed slips are listed.</summary>
    public bool ListsMissed { get; init; }

    /// <summary>How many slips are checked at a time.</summary>
    public int Jobs { get; init; } = 1;
}
