using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>One slip in a text that is otherwise untouched.</summary>
public sealed record PlantedSlip
{
    /// <summary>What it makes wrong.</summary>
    public required SlipClass Class { get; init; }

    /// <summary>What happened to the text.</summary>
    public required PlantedKind Kind { get; init; }

    /// <summary>Where, in the untouched text.</summary>
    public required Passage Place { get; init; }

    /// <summary>What is printed there.</summary>
    public required string Before { get; init; }

    /// <summary>What stands there with the slip.</summary>
    public required string After { get; init; }

    /// <summary>The places, in the untouched text, of the identities that break; none where the print does not show the slip.</summary>
    public required ImmutableArray<TextSpan> Broken { get; init; }

    /// <summary>Whether the print shows it.</summary>
    public bool IsDetectable => !Broken.IsEmpty;

    /// <summary>How the text changes.</summary>
    internal TextEdits Edits { get; init; } = new([]);

    /// <summary>The text with the slip.</summary>
    public SourceText In(SourceText source) => Edits.Apply(source);
}

/// <summary>A planted slip and whether it was seen.</summary>
/// <param name="Slip">The slip.</param>
/// <param name="SeenBy">The ids of the rules that saw it, in their order; none where it was missed.</param>
public sealed record SlipOutcome(PlantedSlip Slip, ImmutableArray<string> SeenBy)
{
    /// <summary>Whether a rule saw it.</summary>
    public bool IsSeen => !SeenBy.IsEmpty;

    /// <summary>Whether the print shows it and no rule saw it.</summary>
    public bool IsMissed => Slip.IsDetectable && !IsSeen;
}
