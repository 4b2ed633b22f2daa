using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using GenericNouns = Kaifeng.PlanTools.Figures.Vocabulary.GenericNouns;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Doublings and contrasts by a multiple: <c>比2020年翻一番</c> against both years' figures, <c>比A高出1.2倍</c>, <c>放大8倍</c>.</summary>
internal sealed class DoublingRelation : Relation
{
    private const double LeastLikeness = 0.6;

    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 4.8, Strong: 6.0);
    private static readonly PhraseSet Enlarging = new("放大倍数", "撬动倍数", "杠杆倍数", "放大", "撬动", "高出", "高", "多", "多出");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Multiple;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim is { Aspect: Aspect.Multiple, Site.IsCell: false } && Certain.Choose(claim, IsDoubling(claim) ? Doublings(input, claim) : Contrasts(input, claim)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static bool IsDoubling(Fact claim) => claim.Site.Text[claim.Site.Start..claim.Site.End].Contains('番');

    private static List<Filling> Doublings(RelationInput input, Fact claim)
    {
        var fillings = new List<Filling>();
        if (MarkedEnds(input, claim) is var (from, to))
        {
            fillings.Add(Filling.Of(claim, new Identity(Derivation.Multiple), 7, new(OperandRole.Base, from), new(OperandRole.End, to)));
        }

        var compared = claim.ComparedYear ?? (claim.End == ChangeEnd.Base ? claim.Year : claim.Span?.From);
        foreach (var end in Levels(input, claim).Where(fact => compared is null || fact.Year > compared))
        {
            foreach (var start in input.Pool(end, end.Unit, end.Subject.Name))
            {
                if (LevelFacts.IsLevel(start) && !ReferenceEquals(start, end) && start.Aspect == end.Aspect && start.Year < end.Year && (compared is null || start.Year == compared)
                    && !ScopeWords.Clash(start, end) && input.LikenessOf(start, end) is >= LeastLikeness and var likeness)
                {
                    var score = (1.5 * likeness) + Nearness.Of(end, claim) + (compared is null ? 0 : 1.5) + (1.2 * input.LikenessOf(end, claim));
                    fillings.Add(Filling.Of(claim, new Identity(Derivation.Multiple), score, new(OperandRole.Base, start), new(OperandRole.End, end)));
                }
            }
        }

        return fillings;
    }

    // 由26.3万人发展到52.7万人，总量翻了一番: both ends in the sentence, or the two figures of two years right before.
    private static (Fact From, Fact To)? MarkedEnds(RelationInput input, Fact claim)
    {
        var near = input.InStrip(claim).ToArray().Where(fact => Nearness.InOneSentence(fact, claim) && LevelFacts.IsAmount(fact) && Math.Abs(fact.Index - claim.Index) <= 2).ToArray();
        foreach (var from in near)
        {
            var to = Array.Find(near, fact => fact.Index > from.Index && fact.Index - from.Index <= 2 && fact.Unit == from.Unit && fact.End != ChangeEnd.Base && (from.End == ChangeEnd.Base || LevelFacts.IsEarlier(from, fact)));
            if (to is not null && (!claim.Subject.IsOwn || GenericNouns.Contains(claim.Subject.Name) || input.LikenessOf(claim, from) > 0.3))
            {
                return (from, to);
            }
        }

        return null;
    }

    private static IEnumerable<Fact> Levels(RelationInput input, Fact claim) =>
        input.UnitsOfAmounts(claim, 16).SelectMany(unit => input.Pool(claim, unit, claim.Subject.Name, 8))
            .Where(fact => LevelFacts.IsAmount(fact) && fact.End != ChangeEnd.Base && fact.Year is not null && input.LikenessOf(fact, claim) >= LeastLikeness);

    // Two figures before in the sentence or the one before it.
    private static List<Filling> Contrasts(RelationInput input, Fact claim)
    {
        var before = claim.Site.Before.TrimEnd("了约近达为到");
        if (Enlarging.LengthAtEnd(before) == 0 || claim.ComparedYear is not null)
        {
            return [];
        }

        var derivation = before.EndsWith("放大", StringComparison.Ordinal) || before.EndsWith("撬动", StringComparison.Ordinal) || before.EndsWith("倍数", StringComparison.Ordinal) ? Derivation.Multiple : Derivation.GrowthByMultiple;
        var facts = input.InStrip(claim).ToArray()
            .Where(fact => fact.Index < claim.Index && LevelFacts.IsLevel(fact) && fact.Amount.Bound == Bound.Exact && claim.Site.Sentence - fact.Site.Sentence is 0 or 1).TakeLast(4).ToArray();
        return
        [
            .. from start in facts
               from end in facts
               where start.Index < end.Index && start.Unit == end.Unit
               select Filling.Of(claim, new Identity(derivation), Nearness.Of(start, claim) + Nearness.Of(end, claim) - (0.5 * (end.Index - start.Index - 1)), new(OperandRole.Base, start), new(OperandRole.End, end)),
        ];
    }
}
