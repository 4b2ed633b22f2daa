using System.Buffers;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Tells what a figure says of its subject by the words before and behind it.</summary>
internal static class AspectReader
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；0123456789");

    private const int FarthestBehind = 12;
    private const int FarthestFlow = 24;
    private const int FarthestFrom = 26;

    /// <summary>Reads a figure.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="start">Where its clause begins or the figure before ends.</param>
    /// <param name="site">Where it stands.</param>
    /// <param name="amount">The figure.</param>
    /// <param name="predicate">The words right before it.</param>
    public static AspectReading Read(ReadOnlySpan<char> text, int start, FactSite site, Amount amount, Predicate predicate)
    {
        var subject = text[start..predicate.Start];
        var after = text[site.End..Math.Min(text.Length, site.End + FarthestBehind)];
        var dimension = amount.Unit.Dimension;
        var reading = new AspectReading(Aspect.Level, predicate.Start) { Direction = predicate.Direction, IsYearly = predicate.IsYearly, Years = predicate.Years };
        if (ShareReader.Read(text, start, predicate, amount) is { } share)
        {
            reading = reading with { SubjectEnd = share.SubjectEnd, WholeStart = share.WholeStart, WholeEnd = share.WholeEnd, Aspect = Aspect.Share };
        }

        reading = reading with { Aspect = AspectOf(reading.Aspect, subject, after, dimension, predicate), End = EndOf(text, start, site, predicate) };
        return dimension switch
        {
            _ when reading.Aspect is Aspect.Rate or Aspect.Points or Aspect.Change => WithGrowth(reading, subject, after),
            _ when reading.Aspect is Aspect.Level or Aspect.Yearly or Aspect.Total => WithFlow(reading, text[Math.Max(start, predicate.Start - FarthestFlow)..site.Start], amount, predicate),
            _ => reading with { IsYearly = false },
        };
    }

    private static Aspect AspectOf(Aspect aspect, ReadOnlySpan<char> subject, ReadOnlySpan<char> after, Dimension dimension, Predicate predicate) => dimension switch
    {
        Dimension.Points => Aspect.Points,
        Dimension.Multiple => Aspect.Multiple,
        Dimension.Share when predicate.IsChange || IsGrowthBehind(after) => Aspect.Rate,
        _ when predicate.IsChange => predicate.IsNet ? Aspect.NetAdded : Aspect.Change,
        Dimension.Share when predicate.IsYearly && !predicate.IsBecoming && !FlowWords.YearlyStates.IsIn(subject) && aspect != Aspect.Share => Aspect.Rate,
        _ => aspect,
    };

    // 以8%的速度递增, 7%左右的增速, 保持6%的增长; 增长 that a figure follows is of that one.
    private static bool IsGrowthBehind(ReadOnlySpan<char> after) =>
        FlowWords.GrowthBehind.LengthAtStart(after) > 0 || FlowWords.GrowthBehindOf.LengthAtStart(after) is var length and > 0 && !StartsWithFigure(after[length..]);

    private static bool StartsWithFigure(ReadOnlySpan<char> text) => !text.IsEmpty && (char.IsAsciiDigit(text[0]) || PredicateWords.Becoming.LengthAtStart(text) > 0);

    private static AspectReading WithGrowth(AspectReading reading, ReadOnlySpan<char> subject, ReadOnlySpan<char> after)
    {
        var behind = reading.Aspect == Aspect.Rate && reading.Direction == 0 ? after[..Math.Min(after.Length, 8)] : default;
        var direction = reading.Direction != 0 ? reading.Direction : behind.Contains('降') ? -1 : reading.Aspect == Aspect.Rate ? 1 : 0;
        var isYearly = reading.IsYearly || FlowWords.Yearly.IsIn(subject) || FlowWords.Yearly.IsIn(behind);
        return reading with { Direction = direction, IsYearly = isYearly };
    }

    // What came, went, is for each of something or for each year.
    private static AspectReading WithFlow(AspectReading reading, ReadOnlySpan<char> lead, Amount amount, Predicate predicate)
    {
        var isState = FlowWords.YearlyStates.IsIn(lead);
        var isYearly = !isState && (predicate.IsYearly || FlowWords.Yearly.IsIn(lead));
        var (aspect, per) = FlowOf(lead, amount, predicate, isYearly);
        return reading with { Aspect = amount.High is not null && aspect == Aspect.Level ? Aspect.Range : aspect, Per = per, IsYearly = isYearly };
    }

    private static (Aspect Aspect, string Per) FlowOf(ReadOnlySpan<char> lead, Amount amount, Predicate predicate, bool isYearly)
    {
        if (PerReader.Read(lead, amount.Unit) is { Length: > 0 } per)
        {
            return per.StartsWith('年') ? (Aspect.Yearly, "") : (PerReader.IsTime(per) ? Aspect.Level : Aspect.Per, per);
        }

        var isShare = amount.Unit.Dimension is Dimension.Share;
        return isShare ? (Aspect.Level, "")
            : FlowWords.Net.IsIn(lead) ? (Aspect.NetAdded, "")
            : IsAdded(lead, amount, predicate) ? (Aspect.Added, "")
            : isYearly ? (Aspect.Yearly, "")
            : predicate.IsRemoved || FlowWords.Removed.IsIn(lead) ? (Aspect.Removed, "")
            : IsSum(lead, predicate) ? (Aspect.Total, "")
            : (Aspect.Level, "");
    }

    // 新建数据中心电能利用率: a rate of what is new.
    private static bool IsAdded(ReadOnlySpan<char> lead, Amount amount, Predicate predicate) =>
        (predicate.IsAdded || FlowWords.Added.IsIn(lead)) && !(amount.Unit.Dimension == Dimension.None && lead.IndexOfAny('率', '数') >= 0);

    // 累计达到380家 is how many there are, 五年累计达到2260亿元 what came in five years.
    private static bool IsSum(ReadOnlySpan<char> lead, Predicate predicate) =>
        (predicate.IsSummed || FlowWords.Summed.IsIn(lead)) && (!predicate.IsReached || lead.IndexOf("年累计", StringComparison.Ordinal) >= 0);

    private static ChangeEnd EndOf(ReadOnlySpan<char> text, int start, FactSite site, Predicate predicate)
    {
        if (predicate.IsBecoming)
        {
            return ChangeEnd.Reached;
        }

        var after = text[site.End..Math.Min(text.Length, site.End + FarthestBehind)];
        if (predicate.IsFrom || (predicate.IsAgainst && !predicate.IsChange && site.Dimension != Dimension.Multiple))
        {
            // 由5条线路组成: what it is made of.
            return after.Contains("组成", StringComparison.Ordinal) || after.Contains("构成", StringComparison.Ordinal) ? ChangeEnd.None : ChangeEnd.Base;
        }

        var clause = after.IndexOfAny(ClauseEnds);
        if (FlowWords.BaseBehind.IsIn(clause < 0 ? after : after[..clause]))
        {
            return ChangeEnd.Base;
        }

        // 由户均12亩提高到15亩, 从12个县扩大到18个.
        var isFrom = !predicate.IsReached && !predicate.IsChange && BecomesBehind(after);
        return isFrom && HasFrom(text[Math.Max(start, site.Start - FarthestFrom)..site.Start]) ? ChangeEnd.Base : ChangeEnd.None;
    }

    private static bool BecomesBehind(ReadOnlySpan<char> after)
    {
        for (var i = 0; i < after.Length && after[i] is not ('，' or '。' or '；') && !char.IsAsciiDigit(after[i]); i++)
        {
            if (PredicateWords.Becoming.LengthAtStart(after[i..]) > 0 || (after[i] is '到' or '至' && i == 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFrom(ReadOnlySpan<char> lead)
    {
        var at = lead.LastIndexOfAny("由从自");
        return at >= 0 && !(at > 0 && lead[at - 1] is '来' or '各') && (at + 1 == lead.Length || lead[at + 1] is not ('于' or '业' or '事' or '而' or '然' or '动' or '主' or '治'));
    }
}
