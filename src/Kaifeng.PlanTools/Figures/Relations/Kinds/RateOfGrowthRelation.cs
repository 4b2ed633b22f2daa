using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A yearly rate against the growth over all years: <c>五年累计增长46.1%，年均增长7.9%</c>, <c>比2020年翻一番，年均增长14.9%</c>.</summary>
internal sealed class RateOfGrowthRelation : Relation
{
    private static readonly Decision Certain = new(Margin: 0.5, Threshold: 5.0);
    private static readonly PhraseSet Cumulative = new("累计", "总", "共", "合计", "五年", "四年", "三年");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Cagr;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim is { Aspect: Aspect.Rate, IsYearly: true, Site.IsCell: false } && Certain.Choose(claim, Fillings(input, claim)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var fillings = new List<Filling>();
        foreach (var growth in input.InStrip(claim))
        {
            var years = YearsOf(claim, growth);
            if (!ReferenceEquals(growth, claim) && Nearness.InOneSentence(growth, claim) && years > 1 && DerivationOf(growth) is { } derivation
                && (!claim.Subject.IsOwn || !growth.Subject.IsOwn || input.LikenessOf(growth, claim) > 0.5))
            {
                var identity = new Identity(derivation, years, claim.Direction < 0);
                fillings.Add(Filling.Of(claim, identity, 4 + Nearness.Of(growth, claim), new FactOperand(OperandRole.End, growth)));
            }
        }

        return fillings;
    }

    private static Derivation? DerivationOf(Fact growth) =>
        growth.Aspect == Aspect.Multiple ? IsDoubling(growth) || growth.Site.Before.TrimEnd("近约") is [.., '的'] ? Derivation.YearlyRateOfMultiple : growth.Direction > 0 ? Derivation.YearlyRateOfTimes : null
        : growth is { Aspect: Aspect.Rate, IsYearly: false } && Cumulative.IsIn(growth.Site.Before) ? Derivation.YearlyRateOfGrowth
        : null;

    private static bool IsDoubling(Fact growth) => growth.Site.End > 0 && growth.Site.Text[growth.Site.End - 1] == '番';

    private static int YearsOf(Fact claim, Fact growth) =>
        claim.Years > 1 ? claim.Years
        : growth.Years > 1 ? growth.Years
        : claim.Span is { } span ? span.To - span.From
        : growth.Span is { } other ? other.To - other.From
        : (claim.ComparedYear ?? growth.ComparedYear) is { } from && (claim.Year ?? growth.Year) is { } to ? to - from
        : growth is { Year: { } start } && claim.Year is { } end && end > start ? end - start
        : 0;
}
