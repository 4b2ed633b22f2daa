using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Slips;

/// <summary>
/// Finds which figure of a claim that does not hold is most likely wrong: the one that a single slip would explain, if with the figure that
/// was meant this claim and all others on its place hold. It says nothing where two figures explain it equally well.
/// </summary>
internal sealed class SlipFinder(NoticeFigures figures)
{
    private const int MostVariants = 400;

    private readonly SourceText source = figures.Notice.Source;
    private readonly ClaimPlaces places = new(figures.Claims);
    private readonly NeighbourRows rows = new(figures);

    /// <summary>What to tell about a claim that does not hold; <c>null</c> where nothing points at one figure.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="computed">What follows from its other figures, as messages print it.</param>
    public LocalText? HintOf(Claim claim, string computed)
    {
        // A bound holds for so many figures that it tells none of them.
        if (claim.Identity.Derivation is Derivation.None or Derivation.Parts)
        {
            return null;
        }

        var slips = Explaining(claim);
        var leftOut = LeftOut(claim);

        // Where a figure has few digits, the claim holds for so many others that one of another digit is nearly always among them.
        slips = slips.All(static slip => slip.Kind == SlipKind.Digit) && !PrintedFigures(claim).All(static figure => SlipVariants.HasManyDigits(figure.Amount)) ? [] : slips;
        return (slips, leftOut) switch
        {
            ([], { } part) => SlipHints.LeftOut(Read(part)),
            ([], null) => OnlyUnconfirmed(claim, computed),
            (_, null) => Best(claim, slips),
            _ => null,
        };
    }

    private LocalText? Best(Claim claim, List<Slip> slips)
    {
        var suspects = slips.Select(static slip => slip.Place).Distinct().ToList();
        suspects = suspects.Count > 1 ? [.. suspects.Where(place => !places.Confirm(claim, place))] : suspects;
        if (suspects is not [var suspect])
        {
            return null;
        }

        slips = [.. slips.Where(slip => slip.Place == suspect)];
        return slips.Select(static slip => slip.Text).Distinct().Count() == 1 ? SlipHints.Of(slips[0], Read(suspect)) : SlipHints.Suspect(Read(suspect));
    }

    // All slips with which most claims hold that do not as printed.
    private List<Slip> Explaining(Claim claim)
    {
        var (best, most) = (new List<Slip>(), 0);
        foreach (var slip in Variants(claim).Take(MostVariants))
        {
            if (claim.VerdictWith(slip.Place, slip.Meant) != Verdict.Consistent || !places.AllHold(claim, slip.Place, slip.Meant, out var healed) || healed < most)
            {
                continue;
            }

            if (healed > most)
            {
                most = healed;
                best.Clear();
            }

            best.Add(slip);
        }

        return best;
    }

    private IEnumerable<Slip> Variants(Claim claim) => PrintedFigures(claim)
        .SelectMany(figure => SlipVariants.Of(figure.Amount, Read(figure.Place), figure.Place).Concat(rows.Of(figure.Amount, figure.Place, Read)));

    // 100 % of a structure is not printed.
    private static IEnumerable<(Passage Place, Amount Amount)> PrintedFigures(Claim claim) =>
        (claim.Identity.Derivation == Derivation.Structure ? [] : new[] { (claim.Stated, claim.Printed) })
        .Concat(claim.Operands.Where(static operand => operand.Amount is not null).Select(static operand => (operand.Place, operand.Amount!)));

    // The only part without which the others add to the total.
    private static Passage? LeftOut(Claim claim)
    {
        if (claim.Identity.Derivation != Derivation.Total)
        {
            return null;
        }

        var parts = claim.Operands;
        var found = Enumerable.Range(0, Math.Min(parts.Length, MostVariants / 4))
            .Where(index => claim.Identity.Tell(claim.Printed, Claim.Figures(parts.RemoveAt(index))).Verdict == Verdict.Consistent)
            .Take(2)
            .ToImmutableArray();
        return found is [var only] ? parts[only].Place : null;
    }

    // The stated figure, where other claims confirm all those it follows from and none confirms it.
    private LocalText? OnlyUnconfirmed(Claim claim, string computed) =>
        claim.Identity.Derivation != Derivation.Structure
        && claim.Operands.All(operand => places.Confirm(claim, operand.Place))
        && !places.Confirm(claim, claim.Stated)
            ? SlipHints.Unconfirmed(Read(claim.Stated), computed)
            : null;

    private string Read(Passage place) => LineWraps.Remove(source.Read(place));
}
