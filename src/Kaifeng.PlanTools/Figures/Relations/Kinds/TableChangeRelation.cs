using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>A growth or change cell against the cells of two years in its row.</summary>
internal sealed class TableChangeRelation : Relation
{
    private static readonly PhraseSet ChangeHeaders = new("累计", "年均", "增", "变化", "提高", "下降");
    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 6.0, Strong: 6.5);

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Change;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var table in input.Facts.Tables)
        {
            var grid = new TableGrid(input.Facts.OfTable(table));
            foreach (var row in grid.Rows)
            {
                var facts = grid.Row(row).ToList();
                foreach (var claim in facts.Where(IsChange))
                {
                    if (Certain.Choose(claim, Fillings(claim, facts)) is { } filling)
                    {
                        statements.Add(new Statement(claim is { Aspect: Aspect.Rate, IsYearly: true } ? ClaimKind.Cagr : ClaimKind.Change, claim, filling));
                    }
                }
            }
        }
    }

    private static List<Filling> Fillings(Fact claim, List<Fact> row)
    {
        var levels = row.Where(fact => IsLevel(fact) && LevelFacts.CanChangeBy(fact, claim)).OrderBy(static fact => fact.Year).ToList();
        var fillings = new List<Filling>();
        for (var i = 0; i < levels.Count; i++)
        {
            for (var j = i + 1; j < levels.Count; j++)
            {
                if (levels[i].Year < levels[j].Year && levels[i].Unit == levels[j].Unit && IdentityOf(claim, levels[i], levels[j]) is { } identity)
                {
                    fillings.Add(Filling.Of(claim, identity, ScoreOf(claim, levels, i, j), new(OperandRole.Base, levels[i]), new(OperandRole.End, levels[j])));
                }
            }
        }

        return fillings;
    }

    // [3.7] under 2020年 is what was done by then, under 累计 or 年均[累计] what is added.
    private static bool IsChange(Fact fact) =>
        fact.Aspect is Aspect.Rate or Aspect.Change or Aspect.Points || (fact.Aspect is Aspect.Total or Aspect.Added && ChangeHeaders.IsIn(fact.Site.ColumnHeader));

    private static bool IsLevel(Fact fact) => fact.Aspect is Aspect.Level or Aspect.Share or Aspect.Per && fact.Year is not null && fact.Amount.Bound != Bound.None;

    // The last year's figure and the one right before it; over the whole span for a yearly rate or a total.
    private static double ScoreOf(Fact claim, List<Fact> levels, int start, int end) =>
        6 + (claim.Span is { } span && levels[start].Year == span.From && levels[end].Year == span.To ? 1.5 : 0)
        + (levels[end].Year == claim.Year || end == levels.Count - 1 ? 0.5 : -0.5)
        + (claim.IsYearly || claim.Aspect is Aspect.Total or Aspect.Added ? start == 0 ? 0.5 : -0.5 : start == end - 1 ? 0.5 : -0.5);

    private static Identity? IdentityOf(Fact claim, Fact start, Fact end)
    {
        var years = end.Year!.Value - start.Year!.Value;
        var derivation = claim.Aspect == Aspect.Rate ? claim.IsYearly ? Derivation.YearlyRate : Derivation.ChangeRate
            : claim.IsYearly ? Derivation.YearlyDifference
            : Derivation.Difference;
        return new Identity(derivation, years, claim.Direction < 0, claim.Aspect == Aspect.Rate && Prices.MayBeConstant(claim, end));
    }
}
