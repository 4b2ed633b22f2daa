using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>Stock and flow: <c>新增N，累计达到M</c> against the base, <c>现有A，新建B、拆除C，保有D</c>, <c>新登记A，注销B，净增C</c>.</summary>
internal sealed class AddedRelation : Relation
{
    private const int MostEnds = 3;
    private const int NextParagraphs = 2;
    private const double LikenessOfOneName = 0.85;

    private static readonly Decision CertainOfStock = new(Margin: 1.0, Threshold: 6.3);
    private static readonly Decision CertainOfOneName = new(Margin: 1.0, Threshold: 4.7);
    private static readonly Decision CertainOfNet = new(Margin: 1.0, Threshold: 5.0);
    private static readonly PhraseSet Renewing = new("改建", "改造", "改扩建", "修复", "其中", "提升改造", "扩建");
    private static readonly PhraseSet Reached = new("总数", "总里程", "总量", "累计", "总", "达到", "增至", "增加到", "扩大到", "保有", "末", "至", "共", "调整为", "到", "拥有");
    private static readonly PhraseSet Standing = new("年初", "期初", "上年", "基础上", "此前", "原来", "现有", "原有", "已有", "已建成", "年末", "年底", "末", "底", "截至", "目前");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Added;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        foreach (var fact in input.Facts.All)
        {
            if (fact.Site.IsCell)
            {
                continue;
            }

            if ((fact.Aspect == Aspect.NetAdded && fact.Direction >= 0) || (fact is { Aspect: Aspect.Change, Direction: > 0, IsYearly: false }))
            {
                AddNet(input, fact, statements);
            }

            if (fact.Aspect is Aspect.Added or Aspect.NetAdded && fact.Direction >= 0 && !fact.IsYearly && !Renewing.IsIn(fact.Site.Before))
            {
                AddStock(input, fact, statements);
            }
        }
    }

    // 新登记A，注销B，净增C.
    private static void AddNet(RelationInput input, Fact net, List<Statement> statements)
    {
        var before = input.InStrip(net).ToArray().Where(fact => fact.Index < net.Index && fact.Unit == net.Unit && Nearness.InOneSentence(fact, net)).ToArray();
        var added = before.Where(static fact => fact.Aspect is Aspect.Added).ToArray();
        var removed = before.Where(static fact => fact.Aspect == Aspect.Removed).ToArray();
        if (added.Length == 0 || removed.Length == 0)
        {
            return;
        }

        var filling = Filling.Of(net, new Identity(Derivation.Balance, Losses: removed.Length), 8, [.. added.Select(Gain), .. removed.Select(Loss)]) with { IsMarked = added.Length == 1 && removed.Length == 1 };
        if (CertainOfNet.Choose(net, [filling]) is { } chosen)
        {
            statements.Add(new Statement(ClaimKind.Added, net, chosen));
        }
    }

    private static void AddStock(RelationInput input, Fact added, List<Statement> statements)
    {
        foreach (var (end, score) in Ends(input, added).Take(MostEnds))
        {
            var losses = input.InStrip(added).ToArray()
                .Where(fact => fact.Aspect == Aspect.Removed && fact.Unit == added.Unit && Nearness.InOneSentence(fact, added)).Select(Loss).ToImmutableArray();
            var fillings = new List<Filling>();
            foreach (var (start, more) in Bases(input, added, end))
            {
                fillings.Add(Filling.Of(end, new Identity(Derivation.Balance, Losses: losses.Length), score + more, [new(OperandRole.Base, start), new(OperandRole.Added, added), .. losses]));
            }

            var certain = IsOfOneName(input, added, end) ? CertainOfOneName : CertainOfStock;
            if (certain.Choose(end, fillings) is { } filling && (filling.Outcome.Verdict != Verdict.Inconsistent || !HasOthers(input, filling, end)))
            {
                statements.Add(new Statement(ClaimKind.Added, end, filling));
                return;
            }
        }
    }

    // 退规35家: a figure of the sentence that was not read as gain or loss may be one.
    private static bool HasOthers(RelationInput input, Filling filling, Fact end)
    {
        foreach (var fact in input.InStrip(end))
        {
            if (fact.Unit == end.Unit && !ReferenceEquals(fact, end) && Nearness.InOneSentence(fact, end) && fact.Index < end.Index
                && filling.Operands.All(operand => !ReferenceEquals(operand.Fact, fact)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(Fact End, double Score)> Ends(RelationInput input, Fact added) =>
        from end in input.Facts.Near(added, added.Unit, 8).ToArray().Concat(input.Facts.Alike(added, added.Unit, added.Subject.Name, 8)).Distinct()
        where !ReferenceEquals(end, added) && end.Aspect is Aspect.Level or Aspect.Total && end.End != ChangeEnd.Base && !end.Site.IsCell
            && (end.Site.StripIndex - added.Site.StripIndex is >= 0 and <= NextParagraphs || IsOfOneName(input, added, end))
            && (end.Index > added.Index || end.End == ChangeEnd.Reached)
            && (end.End == ChangeEnd.Reached || Reached.IsIn(end.Site.Before[Math.Max(0, end.Site.Before.Length - 14)..]))
        let likeness = LikenessOfEnd(input, added, end)
        where likeness >= (end.Site.StripIndex == added.Site.StripIndex ? 0.6 : 0.75)
        let score = (2 * likeness) + Nearness.Of(end, added)
        orderby score descending, end.Index
        select (end, score);

    // 新增床位 in one chapter, 床位总量 of the plan's last year in another.
    private static bool IsOfOneName(RelationInput input, Fact added, Fact end) =>
        end.Holder.PlanId == added.Holder.PlanId && added.Year is null && end.Year is { } year && year == end.Site.Strip.Strip.Plan?.Period?.End && input.LikenessOf(added, end) >= LikenessOfOneName;

    private static double LikenessOfEnd(RelationInput input, Fact added, Fact end)
    {
        var likeness = Math.Max(input.LikenessOf(end, added), input.Likeness.Of(input.NameOf(end).Replace("总", "", StringComparison.Ordinal), added.Subject.Name));
        var follows = end.Site.StripIndex == added.Site.StripIndex && end.Site.Clause - added.Site.Clause is >= 0 and <= 2;
        return follows && (!end.Subject.IsOwn || !added.Subject.IsOwn) ? Math.Max(likeness, 0.8) : likeness;
    }

    private static IEnumerable<(Fact Start, double Score)> Bases(RelationInput input, Fact added, Fact end) =>
        from start in input.Pool(added, added.Unit, added.Subject.IsOwn ? added.Subject.Name : input.NameOf(end))
        where !ReferenceEquals(start, end) && start.Aspect is Aspect.Level or Aspect.Total && IsEarlier(start, end) && !ScopeWords.Clash(start, end)
        let isMarked = start.End == ChangeEnd.Base && Nearness.InOneSentence(start, end)
        let likeness = isMarked ? 0.9 : Math.Max(input.LikenessOf(start, added), input.LikenessOf(start, end))
        where likeness >= 0.66
            && (isMarked || start.Site.IsCell || LevelFacts.IsEarlier(start, end) || Standing.IsIn(start.Site.Before))
            && (start.Amount.BaseValue <= end.Amount.BaseValue || start.Site.IsCell || isMarked)
        let score = (2 * likeness) + (0.7 * Nearness.Of(start, added)) + (isMarked ? 0.8 : 0)
        orderby score descending, start.Index
        select (start, score);

    // Over one year, or over the span that the addition is of.
    private static bool IsEarlier(Fact start, Fact end)
    {
        if (start.End == ChangeEnd.Base || start.Year is not { } from || end.Year is not { } to)
        {
            return true;
        }

        return from < to && (to - from is 1 or 5 || to % 5 == 0 || end.Span is not null);
    }

    private static FactOperand Gain(Fact fact) => new(OperandRole.Added, fact);

    private static FactOperand Loss(Fact fact) => new(OperandRole.Removed, fact);
}
