using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>One figure as a multiple or a part of another: <c>是2015年的1.54倍</c>, <c>相当于全省平均水平（8.0件）的1.8倍</c>, <c>前者仅为后者的四分之一</c>, <c>2.5倍于2018年的17.0万立方米</c>.</summary>
internal sealed class MultipleRelation : Relation
{
    private const int Reach = 30;
    private const int Sentences = 1;
    private const int Window = 10;
    private const double LikenessOfNeighbour = 0.8;
    private const double LikenessOfYear = 0.66;
    private const double LeastLikeness = 0.3;

    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 4.6);
    private static readonly PhraseSet Equating = new("是", "为", "相当于", "达到", "达", "约为", "等于", "仅", "不足", "到");
    private static readonly PhraseSet Turned = new("后者是前者", "后者为前者", "后者相当于前者", "后者约为前者");
    private static readonly PhraseSet Former = new("前者", "后者");
    private static readonly PhraseSet OfBefore = new("原来的", "以前的", "过去的", "此前的", "先前的", "当初的", "改革前的", "最初的", "原有的");
    private static readonly PhraseSet Averages = new("平均", "均");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Multiple;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (!claim.Site.IsCell && (claim.Aspect == Aspect.Multiple || IsPartOf(claim)) && Fillings(input, claim) is { Count: > 0 } fillings && Certain.Choose(claim, fillings) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static bool IsPartOf(Fact claim) => (Fractions.Is(claim) || claim.Amount.Unit.Printed.Contains('成', StringComparison.Ordinal)) && claim.Aspect is Aspect.Level or Aspect.Multiple && claim.Whole.Length == 0;

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var before = claim.Site.SentenceBefore[Math.Max(0, claim.Site.SentenceBefore.Length - Reach)..].TrimEnd("近约");
        if (IsOfNext(claim))
        {
            return OfNext(input, claim);
        }

        if (OfBefore.LengthAtEnd(before) > 0 || before.EndsWith("前的", StringComparison.Ordinal))
        {
            return OfMarked(input, claim);
        }

        // 是…的N倍: the words end with 的.
        return before is [.., '的'] && Equating.IsIn(before) ? Former.IsIn(before) ? OfFormer(input, claim, Turned.IsIn(before)) : OfAnother(input, claim) : [];
    }

    // 2.5倍于2018年的17.0万立方米.
    private static bool IsOfNext(Fact claim) => claim.Site.After is ['于', ..];

    private static List<Filling> OfNext(RelationInput input, Fact claim) =>
        Before(input, claim) is { } end && Next(input, claim, end.Unit) is { } start ? [Of(claim, start, end, 7)] : [];

    // 由18个压减至6个，仅为原来的三分之一.
    private static List<Filling> OfMarked(RelationInput input, Fact claim)
    {
        var marked = input.InStrip(claim).ToArray().Where(fact => Nearness.InOneSentence(fact, claim) && fact.Index < claim.Index && LevelFacts.IsLevel(fact)).ToArray();
        var end = Array.FindLast(marked, static fact => fact.End == ChangeEnd.Reached);
        var start = end is null ? null : Array.FindLast(marked, fact => fact.End == ChangeEnd.Base && fact.Unit == end.Unit && fact.Index < end.Index);
        return start is not null && (!claim.Subject.IsOwn || input.LikenessOf(claim, end!) > LeastLikeness) ? [Of(claim, start, end!, 7)] : [];
    }

    // The two figures of one unit right before.
    private static List<Filling> OfFormer(RelationInput input, Fact claim, bool isTurned)
    {
        if (Before(input, claim) is not { } second)
        {
            return [];
        }

        var first = input.InStrip(claim).ToArray().LastOrDefault(fact => fact.Index < second.Index && fact.Unit == second.Unit && LevelFacts.IsLevel(fact));
        return first is null ? [] : [isTurned ? Of(claim, first, second, 7) : Of(claim, second, first, 7)];
    }

    private static Fact? Before(RelationInput input, Fact claim) =>
        input.InStrip(claim).ToArray().LastOrDefault(fact => fact.Index < claim.Index && LevelFacts.IsLevel(fact) && claim.Site.Sentence - fact.Site.Sentence <= Sentences && !Fractions.IsShare(fact));

    private static Fact? Next(RelationInput input, Fact claim, string unit) =>
        input.InStrip(claim).ToArray().FirstOrDefault(fact => fact.Index > claim.Index && fact.Unit == unit && Nearness.InOneSentence(fact, claim));

    private static Filling Of(Fact claim, Fact start, Fact end, double score) =>
        claim.Amount.Unit.Dimension == Dimension.Share ? Filling.Of(claim, new Identity(Derivation.Share), score, new(OperandRole.Part, end), new(OperandRole.Whole, start))
        : Filling.Of(claim, new Identity(Derivation.Multiple, IsAtConstantPrices: Prices.MayBeConstant(claim, end)), score, new(OperandRole.Base, start), new(OperandRole.End, end));

    private static List<Filling> OfAnother(RelationInput input, Fact claim)
    {
        var fillings = new List<Filling>();
        foreach (var end in Ends(input, claim))
        {
            foreach (var start in input.Pool(end, end.Unit, end.Subject.Name))
            {
                if (ScoreOf(input, claim, start, end) is var score and > 0)
                {
                    fillings.Add(Of(claim, start, end, score));
                }
            }
        }

        return fillings;
    }

    // Those before it in the paragraph; of a year compared with, those of its own name and year anywhere near.
    private static IEnumerable<Fact> Ends(RelationInput input, Fact claim)
    {
        foreach (var end in input.InStrip(claim).ToArray())
        {
            if (!ReferenceEquals(end, claim) && LevelFacts.IsLevel(end) && end.Index < claim.Index && claim.Site.Sentence - end.Site.Sentence <= Sentences)
            {
                yield return end;
            }
        }

        if (claim.ComparedYear is null || claim.Year is null || !claim.Subject.IsOwn)
        {
            yield break;
        }

        foreach (var end in input.UnitsOfAmounts(claim, Window).SelectMany(unit => input.Pool(claim, unit, claim.Subject.Name, Window)))
        {
            if (!Nearness.InOneBlock(end, claim) && LevelFacts.IsLevel(end) && end.Year == claim.Year && input.LikenessOf(end, claim) >= LikenessOfYear)
            {
                yield return end;
            }
        }
    }

    private static double ScoreOf(RelationInput input, Fact claim, Fact start, Fact end)
    {
        if (ReferenceEquals(start, claim) || ReferenceEquals(start, end) || !LevelFacts.IsLevel(start) || (claim.ComparedYear is null && start.Index > claim.Index))
        {
            return 0;
        }

        var likeness = input.LikenessOf(start, end);
        if (claim.ComparedYear is { } year)
        {
            return start.Year == year && likeness > LikenessOfYear && end.End != ChangeEnd.Base ? 2 + Nearness.Of(end, claim) + likeness : 0;
        }

        // Both in the sentence, or the one compared with in brackets: 是全省平均水平（8.0件）的1.8倍.
        if (!Nearness.InOneSentence(start, claim) || !Nearness.InOneSentence(end, claim))
        {
            return ScoreOfBefore(claim, start, end, likeness);
        }

        var isTurned = Turned.IsIn(claim.Site.Before);
        var isInOrder = end.Index < start.Index != isTurned;
        var isMarked = start.End == ChangeEnd.Base || IsBracketed(start);
        return isInOrder || isMarked ? 2.5 + Nearness.Of(start, claim) + (isMarked ? 1 : 0) + Math.Max(likeness, LikenessOfNeighbour) : 0;
    }

    // 全市亩均营业收入120.5万元。高新区506.1万元，是全市平均水平的4.2倍: the average of the sentence before.
    private static double ScoreOfBefore(Fact claim, Fact start, Fact end, double likeness)
    {
        var isAverage = claim.Site.Before.Contains("平均", StringComparison.Ordinal) && (start.Per.Length > 0 || Averages.IsIn(start.Site.Before)) && start.Index < end.Index && Nearness.InOneBlock(start, claim);
        return isAverage ? Nearness.Of(start, claim) + 2.6
            : start.Year is { } from && end.Year is { } to && from != to ? 0
            : Nearness.InOneBlock(start, claim) && likeness > 0.5 && start.Index < claim.Index ? Nearness.Of(start, end) + likeness
            : 0;
    }

    private static bool IsBracketed(Fact fact) => fact.Site.Start > 0 && fact.Site.Text[fact.Site.Start - 1] is '（' or '(';
}
