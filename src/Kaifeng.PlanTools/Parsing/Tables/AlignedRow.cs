using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>
/// A row after its cells were given to columns: for each part the index of the raw cell that holds it, or -1.
/// </summary>
internal sealed record AlignedRow
{
    /// <summary>The running number's cell.</summary>
    public int Number { get; init; } = -1;

    /// <summary>The category's cell.</summary>
    public int Category { get; init; } = -1;

    /// <summary>The cell of the indicator above a sub-indicator in the same row.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The name's cell.</summary>
    public int Name { get; init; } = -1;

    /// <summary>Whether the name stands where only a sub-indicator can.</summary>
    public bool IsSub { get; init; }

    /// <summary>The unit's cell.</summary>
    public int Unit { get; init; } = -1;

    /// <summary>The attribute's cell.</summary>
    public int Attribute { get; init; } = -1;

    /// <summary>The cells that hold figures, from left to right, each with the place of its column among the header's figure columns.</summary>
    public required ImmutableArray<(int Figure, int Cell)> Figures { get; init; }

    /// <summary>What was displaced; empty for a row whose cells stand under their headers.</summary>
    public string Repair { get; init; } = "";
}
