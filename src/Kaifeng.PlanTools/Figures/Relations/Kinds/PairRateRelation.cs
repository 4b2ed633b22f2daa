using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Two figures of one unit and a rate behind them: <c>受理3740件，办结3553件，办结率95%</c>, <c>完成年度计划的103%</c>.</summary>
/// <remarks>It needs no words but the rate's: what the rate is called must resemble one of the two, or both stand in the sentence.</remarks>
internal sealed class PairRateRelation : Relation
{
    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 6.6, Strong: 8.5);
    private static readonly PhraseSet Rates = new("率", "比例", "完成", "占", "达标", "通过");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Identity;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim is { Site.IsCell: false, Unit: "%", Aspect: Aspect.Level or Aspect.Share } && claim.Amount.High is null && claim.End != ChangeEnd.Base && claim.Whole.Length == 0 && Rates.IsIn(claim.Site.Before)
                && Certain.Choose(claim, Fillings(input, claim)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var before = input.InStrip(claim).ToArray()
            .Where(fact => fact.Index < claim.Index && LevelFacts.IsAmount(fact) && claim.Site.Sentence - fact.Site.Sentence is 0 or 1 && fact.End != ChangeEnd.Base)
            .TakeLast(6).ToArray();
        var fillings = new List<Filling>();
        for (var i = 0; i < before.Length; i++)
        {
            for (var j = i + 1; j < before.Length; j++)
            {
                if (before[i].Unit == before[j].Unit && LevelFacts.CanBeOfOneYear(before[i], before[j]))
                {
                    var (part, whole) = before[i].Amount.BaseValue <= before[j].Amount.BaseValue == claim.Amount.Value <= 100 ? (before[i], before[j]) : (before[j], before[i]);
                    var score = ScoreOf(input, claim, part, whole);
                    if (score <= 0)
                    {
                        continue;
                    }

                    fillings.Add(Filling.Of(claim, new Identity(Derivation.Share), score, new(OperandRole.Part, part), new(OperandRole.Whole, whole)));
                }
            }
        }

        return fillings;
    }

    // The part is what the rate is called after (办结 of 办结率), the whole is not; both stand right before the rate.
    private static double ScoreOf(RelationInput input, Fact claim, Fact part, Fact whole)
    {
        var stem = StemOf(claim.Subject.Name);
        if (stem.Length < 2 || !Nearness.InOneSentence(part, claim) || Math.Abs(part.Index - whole.Index) != 1 || claim.Index - Math.Max(part.Index, whole.Index) != 1
            || !IsNamed(part, stem) || IsNamed(whole, stem))
        {
            return 0;
        }

        return Nearness.Of(part, claim) + Nearness.Of(whole, claim) + 1.2 + (input.LikenessOf(part, whole) > 0.3 ? 0.5 : 0);
    }

    private static string StemOf(string name) => name.EndsWith('率') && name.Length > 2 ? name[^3..^1] : name.EndsWith("完成", StringComparison.Ordinal) ? "完成" : "";

    private static bool IsNamed(Fact fact, string stem) => fact.Site.Before.Contains(stem, StringComparison.Ordinal) || fact.Subject.Name.Contains(stem, StringComparison.Ordinal);
}
