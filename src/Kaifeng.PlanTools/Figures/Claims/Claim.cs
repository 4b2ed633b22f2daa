using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>A statement that other figures of the notice can confirm.</summary>
public sealed record Claim
{
    /// <summary>What holds it.</summary>
    public required Holder Holder { get; init; }

    /// <summary>Its place among the claims of its holder, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Holder and number, such as <c>p3.3.1.c2</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Holder.Id}.c{Number}");

    /// <summary>What it says.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The statement: from its first operand or subject to the stated figure; a table row for a cell.</summary>
    public required Passage Text { get; init; }

    /// <summary>Where the stated figure stands: <c>9.7%</c>, <c>1.54倍</c>.</summary>
    public required Passage Stated { get; init; }

    /// <summary>The stated figure.</summary>
    public required Amount Printed { get; init; }

    /// <summary>The figures it follows from, in the order in which they enter the computation.</summary>
    public required ImmutableArray<Operand> Operands { get; init; }

    /// <summary>What follows from the operands, in the unit of <see cref="Printed"/>; <see cref="Interval.Any"/> where nothing does.</summary>
    public required Interval Computed { get; init; }

    /// <summary>Whether the statement holds.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why nothing can be told; <see cref="CannotTell.None"/> with a verdict.</summary>
    public CannotTell Reason { get; init; }

    /// <summary>Whether a figure it rests on was found in another plan or under a wider name, so that it may be of something else.</summary>
    public bool IsRemote { get; init; }

    /// <summary>Whether a figure it rests on stands in another plan.</summary>
    internal bool CrossesPlans { get; init; }

    /// <summary>Whether a claim of which nothing can be told looks wrong all the same.</summary>
    internal bool IsDoubtful { get; init; }

    /// <summary>What must hold between its figures.</summary>
    internal Identity Identity { get; init; } = Identity.None;

    /// <summary>What would come out if another figure stood at a place of one of its figures.</summary>
    internal Verdict VerdictWith(Passage place, Amount other)
    {
        var stated = Stated == place ? other : Printed;
        return Identity.Tell(stated, Figures([.. Operands.Select(operand => operand.Place == place ? operand with { Amount = other } : operand)])).Verdict;
    }

    /// <summary>The figures of operands.</summary>
    internal static ImmutableArray<Amount> Figures(ImmutableArray<Operand> operands) => [.. operands.Where(static operand => operand.Amount is not null).Select(static operand => operand.Amount!)];
}

/// <summary>A figure or a listed name that a claim rests on.</summary>
/// <param name="Role">What it is in the computation.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Amount">The figure; <c>null</c> for a listed name.</param>
/// <param name="Year">Its year, or <c>null</c>.</param>
public sealed record Operand(OperandRole Role, Passage Place, Amount? Amount, int? Year = null);

/// <summary>What an operand is in a computation.</summary>
public enum OperandRole
{
    /// <summary>The figure from which a change or growth starts, or the whole's other year.</summary>
    Base,

    /// <summary>The figure at which it ends.</summary>
    End,

    /// <summary>A part of a total.</summary>
    Part,

    /// <summary>The whole of a share or a total.</summary>
    Whole,

    /// <summary>What is added to a base.</summary>
    Added,

    /// <summary>A name of a counted list.</summary>
    Item,

    /// <summary>The same figure in another place.</summary>
    Same,

    /// <summary>What is taken off.</summary>
    Removed,
}
