using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking;

/// <summary>What a rule is: its documentation, its examples and what is printed of it.</summary>
public sealed record RuleInfo
{
    /// <summary>The id, such as <c>PT401</c>; it never changes its meaning and is never used again.</summary>
    public required string Id { get; init; }

    /// <summary>The defect's name, such as <c>growth-rate-differs</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The severity of most of its findings; a finding can have a lower one.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The defect in a few words.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Why it matters and how it is decided.</summary>
    public required LocalText Rationale { get; init; }

    /// <summary>The identity or the standard it rests on.</summary>
    public required LocalText RestsOn { get; init; }

    /// <summary>How it is mended.</summary>
    public required LocalText Remedy { get; init; }

    /// <summary>Texts in which the rule finds something; the places are marked <c>[|…|]</c>.</summary>
    public required ImmutableArray<string> Bad { get; init; }

    /// <summary>The same set right.</summary>
    public required ImmutableArray<string> Good { get; init; }

    /// <summary>Texts that look wrong and are not: the false alarms the rule is known to avoid.</summary>
    public ImmutableArray<string> Quiet { get; init; } = [];
}
