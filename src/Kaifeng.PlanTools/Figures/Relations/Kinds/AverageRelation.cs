using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>An amount for each of something against the amount and the count: <c>人均公园绿地14.2平方米</c>, <c>亩产520公斤</c>, <c>平均每个站点服务1200人</c>.</summary>
internal sealed class AverageRelation : Relation
{
    private const int Near = 12;
    private const double LeastScore = 3.5;
    private const double MoreForUnit = 0.6;
    private const double LeastOfNoun = 0.3;

    private static readonly Decision Certain = new(Margin: 1.5, Threshold: 5.2);
    private static readonly PhraseSet Totals = new("总", "共", "合计", "累计", "全年", "全市", "全县");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Average;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim.Aspect == Aspect.Per && !claim.Site.IsCell && claim.Amount.High is null && DivisorOf(claim) is { } per && Certain.Choose(claim, Fillings(input, claim, per)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    // The words 人均 or the unit itself: 元/吨.
    private static (PerWords Per, string Unit)? DivisorOf(Fact claim)
    {
        var slash = claim.Unit.IndexOf('/', StringComparison.Ordinal);
        if (claim.Amount.Unit.Dimension == Dimension.Composite && slash > 0)
        {
            return UnitReader.Parse(claim.Unit.AsSpan(0, slash)) is { } unit && PerWords.Of(claim.Unit[(slash + 1)..]) is { } of ? (of with { Scale = of.Scale / unit.Factor }, unit.Base) : null;
        }

        return PerWords.Of(claim.Per) is { } per ? (per, claim.Unit) : null;
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim, (PerWords Per, string Unit) of)
    {
        var fillings = new List<Filling>();
        var dividends = PerWords.SameAs(of.Unit).SelectMany(unit => Dividends(input, claim, unit)).ToList();
        foreach (var divisor in of.Per.Units.SelectMany(unit => input.Facts.Near(claim, unit, Near).ToArray()))
        {
            if (IsDivisor(claim, divisor))
            {
                foreach (var (dividend, score) in dividends)
                {
                    Add(fillings, input, claim, of.Per, (dividend, score), divisor);
                }
            }
        }

        return fillings;
    }

    private static void Add(List<Filling> fillings, RelationInput input, Fact claim, PerWords per, (Fact Fact, double Score) dividend, Fact divisor)
    {
        var isOtherRow = dividend.Fact.Site.IsCell && divisor.Site.IsCell && ReferenceEquals(dividend.Fact.Site.Table, divisor.Site.Table)
            && dividend.Fact.Site.Row != divisor.Site.Row && dividend.Fact.Site.Column != divisor.Site.Column;
        if (isOtherRow || ReferenceEquals(dividend.Fact, divisor) || !LevelFacts.CanBeOfOneYear(dividend.Fact, divisor) || !LevelFacts.CanBeOfOneYear(claim, divisor))
        {
            return;
        }

        // 平均每个村卫生室: what is counted is named, so that another count is none of it.
        if (per.Noun.Length > 0 && input.Likeness.Of(per.Noun, divisor.Subject.Name) <= LeastOfNoun && divisor.Amount.Unit.Base != per.Noun && input.Likeness.Of(per.Noun, dividend.Fact.Subject.Name) <= LeastOfNoun)
        {
            return;
        }

        var named = per.Noun.Length == 0 ? per.IsOf(divisor) ? MoreForUnit : 0 : per.Noun.Length > 0 && (input.Likeness.Of(per.Noun, divisor.Subject.Name) > LeastOfNoun || divisor.Amount.Unit.Base == per.Noun) ? 0.8 : 0;
        var score = dividend.Score + named + 0.5 + (0.8 * Nearness.Of(divisor, claim)) + (0.4 * input.LikenessOf(divisor, claim));
        if (score > LeastScore)
        {
            fillings.Add(Filling.Of(claim, new Identity(Derivation.Ratio, Scale: per.Scale), score, new(OperandRole.Whole, dividend.Fact), new(OperandRole.Part, divisor)));
        }
    }

    private static bool IsDivisor(Fact claim, Fact fact) =>
        !ReferenceEquals(fact, claim) && fact.Holder.PlanId == claim.Holder.PlanId && fact.End != ChangeEnd.Base && fact.Amount.BaseValue > 0
        && fact.Aspect is Aspect.Level or Aspect.Added or Aspect.Total or Aspect.Removed;

    private static IEnumerable<(Fact Fact, double Score)> Dividends(RelationInput input, Fact claim, string unit) =>
        from fact in input.Pool(claim, unit, claim.Subject.Name, Near)
        where fact.Aspect is Aspect.Level or Aspect.Added or Aspect.Total && fact.End != ChangeEnd.Base
            && !(claim.End == ChangeEnd.Base && fact.End == ChangeEnd.Reached && Nearness.InOneSentence(fact, claim))
            && fact.Holder.PlanId == claim.Holder.PlanId && fact.Amount.BaseValue > claim.Amount.BaseValue && LevelFacts.CanBeOfOneYear(fact, claim)
        let likeness = Math.Max(input.LikenessOf(fact, claim), claim.Subject.IsOwn ? 0 : 0.5)
        select (fact, (2 * likeness) + Nearness.Of(fact, claim) + (Totals.IsIn(fact.Site.Before) ? 0.5 : 0));
}
