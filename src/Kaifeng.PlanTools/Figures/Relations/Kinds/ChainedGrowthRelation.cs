using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Growth upon growth: <c>2022年420亿元。2023年增长8.0%，2024年在此基础上再增长5.0%，达到476.3亿元</c>.</summary>
internal sealed class ChainedGrowthRelation : Relation
{
    private const int LeastRates = 2;
    private const int MostRates = 6;

    private static readonly Decision Certain = new(Margin: 0.5, Threshold: 5.0);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Change;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        for (var strip = 0; strip < input.Strips.Count; strip++)
        {
            var facts = input.Facts.OfStrip(strip);
            for (var i = 0; i < facts.Length; i++)
            {
                var rates = i + 1;
                while (rates < facts.Length && rates - i <= MostRates && facts[rates] is { Aspect: Aspect.Rate, IsYearly: false, Site.IsCell: false })
                {
                    rates++;
                }

                if (rates - i > LeastRates && rates < facts.Length && IsStart(facts[i], facts[rates]) && AreOfFollowingYears(facts[i..rates]))
                {
                    Add(facts[i], facts[(i + 1)..rates].ToArray(), facts[rates], statements);
                }
            }
        }
    }

    private static bool IsStart(Fact start, Fact end) => LevelFacts.IsAmount(start) && LevelFacts.IsAmount(end) && start.Unit == end.Unit && end.End != ChangeEnd.Base;

    private static bool AreOfFollowingYears(ReadOnlySpan<Fact> facts)
    {
        for (var i = 1; i < facts.Length; i++)
        {
            if (facts[i].Year is null || facts[i].Year <= facts[i - 1].Year)
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(Fact start, Fact[] rates, Fact end, List<Statement> statements)
    {
        var identity = new Identity(Derivation.ChainedGrowth, IsAtConstantPrices: Prices.MayBeConstant(rates[0], start));
        var filling = Filling.Of(end, identity, 7, [new(OperandRole.Base, start), .. rates.Select(static rate => new FactOperand(OperandRole.Added, rate))]);
        if (rates.All(static rate => rate.Direction > 0) && Certain.Choose(end, [filling]) is { } chosen)
        {
            statements.Add(new Statement(ClaimKind.Change, end, chosen));
        }
    }
}
