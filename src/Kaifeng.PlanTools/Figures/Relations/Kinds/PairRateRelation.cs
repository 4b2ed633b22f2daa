using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Two figures of one unit and a rate of the one in the other: <c>受理3740件，办结3553件，办结率95%</c>, <c>计划4000套…筹集4520套，完成年度目标的113%</c>, <c>超额15%</c>.</summary>
/// <remarks>It needs few words: the part is what the rate is called after (办结 of 办结率), or both figures stand right before it.</remarks>
internal sealed class PairRateRelation : Relation
{
    private const int Near = 6;
    private const int Reach = 20;
    private const int NearParagraphs = 2;
    private const double LeastScore = 3;
    private const double MoreForStem = 2.6;
    private const double LikenessOfFar = 0.5;
    private const double MoreForPlan = 1.0;
    private const double MoreForNeighbours = 1.6;
    private const double MoreForLikeness = 0.6;

    private static readonly Decision Certain = new(Margin: 1.0, Threshold: 6.0, Strong: 8.0);
    private static readonly PhraseSet OfPlan = new("目标的", "计划的", "任务的", "预算的", "指标的", "概算的", "总数的", "应", "预期的", "计划数的", "任务数的", "目标任务的");
    private static readonly PhraseSet Beyond = new("超额", "超计划", "超目标", "超任务", "超出计划", "超出目标", "超额完成", "超预期", "超时序");
    private static readonly PhraseSet Excess = new("超出目标", "超目标", "超出计划", "多完成", "超出任务", "超出预期");
    private static readonly PhraseSet Plans = new("目标", "计划", "任务", "预算", "确定", "下达", "安排", "应", "列入", "概算", "拟", "要求");
    private static readonly PhraseSet Done = new("完成", "实际", "已", "达到", "实现", "执行", "建成", "累计");
    private static readonly PhraseSet Pairs = new("通过率", "合格率", "达标率", "办结率", "签约率", "到位率", "入住率", "及格率", "完成率", "履约率", "开工率", "竣工率", "就业率", "录取率", "执行率", "响应率", "整改率", "达产率", "投产率", "命中率", "成功率", "转化率", "入学率", "参与率", "参评率", "回收率", "结案率", "化解率", "中标率");
    private static readonly PhraseSet Opposites = new("不合格", "未", "不达标", "逾期", "落选", "失败", "不通过");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Identity;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var claim in input.Facts.All)
        {
            if (IsExcess(claim) && Certain.Choose(claim, Fillings(input, claim, new Rate("", IsOfPlan: true, IsBeyond: true))) is { } excess)
            {
                statements.Add(new Statement(ClaimKind.Difference, claim, excess));
            }
            else if (claim is { Site.IsCell: false, Unit: "%", Aspect: Aspect.Level or Aspect.Share or Aspect.Rate, Amount.High: null, IsYearly: false } && claim.Amount.Unit.Factor == 1 && claim.End != ChangeEnd.Base && RateOf(claim) is { } rate
                && Certain.Choose(claim, Fillings(input, claim, rate)) is { } filling)
            {
                statements.Add(new Statement(Kind, claim, filling));
            }
        }
    }

    // 规划目标28.0万亩，超出目标6.6万亩.
    private static bool IsExcess(Fact claim) =>
        LevelFacts.IsAmount(claim) && !claim.Site.IsCell && (Beyond.LengthAtEnd(claim.Site.Before) > 0 || Excess.LengthAtEnd(claim.Site.Before) > 0);

    /// <summary>What a rate is of.</summary>
    /// <param name="Stem">What its part is called: 办结 of 办结率; empty where the words do not say it.</param>
    /// <param name="IsOfPlan">Whether the whole is a goal.</param>
    /// <param name="IsBeyond">Whether it says by how much the whole is passed.</param>
    private sealed record Rate(string Stem, bool IsOfPlan, bool IsBeyond);

    private static Rate? RateOf(Fact claim)
    {
        var before = claim.Site.Before[Math.Max(0, claim.Site.Before.Length - Reach)..];
        var words = before.TrimEnd("为达约近到至了：是");
        if (Beyond.LengthAtEnd(words) > 0)
        {
            return new Rate("", IsOfPlan: true, IsBeyond: true);
        }

        if (claim.Aspect == Aspect.Rate)
        {
            return null;
        }

        if (OfPlan.LengthAtEnd(words) > 0 && words[^1] == '的')
        {
            return new Rate("", IsOfPlan: true, IsBeyond: false);
        }

        return claim.Whole.Length == 0 && StemOf(words) is { Length: > 0 } stem ? new Rate(stem, stem == "完成", IsBeyond: false) : null;
    }

    // 办结 of 办结率, 完成 of 完成比例.
    private static string StemOf(ReadOnlySpan<char> words)
    {
        var length = words is [.., '率' or '面'] ? 1 : words.EndsWith("比例", StringComparison.Ordinal) || words.EndsWith("比率", StringComparison.Ordinal) ? 2 : 0;
        return length > 0 && words.Length >= length + 2 ? words[^(length + 2)..^length].ToString() : "";
    }

    private static List<Filling> Fillings(RelationInput input, Fact claim, Rate rate)
    {
        var fillings = new List<Filling>();
        foreach (var unit in input.UnitsOfAmounts(claim, Near))
        {
            var before = input.Facts.Near(claim, unit, Near).ToArray()
                .Where(fact => fact.Index < claim.Index && !fact.Site.IsCell && LevelFacts.IsAmount(fact) && fact.End != ChangeEnd.Base && claim.Site.StripIndex - fact.Site.StripIndex <= NearParagraphs
                    && fact.Holder.PlanId == claim.Holder.PlanId && fact.Amount.Bound != Bound.None)
                .ToArray();
            foreach (var part in before)
            {
                foreach (var whole in before)
                {
                    if (!ReferenceEquals(part, whole) && LevelFacts.CanBeOfOneYear(part, whole) && ScoreOf(input, claim, rate, part, whole) is var score and > LeastScore)
                    {
                        fillings.Add(FillingOf(claim, rate, score, part, whole));
                    }
                }
            }
        }

        return fillings;
    }

    private static Filling FillingOf(Fact claim, Rate rate, double score, Fact part, Fact whole) =>
        rate.IsBeyond ? Filling.Of(claim, new Identity(claim.Unit == "%" ? Derivation.ChangeRate : Derivation.Difference), score, new(OperandRole.Base, whole), new(OperandRole.End, part))
        : IsOpposite(claim, part) ? Filling.Of(claim, new Identity(Derivation.ShareOfRest), score, new(OperandRole.Removed, part), new(OperandRole.Whole, whole))
        : Filling.Of(claim, new Identity(Derivation.Share), score, new(OperandRole.Part, part), new(OperandRole.Whole, whole));

    private static double ScoreOf(RelationInput input, Fact claim, Rate rate, Fact part, Fact whole)
    {
        if (!rate.IsOfPlan && part.Amount.BaseValue > whole.Amount.BaseValue)
        {
            return 0;
        }

        var isStem = rate.Stem.Length > 0 && IsNamed(part, rate.Stem) && !IsNamed(whole, rate.Stem);
        var areNeighbours = Nearness.InOneSentence(part, claim) && Nearness.InOneSentence(whole, claim) && claim.Index - Math.Min(part.Index, whole.Index) == 2
            && claim.Site.Clause - Math.Max(part.Site.Clause, whole.Site.Clause) <= 1;
        var isPair = areNeighbours && whole.Index < part.Index && (Pairs.LengthAtEnd(claim.Subject.Name) > 0 || IsPair(claim) || IsNearlyRight(claim, part, whole));
        var isPlan = rate.IsOfPlan && IsPlan(whole) && !IsPlan(part) && (IsDone(part) || part.Index > whole.Index);
        var isFar = part.Site.StripIndex != whole.Site.StripIndex;
        if ((!isStem && !isPair && !isPlan) || (isFar && !IsPlan(whole) && input.LikenessOf(part, whole) < LikenessOfFar))
        {
            return 0;
        }

        return (isStem ? MoreForStem : 0) + (isPlan ? MoreForStem : 0) + (areNeighbours ? MoreForNeighbours : 0)
            + Nearness.Of(part, claim) + (0.6 * Nearness.Of(whole, claim)) + (Plans.IsIn(whole.Site.Before) ? MoreForPlan : 0)
            + (MoreForLikeness * input.LikenessOf(part, whole)) - (0.15 * (claim.Index - part.Index - 1));
    }

    // Of a rate whose name says nothing of both, only a slip of the pen is told.
    private static bool IsNearlyRight(Fact claim, Fact part, Fact whole)
    {
        var share = Derivation.Share.Compute(part.Amount, whole.Amount, 0, claim.Amount);
        return claim.Amount.Interval.Overlaps(share) || (claim.Amount.Step < 1 && DigitSlips.Explains(claim.Amount, share));
    }

    private static bool IsPair(Fact claim) => Pairs.LengthAtEnd(claim.Site.Before.TrimEnd("为达约近到至了：是")) > 0;

    private static bool IsOpposite(Fact claim, Fact part) => Opposites.IsIn(part.Subject.Name) && !Opposites.IsIn(claim.Site.Before[Math.Max(0, claim.Site.Before.Length - Reach)..]);

    private static bool IsPlan(Fact fact) => Plans.IsIn(fact.Site.Before[Math.Max(0, fact.Site.Before.Length - Reach)..]);

    private static bool IsDone(Fact fact) => Done.IsIn(fact.Site.Before[Math.Max(0, fact.Site.Before.Length - Reach)..]);

    private static bool IsNamed(Fact fact, string stem) =>
        fact.Site.Before[Math.Max(0, fact.Site.Before.Length - Reach)..].Contains(stem, StringComparison.Ordinal) || fact.Subject.Name.Contains(stem, StringComparison.Ordinal);
}
