using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Parts behind 其中, of which none is more than the whole: <c>电力装机556万千瓦，其中新能源479万千瓦</c>. Nothing says that they are all of it.</summary>
internal sealed class PartsRelation : Relation
{
    private const int MostParts = 8;
    private const int LongestBracket = 400;

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Sum;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        var told = statements.Where(static statement => statement.Kind == ClaimKind.Sum).Select(static statement => statement.Stated.Index).ToHashSet();
        foreach (var whole in input.Facts.All)
        {
            if (!whole.Site.IsCell && LevelFacts.IsAmount(whole) && whole.End != ChangeEnd.Base && whole.Amount.Unit.Dimension != Dimension.Time && !told.Contains(whole.Index) && SumWords.IsOfWhich(whole.Site.After)
                && Parts(input, whole) is { Count: > 0 } parts)
            {
                // One that is more than the whole says enough.
                parts = parts.Find(part => Outcome.OfParts(whole.Amount, [part.Amount]).Verdict == Verdict.Inconsistent) is { } more ? [more] : parts;
                statements.Add(new Statement(Kind, whole, Filling.Of(whole, new Identity(Derivation.Parts), 0, [.. parts.Select(static part => new FactOperand(OperandRole.Part, part))])));
            }
        }
    }

    private static List<Fact> Parts(RelationInput input, Fact whole)
    {
        var parts = new List<Fact>();
        var after = whole.Site.After;
        var close = after is ['（' or '(', ..] ? Counts.Nesting.CloseOf(after, 0, Math.Min(after.Length, LongestBracket)) : -1;
        var end = close > 0 ? whole.Site.End + close : int.MaxValue;
        foreach (var fact in input.InStrip(whole))
        {
            if (fact.Index <= whole.Index || fact.Site.Start >= end || fact.Unit != whole.Unit || !Nearness.InOneSentence(fact, whole) || !LevelFacts.IsAmount(fact) || fact.Aspect == Aspect.Change != (whole.Aspect == Aspect.Change))
            {
                continue;
            }

            // Another 其中 goes on with the parts of a part; what is more than the whole behind its first part belongs to something else.
            var isNext = parts.Count > 0 && (parts[^1].Site.UpTo(fact.Site).Contains("其中", StringComparison.Ordinal) || (parts[^1].Site.UpTo(fact.Site) is not ['、', ..] && fact.Amount.BaseValue > whole.Amount.BaseValue));
            if (isNext || parts.Count == MostParts)
            {
                break;
            }

            parts.Add(fact);
        }

        return parts;
    }
}
