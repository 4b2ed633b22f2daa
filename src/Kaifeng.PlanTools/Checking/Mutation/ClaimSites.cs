using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>Figures on which claims rest that hold: a slip in one is detectable if a claim of the class breaks.</summary>
internal static class ClaimSites
{
    /// <summary>All of them, in the order of the claims.</summary>
    public static IEnumerable<SlipSite> Of(NoticeFigures figures)
    {
        var source = figures.Notice.Source;
        return from claim in figures.Claims
               where claim.Verdict == Verdict.Consistent && claim.Identity.Derivation != Derivation.None
               from figure in FiguresOf(claim)
               group (claim, figure.Amount) by (Class: ClassOf(claim), figure.Place) into site
               let claims = site.Select(static pair => pair.claim).Distinct().ToImmutableArray()
               select new SlipSite(site.Key.Class, site.Key.Place, [.. Drafts(source, site.Key.Place, site.First().Amount, claims)]);
    }

    private static SlipClass ClassOf(Claim claim) => claim.Kind switch
    {
        ClaimKind.Cagr => SlipClass.Growth,
        ClaimKind.Change => SlipClass.Change,
        ClaimKind.Share => SlipClass.Share,
        ClaimKind.Multiple => SlipClass.Multiple,
        ClaimKind.Added => SlipClass.Added,
        _ => claim.Identity.Derivation == Derivation.Structure ? SlipClass.Share : SlipClass.Total,
    };

    // 100 % of a structure is not printed.
    private static IEnumerable<(Passage Place, Amount Amount)> FiguresOf(Claim claim) =>
        (claim.Identity.Derivation == Derivation.Structure ? [] : new[] { (claim.Stated, claim.Printed) })
        .Concat(claim.Operands.Where(static operand => operand.Amount is not null).Select(static operand => (operand.Place, operand.Amount!)));

    private static IEnumerable<SlipDraft> Drafts(SourceText source, Passage place, Amount amount, ImmutableArray<Claim> claims)
    {
        foreach (var change in FigureChanges.Of(source, place, amount))
        {
            yield return new SlipDraft(change.Kind, change.Edits, () => PlacesOf(claims.Where(claim => claim.VerdictWith(place, change.Amount) == Verdict.Inconsistent)));
        }

        var changes = claims.Where(claim => claim.Stated == place && claim.Kind is ClaimKind.Cagr or ClaimKind.Change).ToImmutableArray();
        if (!changes.IsEmpty && Turned(source, place, amount) is { Length: > 0 } edits)
        {
            yield return new SlipDraft(PlantedKind.Sign, edits, () => PlacesOf(changes.Where(static claim => TellTurned(claim) == Verdict.Inconsistent)));
        }
    }

    // A cell has a sign, prose a verb.
    private static ImmutableArray<TextEdit> Turned(SourceText source, Passage place, Amount amount)
    {
        if (SignWords.Before(source, place.Extent.Start) is { Length: > 0 } edits)
        {
            return edits;
        }

        var printed = source.Read(place);
        return amount.Value < 0 && printed.StartsWith('-') ? [.. TextEdit.At(place, 0, 1, "")]
            : amount.Value > 0 && char.IsAsciiDigit(printed[0]) && IsCell(source, place) ? [new TextEdit(new TextSpan(place.Extent.Start, place.Extent.Start), "-")]
            : [];
    }

    private static bool IsCell(SourceText source, Passage place) => place.Extent.Start > 0 && source.Content[place.Extent.Start - 1] == '\t';

    private static Verdict TellTurned(Claim claim) =>
        (claim.Identity with { Falls = !claim.Identity.Falls }).Tell(claim.Printed, Claim.Figures(claim.Operands)).Verdict;

    /// <summary>The places of all figures of claims.</summary>
    public static ImmutableArray<TextSpan> PlacesOf(IEnumerable<Claim> claims) =>
        [.. claims.SelectMany(static claim => claim.Operands.Select(static operand => operand.Place).Prepend(claim.Stated)).SelectMany(static place => place.Pieces).Distinct()];
}
