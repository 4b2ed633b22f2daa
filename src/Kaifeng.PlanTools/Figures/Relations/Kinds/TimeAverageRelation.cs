using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>An amount of each day, month or quarter against that of the year or of the days that are printed: <c>全年处理1.46亿吨，日均40万吨</c>, <c>运营200天，运送1936万人次，日均9.68万人次</c>.</summary>
internal sealed class TimeAverageRelation : Relation
{
    private const int Near = 6;
    private const int NearParagraphs = 1;
    private const int Reach = 40;
    private const double LikenessOfNeighbour = 0.8;
    private const double LeastLikeness = 0.35;

    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 5.0);
    private static readonly PhraseSet OfYear = new("全年", "年", "累计", "共");
    private static readonly PhraseSet Averaging = new("日均", "月均", "季均", "周均", "平均每天", "平均每日", "平均每月", "每天", "每月", "每日");

    // How many of each a year has.
    private static readonly (string Per, int[] OfYear)[] Lapses = [("日", [365, 366, 360]), ("天", [365, 366, 360]), ("月", [12]), ("个月", [12]), ("季", [4]), ("季度", [4]), ("周", [52])];

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Average;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim is { Aspect: Aspect.Level, Site.IsCell: false, Amount.High: null, Per.Length: > 0 } && Array.Find(Lapses, lapse => lapse.Per == claim.Per).OfYear is { } counts
                && Averaging.IsIn(claim.Site.Before[Math.Max(0, claim.Site.Before.Length - Reach)..]) && Certain.Choose(claim, Fillings(input, claim, counts)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim, int[] counts)
    {
        var fillings = new List<Filling>();
        foreach (var total in input.Facts.Near(claim, claim.Unit, Near))
        {
            if (total.Index >= claim.Index || total.Aspect is not (Aspect.Level or Aspect.Total or Aspect.Added) || total.Per.Length > 0 || total.Amount.BaseValue <= claim.Amount.BaseValue
                || claim.Site.StripIndex - total.Site.StripIndex > NearParagraphs || !LevelFacts.CanBeOfOneYear(total, claim))
            {
                continue;
            }

            var follows = Nearness.InOneSentence(claim, total) && claim.Site.Clause - total.Site.Clause is 0 or 1;
            var likeness = Math.Max(input.LikenessOf(total, claim), follows ? LikenessOfNeighbour : 0);
            if (likeness < LeastLikeness)
            {
                continue;
            }

            var score = (2 * likeness) + Nearness.Of(total, claim);
            if (OfYear.IsIn(total.Site.Before) || total.Year is not null)
            {
                fillings.AddRange(counts.Select(count => Filling.Of(claim, new Identity(Derivation.Mean, count), score + 0.6, new FactOperand(OperandRole.Whole, total))));
            }

            foreach (var days in input.Facts.Near(claim, "天", 2))
            {
                if (days.Index < claim.Index && claim.Per is "日" or "天" && Nearness.InOneBlock(days, claim) && claim.Site.Sentence - days.Site.Sentence is 0 or 1)
                {
                    fillings.Add(Filling.Of(claim, new Identity(Derivation.Ratio), score + 1, new(OperandRole.Whole, total), new(OperandRole.Part, days)));
                }
            }
        }

        return fillings;
    }
}
