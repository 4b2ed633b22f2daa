using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>What was there at first, what came and went in the text between, what is there in the end: <c>年初2836辆。新购265辆，报废198辆。年末2903辆</c>.</summary>
/// <remarks>The flows need not be called as the stock is; that the two stocks are of one name, and of two times, is what holds them together.</remarks>
internal sealed class StockFlowRelation : Relation
{
    private const int MostBetween = 8;
    private const int NearReach = 16;
    private const double LeastLikeness = 0.55;
    private const double LikenessOfMarked = 0.75;
    private const double ScoreOfUnknown = 6;
    private const int MostUnknown = 5;

    private static readonly Decision Certain = new(Margin: 0.8, Threshold: 5.2, Strong: 6.5);
    private static readonly PhraseSet First = new("年初", "期初", "上年末", "上年底", "去年底", "去年末", "现有", "原有", "原", "已有", "已建成", "此前", "原来", "截至", "基础上", "之上");
    private static readonly PhraseSet Last = new(
        "年末", "年底", "期末", "累计", "总数", "总量", "保有", "达到", "共", "增至", "增加到", "扩大到", "现有", "库存", "在册", "形成", "余额", "调整为", "将达", "总", "至", "现存", "实有", "剩余", "净存", "到");

    private static readonly PhraseSet Later = new("年末", "年底", "现有", "目前", "建成后", "投产后", "投用后", "期末", "月末", "总数", "余额", "累计达到", "总数达到", "保有", "增至", "调整为", "形成", "完成后", "届时");
    private static readonly PhraseSet Beginning = new("年初", "期初", "月初", "上年", "去年", "开始时", "原", "初", "此前");
    private static readonly PhraseSet Gaining = new("收入", "来水", "招生", "转入", "发展", "入库", "收储", "新", "扩", "增", "补", "产出", "购入", "调入", "流入", "迁入", "出生", "登记");
    private static readonly PhraseSet Losing = new("支出", "供水", "毕业", "转出", "消耗", "下泄", "停止", "减少", "出库", "使用", "调出", "流出", "迁出", "死亡", "注销", "退出", "报废", "偿还", "核销", "关停", "压减", "失效", "退库", "采伐", "枯损", "扣", "摊销", "到期", "流失");
    private static readonly PhraseSet Generic = new("总", "年末", "库存", "在册", "保有", "余额", "累计", "总数", "总量", "规模", "现有");
    private static readonly PhraseSet Building = new("在建", "待建", "拟建", "续建", "规划新建", "另有", "正在建设");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Added;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        var told = statements.Where(static statement => statement.Kind == ClaimKind.Added).Select(static statement => statement.Stated.Index).ToHashSet();
        foreach (var end in input.Facts.All)
        {
            if (end is { Aspect: Aspect.Level or Aspect.Total, Site.IsCell: false } && end.End != ChangeEnd.Base && !told.Contains(end.Index) && IsLast(end) && Certain.Choose(end, Fillings(input, end)) is { } filling)
            {
                statements.Add(new Statement(Kind, end, filling));
            }
        }
    }

    private static bool IsLast(Fact end) => end.End == ChangeEnd.Reached || Last.IsIn(end.Site.Before);

    private static List<Filling> Fillings(RelationInput input, Fact end)
    {
        var fillings = new List<Filling>();
        var before = input.Facts.Near(end, end.Unit, MostBetween + 1).ToArray().Where(fact => fact.Index < end.Index && fact.Holder.PlanId == end.Holder.PlanId).ToArray();
        for (var i = before.Length - 2; i >= 0; i--)
        {
            var (start, between) = (before[i], before[(i + 1)..]);
            if (between.All(flow => IsFlow(start, flow, end)))
            {
                if (ScoreOf(input, start, end, between) is var score and > 0 && Balance(end, start, between, score) is { } filling)
                {
                    fillings.Add(filling);
                }
            }
            else if (between.Length <= MostUnknown && between.All(flow => flow.End != ChangeEnd.Base && flow.Aspect is not Aspect.Per && !flow.IsYearly) && IsBetweenTimes(start, end))
            {
                // 来水5.18亿立方米，供水4.75亿立方米: what is called by no word of coming or going may have done either.
                AddOfUnknown(fillings, end, start, between);
            }
        }

        return fillings;
    }

    private static bool IsBetweenTimes(Fact start, Fact end) =>
        start.Aspect is Aspect.Level or Aspect.Total && (Beginning.IsIn(Ahead(start)) || LevelFacts.IsEarlier(start, end)) && Later.IsIn(Ahead(end)) && start.Holder.SectionId == end.Holder.SectionId && !ScopeWords.Clash(start, end)
        && end.Site.StripIndex - start.Site.StripIndex <= 1;

    private static void AddOfUnknown(List<Filling> fillings, Fact end, Fact start, Fact[] flows)
    {
        for (var signs = 0; signs < 1 << flows.Length; signs++)
        {
            var losses = flows.Where((flow, i) => (signs >> i & 1) == 1).ToArray();
            if (losses.Any(IsSurelyGain) || flows.Except(losses).Any(IsSurelyLoss) || losses.Length == flows.Length != flows.All(IsSurelyLoss))
            {
                continue;
            }

            var filling = Filling.Of(
                end,
                new Identity(Derivation.Balance, Losses: losses.Length),
                ScoreOfUnknown,
                [new(OperandRole.Base, start), .. flows.Except(losses).Select(static fact => new FactOperand(OperandRole.Added, fact)), .. losses.Select(static fact => new FactOperand(OperandRole.Removed, fact))]);

            // Which of them went nobody says: only a slip of the pen tells that the sum is wrong.
            if (filling.Outcome.Verdict == Verdict.Consistent || flows.All(flow => IsSurelyGain(flow) || IsSurelyLoss(flow)) || DigitSlips.Explains(end.Amount, filling.Outcome.Computed))
            {
                fillings.Add(filling);
            }
        }
    }

    private static bool IsSurelyGain(Fact flow) => flow.Aspect is Aspect.Added or Aspect.NetAdded || Gaining.IsIn(Ahead(flow));

    private static bool IsSurelyLoss(Fact flow) => flow.Aspect == Aspect.Removed || (flow.Aspect == Aspect.Change && flow.Direction < 0) || Losing.IsIn(Ahead(flow));

    // What came or went, and figures of the years between: 2021年改造42个.
    private static bool IsFlow(Fact start, Fact flow, Fact end) =>
        flow.End != ChangeEnd.Base
        && (flow.Aspect is Aspect.Added or Aspect.Removed or Aspect.NetAdded
            || (flow.Aspect == Aspect.Change && flow.ComparedYear is null && !flow.Site.Before.ContainsAny('比', '较'))
            || (flow is { Aspect: Aspect.Level, Year: { } year } && start.Year < year && year <= end.Year && IsOfSeries(flow, start))
            || (flow.Aspect == Aspect.Level && Building.IsIn(Ahead(flow))))
        && !(flow.IsYearly && (flow.Span is null || flow.Span.Value.To - flow.Span.Value.From > 10));

    private static bool IsOfSeries(Fact flow, Fact start) => flow.Group >= 0 || (flow.Year == start.Year + 1 && flow.Subject.Name.Length == 0);

    private static Filling? Balance(Fact end, Fact start, Fact[] flows, double score)
    {
        if (flows is [{ IsYearly: true } yearly])
        {
            var years = yearly.Span is { } span ? span.To - span.From : end.Year - start.Year ?? 0;
            return years > 1 ? Filling.Of(end, new Identity(Derivation.YearlySum, years), score, new(OperandRole.Base, start), new(OperandRole.Added, yearly)) : null;
        }

        if (flows.Any(static flow => flow.IsYearly))
        {
            return null;
        }

        ImmutableArray<FactOperand> gains = [.. flows.Where(static fact => !IsLoss(fact)).Select(static fact => new FactOperand(OperandRole.Added, fact))];
        ImmutableArray<FactOperand> losses = [.. flows.Where(IsLoss).Select(static fact => new FactOperand(OperandRole.Removed, fact))];
        return Filling.Of(end, new Identity(Derivation.Balance, Losses: losses.Length), score, [new(OperandRole.Base, start), .. gains, .. losses]);
    }

    private static bool IsLoss(Fact fact) => fact.Aspect == Aspect.Removed || fact.Direction < 0;

    private static double ScoreOf(RelationInput input, Fact start, Fact end, Fact[] flows)
    {
        if (start.Aspect is not (Aspect.Level or Aspect.Total) || ScopeWords.Clash(start, end) || (start.Year >= end.Year && start.IsYearPrinted && end.IsYearPrinted)
            || flows.Any(static flow => flow.Site.Before.Contains("其中", StringComparison.Ordinal)) || (start.End == ChangeEnd.Base && end.End == ChangeEnd.Reached && flows.All(flow => flow.Index < end.Index && flow.Aspect == Aspect.Change)))
        {
            return 0;
        }

        var isFirst = start.End == ChangeEnd.Base || First.IsIn(start.Site.Before) || LevelFacts.IsEarlier(start, end);
        var isLater = end.End == ChangeEnd.Reached || Later.IsIn(Ahead(end)) || LevelFacts.IsEarlier(start, end);
        var likeness = input.LikenessOf(start, end);
        var isHeldTogether = isFirst && isLater && start.Holder.SectionId == end.Holder.SectionId && (!end.Subject.IsOwn || Generic.IsIn(end.Subject.Name) || Generic.LengthAtEnd(end.Site.Before.TrimEnd("为达约到至")) > 0)
            && end.Site.StripIndex - start.Site.StripIndex <= 2;
        likeness = isHeldTogether ? Math.Max(likeness, LikenessOfMarked) : likeness;
        return (isFirst || isLater) && likeness >= LeastLikeness
            ? (2 * likeness) + Nearness.Of(start, end) + (0.7 * Nearness.Of(flows[^1], end)) + (isFirst && isLater ? 0.8 : -0.4)
            : 0;
    }

    private static ReadOnlySpan<char> Ahead(Fact fact) => fact.Site.Before[Math.Max(0, fact.Site.Before.Length - NearReach)..];
}
