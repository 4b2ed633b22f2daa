using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A part in percent of a whole: <c>136家，占33.0%</c>, <c>占工业总产值的比重13.4%</c>. Slots: the part, and the whole that the words name or mean.</summary>
internal sealed class ShareRelation : Relation
{
    private const int MostParts = 3;
    private const int Window = 30;
    private const double MoreForBothNamed = 1.8;

    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 7.0, Strong: 9.0);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Share;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var fact in input.Facts.All)
        {
            var claim = Fractions.AsMeant(fact);
            if (claim.Aspect == Aspect.Share && Fractions.IsShare(claim) && !claim.Site.IsCell && claim.Amount.High is null && Fill(input, claim) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static Filling? Fill(RelationInput input, Fact claim)
    {
        var fillings = new List<Filling>();
        foreach (var unit in input.UnitsOfAmounts(claim, Window))
        {
            foreach (var (part, score) in ShareParts.Of(input, claim, unit).Take(MostParts))
            {
                foreach (var (whole, likeness) in ShareWholes.Of(input, claim, part))
                {
                    var more = claim.Whole.Length > 1 && claim.Subject.IsOwn && likeness >= 0.7 ? MoreForBothNamed : 0;
                    fillings.Add(Filling.Of(
                        claim,
                        new Identity(Derivation.Share),
                        score + (2.2 * likeness) + (0.8 * Nearness.Of(part, whole)) + more,
                        new(OperandRole.Part, part),
                        new(OperandRole.Whole, whole)));
                }
            }
        }

        return Certain.Choose(claim, fillings);
    }
}
