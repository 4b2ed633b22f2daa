using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Units;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>A claim whose base, or whose end too, is printed elsewhere: it is told when all figures of the notice are known.</summary>
internal sealed record OpenClaim
{
    /// <summary>What it says.</summary>
    public required ClaimHead Head { get; init; }

    /// <summary>How the stated figure follows.</summary>
    public required Derivation Derivation { get; init; }

    /// <summary>The key of what changes; for a share, of the whole.</summary>
    public required string Subject { get; init; }

    /// <summary>Another key under which the base may be printed.</summary>
    public string OtherSubject { get; init; } = "";

    /// <summary>The end printed beside the stated figure; <c>null</c> where it stands elsewhere too.</summary>
    public Operand? End { get; init; }

    /// <summary>Year of the base; 0 where it is not known.</summary>
    public required int BaseYear { get; init; }

    /// <summary>Year of the end; 0 where it is not known.</summary>
    public required int EndYear { get; init; }

    /// <summary>Whether the stated figure says how much less there is.</summary>
    public bool Falls { get; init; }

    /// <summary>Whether growth is at constant prices.</summary>
    public bool AtConstantPrices { get; init; }

    /// <summary>The unit to which the figures it asks for convert.</summary>
    public string UnitBase => End?.Amount!.Unit.Base ?? (Head.Printed.Unit.Dimension == Dimension.Points ? "%" : "");

    /// <summary>Tells the claim.</summary>
    public void Tell(Levels levels, ClaimDrafts drafts)
    {
        var end = EndFrom(levels);
        var start = end is null ? null : BaseFrom(levels, end);
        if (end is null || start is null)
        {
            drafts.Add(Head, end is null ? [] : [end], Outcome.Untold(BaseYear == 0 && Derivation == Derivation.YearlyRate ? CannotTell.UnknownYears : CannotTell.MissingBase));
            return;
        }

        drafts.Add(Head, [start, end], OutcomeOf(start, end));
    }

    private Outcome OutcomeOf(Operand start, Operand end)
    {
        var computed = Derivation == Derivation.Share
            ? Derivation.Compute(end.Amount!, start.Amount!, 0, Head.Printed)
            : Derivation.Compute(start.Amount!, end.Amount!, EndYear - BaseYear, Head.Printed);
        var outcome = Outcome.Of(Head.Printed, Falls ? IntervalMath.Negate(computed) : computed);
        return AtConstantPrices ? outcome.AtUnknownPrices() : outcome;
    }

    // Where the same target is printed in another place without a bound, that figure is used.
    private Operand? EndFrom(Levels levels)
    {
        if (Derivation is Derivation.Share or Derivation.Sum || End is { Amount: { } amount } && !amount.Bound.IsOneSided())
        {
            return End;
        }

        var level = levels.Find(Subject, EndYear, UnitBase, Head.Holder.PlanId);
        var isBetter = level is not null && (End is null || (!level.Amount.Bound.IsOneSided() && level.PlanId == Head.Holder.PlanId && Derivations.InBase(End.Amount!).Overlaps(Derivations.InBase(level.Amount))));
        return isBetter ? new Operand(OperandRole.End, level!.Place, level.Amount, level.Year) : End;
    }

    private Operand? BaseFrom(Levels levels, Operand end)
    {
        var unit = end.Amount!.Unit.Base;
        var level = levels.Find(Subject, BaseYear, unit, Head.Holder.PlanId, end.Place.Extent)
            ?? (OtherSubject.Length > 0 ? levels.Find(OtherSubject, BaseYear, unit, Head.Holder.PlanId, end.Place.Extent) : null);
        return level is null ? null : new Operand(Derivation == Derivation.Share ? OperandRole.Whole : OperandRole.Base, level.Place, level.Amount, level.Year);
    }
}
