using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>An amount of each year: <c>五年累计186.5亿元，年均37.3亿元</c> against the total, <c>2021—2023年平均</c> against the years' own figures.</summary>
internal sealed class YearlyAverageRelation : Relation
{
    private const int MostSeries = 12;
    private const double LikenessOfNeighbour = 0.8;
    private const double LeastLikeness = 0.6;

    private static readonly Decision Certain = new(Margin: 1.5, Threshold: 6.0);
    private static readonly PhraseSet Cumulative = new("累计", "共", "合计", "总", "期间", "时期", "五年", "四年", "三年", "年来");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Average;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim is { Aspect: Aspect.Yearly or Aspect.Added or Aspect.Change, IsYearly: true, Site.IsCell: false } && Certain.Choose(claim, Fillings(input, claim)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var fillings = new List<Filling>();
        foreach (var total in input.Pool(claim, claim.Unit, claim.Subject.Name))
        {
            var likeness = LikenessOf(input, claim, total);
            var years = YearsOf(claim, total);
            if (years > 1 && likeness >= LeastLikeness && IsTotal(total))
            {
                fillings.Add(Filling.Of(claim, new Identity(Derivation.Mean, years), (2 * likeness) + Nearness.Of(total, claim) + 2, new FactOperand(OperandRole.Whole, total)));
            }
        }

        if (Series(input, claim) is { Count: > 1 } series)
        {
            fillings.Add(Filling.Of(claim, new Identity(Derivation.Mean, series.Count), 9, [.. series.Select(static fact => new FactOperand(OperandRole.Part, fact))]));
        }

        return fillings;
    }

    private static bool IsTotal(Fact fact) =>
        !fact.IsYearly && fact.End == ChangeEnd.None && (fact.Aspect is Aspect.Total or Aspect.NetAdded || (fact.Aspect is Aspect.Level or Aspect.Added or Aspect.Removed or Aspect.Change && Cumulative.IsIn(fact.Site.Before)));

    private static double LikenessOf(RelationInput input, Fact claim, Fact total)
    {
        var follows = Nearness.InOneSentence(claim, total) && claim.Site.Clause - total.Site.Clause is 0 or 1 && claim.Index > total.Index;
        var likeness = input.LikenessOf(claim, total);
        return follows && (!claim.Subject.IsOwn || claim.Subject.Name.Length <= 2) ? Math.Max(likeness, LikenessOfNeighbour) : likeness;
    }

    private static int YearsOf(Fact claim, Fact total) =>
        (total.Span ?? claim.Span) is { } span ? span.To - span.From : 0;

    // A figure of each year of the span, of one name.
    private static List<Fact>? Series(RelationInput input, Fact claim)
    {
        if (claim.Span is not { } span || span.To - span.From is < 2 or > MostSeries)
        {
            return null;
        }

        var byYear = new SortedDictionary<int, Fact>();
        foreach (var fact in input.Pool(claim, claim.Unit, claim.Subject.Name))
        {
            if (fact is { Aspect: Aspect.Level, IsYearly: false, Year: { } year } && year > span.From && year <= span.To
                && (input.LikenessOf(fact, claim) > 0.5 || fact.Subject.Name.Contains(claim.Subject.Name.Replace("平均", "", StringComparison.Ordinal), StringComparison.Ordinal)))
            {
                byYear.TryAdd(year, fact);
            }
        }

        return byYear.Count == span.To - span.From ? [.. byYear.Values] : null;
    }
}
