using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Slips;

/// <summary>The claims of a notice by the places of their figures.</summary>
internal sealed class ClaimPlaces
{
    // A figure on which more rests stands firm enough; more would make the work of a finding unbounded.
    private const int MostOfOnePlace = 12;

    private readonly Dictionary<TextSpan, List<Claim>> places = [];

    public ClaimPlaces(ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims.Where(static claim => claim.Verdict != Verdict.CannotTell && claim.Identity.Derivation != Derivation.None))
        {
            Add(claim.Stated, claim);
            foreach (var operand in claim.Operands)
            {
                Add(operand.Place, claim);
            }
        }
    }

    /// <summary>
    /// Whether all other claims on the place of a figure hold with another one there; <paramref name="healed"/> counts those that do not hold as printed.
    /// </summary>
    public bool AllHold(Claim claim, Passage place, Amount other, out int healed)
    {
        healed = 0;
        foreach (var touched in On(place, claim))
        {
            if (touched.VerdictWith(place, other) != Verdict.Consistent)
            {
                return false;
            }

            healed += touched.Verdict == Verdict.Inconsistent ? 1 : 0;
        }

        return true;
    }

    /// <summary>Whether another claim confirms the figure as printed: one that fixes it and does not only bound it.</summary>
    public bool Confirm(Claim claim, Passage place) =>
        On(place, claim).Any(static other => other.Verdict == Verdict.Consistent && other.Identity.Derivation != Derivation.Parts);

    private IEnumerable<Claim> On(Passage place, Claim but) =>
        places.TryGetValue(place.Extent, out var known) ? known.Where(claim => !ReferenceEquals(claim, but)) : [];

    private void Add(Passage place, Claim claim)
    {
        if (!places.TryGetValue(place.Extent, out var known))
        {
            places[place.Extent] = known = [];
        }

        if (known.Count < MostOfOnePlace)
        {
            known.Add(claim);
        }
    }
}
