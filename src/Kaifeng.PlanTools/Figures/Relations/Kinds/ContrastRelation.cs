using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>How far two figures of different subjects lie apart: <c>高于全省平均水平（62.1%）3.2个百分点</c>, <c>比A多120家</c>.</summary>
internal sealed class ContrastRelation : Relation
{
    private const int Reach = 44;
    private const int Behind = 16;

    private static readonly Decision Certain = new(Margin: 2.0, Threshold: 6.4);
    private static readonly PhraseSet Strong = new("高于", "低于", "快于", "慢于", "高出", "低出", "多于", "少于", "超出", "领先", "落后", "相差", "差距", "差额", "好于", "优于");
    private static readonly PhraseSet Weak = new("高", "低", "多", "少", "快", "慢", "长", "短", "多出", "超过");
    private static readonly PhraseSet RateNouns = new("增速", "增幅", "降幅", "涨幅", "增长率", "跌幅");
    private static readonly PhraseSet RateVerbs = new("加快", "提高", "扩大", "收窄", "回落", "放缓", "提升", "提速", "缩小", "下降", "上升", "回升");
    private static readonly PhraseSet Formers = new("前者", "后者");
    private static readonly PhraseSet Goals = new("计划", "进度", "目标", "任务", "同期");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Difference;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (!claim.Site.IsCell && claim.Aspect != Aspect.Multiple && IsContrast(claim) && Certain.Choose(claim, Fillings(input, claim)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    private static bool IsContrast(Fact claim)
    {
        var before = claim.Site.Before[Math.Max(0, claim.Site.Before.Length - 22)..];
        var ends = before.TrimEnd("了约为达出");
        return IsOfRates(claim, ends) || (!Goals.IsIn(before)
            && (Strong.IsIn(before) || (Weak.LengthAtEnd(ends) > 0 && before.ContainsAny('比', '较') && claim.ComparedYear is null)));
    }

    // 增速比上年加快2.5个百分点, 降幅扩大1.7个百分点: of one rate to the other; 前者快…: of the two figures before.
    private static bool IsOfRates(Fact claim, ReadOnlySpan<char> words) =>
        claim.Unit == "百分点" && ((RateNouns.IsIn(claim.Site.SentenceBefore) && RateVerbs.LengthAtEnd(words) > 0) || (words.ContainsAny('前', '后') && Formers.IsIn(words)));

    private static List<Filling> Fillings(RelationInput input, Fact claim)
    {
        var unit = claim.Aspect == Aspect.Points || claim.Unit == "百分点" ? "%" : claim.Unit;
        var pool = input.InStrip(claim).ToArray().Where(fact => IsSide(claim, fact, unit)).ToArray();
        var fillings = new List<Filling>();
        for (var i = 0; i < pool.Length; i++)
        {
            for (var j = i + 1; j < pool.Length; j++)
            {
                if (pool[i].Aspect == pool[j].Aspect || pool[i].Unit != "%")
                {
                    fillings.Add(Filling.Of(claim, new Identity(Derivation.Contrast), ScoreOf(claim, pool[i], pool[j]), new(OperandRole.End, pool[i]), new(OperandRole.Base, pool[j])));
                }
            }
        }

        return fillings;
    }

    private static bool IsSide(Fact claim, Fact fact, string unit) =>
        !ReferenceEquals(fact, claim) && fact.Unit == unit && !fact.Amount.Bound.IsOneSided() && fact.Amount.High is null
        && fact.Aspect is Aspect.Level or Aspect.Share or Aspect.Rate or Aspect.Per or Aspect.Yearly && (fact.Direction >= 0 || RateNouns.IsIn(claim.Site.SentenceBefore))
        && claim.Site.Sentence - fact.Site.Sentence is 0 or 1 && fact.Site.Start < claim.Site.End + Behind;

    private static double ScoreOf(Fact claim, Fact left, Fact right) =>
        Nearness.Of(left, claim) + Nearness.Of(right, claim)
        + (Nearness.InOneSentence(left, claim) && Nearness.InOneSentence(right, claim) && claim.Site.Start - Math.Min(left.Site.Start, right.Site.Start) < 2 * Reach ? 1.0 : 0)
        + (IsBracketed(left) || IsBracketed(right) ? 1.5 : 0);

    private static bool IsBracketed(Fact fact) => fact.Site.Text[Math.Max(0, fact.Site.Start - 10)..fact.Site.Start] is var before && before.LastIndexOfAny('（', '(') > before.LastIndexOfAny('）', ')');
}
