using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>How a relation decides between the ways to fill its slots.</summary>
/// <param name="Margin">Fillings that score so much less than the best are meant as well.</param>
/// <param name="Threshold">A best filling below it proves nothing against the stated figure.</param>
/// <param name="Strong">From this score on the stated figure may lie far from what follows.</param>
internal sealed record Decision(double Margin, double Threshold, double Strong = 7.5)
{
    private const double LessForAgreement = 1.0;
    private const decimal GreySteps = 0.35m;
    private const int FarFactor = 4;
    private const int NearFactor = 2;

    /// <summary>What the fillings say of a stated figure; <c>null</c> where nothing is sure enough.</summary>
    public Filling? Choose(Fact stated, List<Filling> fillings)
    {
        // What lies many times away was not meant.
        var sorted = fillings.Where(filling => MayBeMeant(stated, filling)).OrderByDescending(static filling => filling.Score).ToList();
        if (sorted.Count == 0)
        {
            return null;
        }

        var best = sorted[0];
        foreach (var filling in sorted)
        {
            if (filling.Score < best.Score - (2 * Margin))
            {
                break;
            }

            // What may be explained is no contradiction; it is told as explained only where the link is nearly as sure as one that contradicts.
            if (filling.Outcome.Verdict == Verdict.Consistent)
            {
                return filling.Score >= Threshold - LessForAgreement ? filling : null;
            }
        }

        return best.Outcome.Verdict != Verdict.Inconsistent || (best.Score >= Threshold && !IsGrey(stated, best, sorted)) ? best : null;
    }

    private bool IsGrey(Fact stated, Filling best, List<Filling> sorted) =>
        !best.IsMarked && sorted.Any(filling => filling.Score >= best.Score - Margin && filling.GapInSteps(stated) < GreySteps && filling.Outcome.Verdict != Verdict.CannotTell);

    private bool MayBeMeant(Fact stated, Filling filling) =>
        filling.Outcome.Verdict != Verdict.Inconsistent
        || filling.IsMarked
        || IsClose(filling.Outcome.Computed, stated.Amount.Value, filling.Score >= Strong ? FarFactor : NearFactor)
        || DigitSlips.Explains(stated.Amount, filling.Outcome.Computed);

    private static bool IsClose(Interval computed, decimal printed, int factor)
    {
        var middle = computed is { Low: { } low, High: { } high } ? low / 2 + high / 2 : computed.Low ?? computed.High ?? 0;
        return printed != 0 && middle / printed is var ratio && ratio * factor > 1 && ratio < factor;
    }
}
