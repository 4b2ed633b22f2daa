using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Vocabulary;

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
        var (end, isEndRemote) = EndFrom(levels);
        var (start, isBaseRemote) = end is null ? default : BaseFrom(levels, end);
        if (end is null || start is null)
        {
            drafts.Add(Head, Identity, end is null ? [] : [end], Outcome.Untold(BaseYear == 0 && Derivation == Derivation.YearlyRate ? CannotTell.UnknownYears : CannotTell.MissingBase));
            return;
        }

        drafts.Add(Head with { IsRemote = isEndRemote || isBaseRemote }, Identity, Derivation == Derivation.Share ? [end, start] : [start, end]);
    }

    private Identity Identity => new(Derivation, EndYear - BaseYear, Falls, AtConstantPrices);

    // Where the same target is printed in another place without a bound, that figure is used.
    private (Operand? Operand, bool IsRemote) EndFrom(Levels levels)
    {
        if (Derivation is Derivation.Share or Derivation.Sum || End is { Amount: { } amount } && !amount.Bound.IsOneSided())
        {
            return (End, false);
        }

        var level = levels.Find(Subject, EndYear, UnitBase, Head.Holder.PlanId);
        var isBetter = level is not null && (End is null || (!level.Amount.Bound.IsOneSided() && level.PlanId == Head.Holder.PlanId && Derivations.InBase(End.Amount!).Overlaps(Derivations.InBase(level.Amount))));
        return isBetter ? (new Operand(OperandRole.End, level!.Place, level.Amount, level.Year), level.PlanId != Head.Holder.PlanId) : (End, false);
    }

    private (Operand? Operand, bool IsRemote) BaseFrom(Levels levels, Operand end)
    {
        var unit = end.Amount!.Unit.Base;
        var own = levels.Find(Subject, BaseYear, unit, Head.Holder.PlanId, end.Place.Extent);
        var level = own ?? (OtherSubject.Length > 0 ? levels.Find(OtherSubject, BaseYear, unit, Head.Holder.PlanId, end.Place.Extent) : null);
        var role = Derivation == Derivation.Share ? OperandRole.Whole : OperandRole.Base;
        return level is null ? default : (new Operand(role, level.Place, level.Amount, level.Year), own is null || level.PlanId != Head.Holder.PlanId);
    }
}
