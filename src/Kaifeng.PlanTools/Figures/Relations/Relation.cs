using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;

namespace Kaifeng.PlanTools.Figures.Relations;

/// <summary>A kind of statement that figures can confirm: how it is found, and which figures fill its slots.</summary>
internal abstract class Relation
{
    /// <summary>The kind of claim it makes.</summary>
    public abstract ClaimKind Kind { get; }

    /// <summary>Finds the statements of the notice.</summary>
    public abstract void Find(RelationInput input, List<Statement> statements);
}

/// <summary>A statement with the operands that fill its slots.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Stated">The stated figure.</param>
/// <param name="Filling">What it rests on, and what comes out.</param>
internal sealed record Statement(ClaimKind Kind, Fact Stated, Filling Filling)
{
    /// <summary>Whether the operands are sure enough for an error.</summary>
    public bool IsSure { get; init; } = true;
}
