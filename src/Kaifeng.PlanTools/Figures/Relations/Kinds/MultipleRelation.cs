using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>One figure as a multiple of another: <c>是2015年的1.54倍</c>, <c>相当于全省平均水平（8.0件）的1.8倍</c>, <c>前者是后者的3倍</c>.</summary>
internal sealed class MultipleRelation : Relation
{
    private const int Reach = 30;
    private const int Sentences = 1;
    private const double LikenessOfNeighbour = 0.8;

    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 4.6);
    private static readonly PhraseSet Equating = new("是", "为", "相当于", "达到", "达", "约为", "等于");
    private static readonly PhraseSet Turned = new("后者是前者", "后者为前者");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Multiple;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (claim is { Aspect: Aspect.Multiple, Direction: 0, Site.IsCell: false } && IsOfAnother(claim) && Certain.Choose(claim, Fillings(input, claim)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    // 是…的N倍: the words end with 的.
    private static bool IsOfAnother(Fact claim)
    {
        var before = claim.Site.SentenceBefore[Math.Max(0, claim.Site.SentenceBefore.Length - Reach)..].TrimEnd("近约");
        return !before.IsEmpty && before[^1] == '的' && Equating.IsIn(before);
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var fillings = new List<Filling>();
        foreach (var end in input.InStrip(claim))
        {
            if (ReferenceEquals(end, claim) || !LevelFacts.IsLevel(end) || end.Index > claim.Index || claim.Site.Sentence - end.Site.Sentence > Sentences)
            {
                continue;
            }

            foreach (var start in input.Pool(end, end.Unit, end.Subject.Name))
            {
                if (ScoreOf(input, claim, start, end) is var score and > 0)
                {
                    fillings.Add(Filling.Of(claim, new Identity(Derivation.Multiple, IsAtConstantPrices: Prices.MayBeConstant(claim, end)), score, new(OperandRole.Base, start), new(OperandRole.End, end)));
                }
            }
        }

        return fillings;
    }

    private static double ScoreOf(RelationInput input, Fact claim, Fact start, Fact end)
    {
        if (ReferenceEquals(start, claim) || !LevelFacts.IsLevel(start) || (claim.ComparedYear is null && start.Index > claim.Index))
        {
            return 0;
        }

        var likeness = input.LikenessOf(start, end);
        if (claim.ComparedYear is { } year)
        {
            return start.Year == year && likeness > 0.66 && end.End != ChangeEnd.Base ? 2 + Nearness.Of(end, claim) + likeness : 0;
        }

        // Both in the sentence, or the one compared with in brackets: 是全省平均水平（8.0件）的1.8倍.
        if (!Nearness.InOneSentence(start, claim) || !Nearness.InOneSentence(end, claim))
        {
            return start.Year is { } from && end.Year is { } to && from != to ? 0
                : Nearness.InOneBlock(start, claim) && likeness > 0.5 && start.Index < claim.Index && start.Index != end.Index ? Nearness.Of(start, end) + likeness : 0;
        }

        var isTurned = Turned.IsIn(claim.Site.Before);
        var isInOrder = end.Index < start.Index != isTurned;
        var isMarked = start.End == ChangeEnd.Base || IsBracketed(start);
        return isInOrder || isMarked ? 2.5 + Nearness.Of(start, claim) + (isMarked ? 1 : 0) + Math.Max(likeness, LikenessOfNeighbour) : 0;
    }

    private static bool IsBracketed(Fact fact) => fact.Site.Start > 0 && fact.Site.Text[fact.Site.Start - 1] is '（' or '(';
}
