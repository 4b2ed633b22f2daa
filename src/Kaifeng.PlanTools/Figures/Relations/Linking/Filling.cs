using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>One way to fill the slots of a relation for a stated figure.</summary>
/// <param name="Identity">What must hold.</param>
/// <param name="Operands">The facts it rests on, in the order of the computation.</param>
/// <param name="Score">How sure it is that these are the operands meant.</param>
/// <param name="Outcome">What comes out.</param>
internal sealed record Filling(Identity Identity, ImmutableArray<FactOperand> Operands, double Score, Outcome Outcome)
{
    /// <summary>Whether words of the text name the operands as such (从…到…, 按…分, 净…): the stated figure rests on them however far off it lies.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Fills the slots and tells what comes out.</summary>
    public static Filling Of(Fact stated, Identity identity, double score, params ImmutableArray<FactOperand> operands) =>
        new(identity, operands, score, identity.Tell(stated.Amount, [.. operands.Select(static operand => operand.Fact.Amount)]));

    /// <summary>How far what follows lies from what is printed, in units of the last printed digit; 0 where they overlap.</summary>
    public decimal GapInSteps(Fact stated)
    {
        var (printed, computed) = (stated.Amount.Interval, Outcome.Computed);
        var gap = printed.Overlaps(computed) ? 0 : Math.Max(computed.Low - printed.High ?? 0, printed.Low - computed.High ?? 0);
        return stated.Amount.Step > 0 ? Decimals.Divide(gap, stated.Amount.Step) ?? 0 : 0;
    }
}

/// <summary>A fact in a slot of a relation.</summary>
internal readonly record struct FactOperand(OperandRole Role, Fact Fact);
