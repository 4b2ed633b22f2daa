using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Finds part and whole of a share: <c>网络零售额占社会消费品零售总额的比重达30%</c>.</summary>
internal static class ShareReader
{
    private const int LongestWhole = 30;

    /// <summary>Where the part's words end and the whole's stand, as offsets of the strip; the whole may be empty.</summary>
    public readonly record struct Parts(int SubjectEnd, int WholeStart, int WholeEnd);

    /// <summary>Reads the words before a share or a change of one; <c>null</c> where they say nothing of a whole.</summary>
    public static Parts? Read(ReadOnlySpan<char> text, int start, Predicate predicate, Amount amount)
    {
        if (amount.Unit.Dimension is not (Dimension.Share or Dimension.Points) && !IsFraction(amount) || (predicate.IsChange && amount.Unit.Dimension == Dimension.Share && !predicate.IsShare))
        {
            return null;
        }

        if (predicate.IsShare)
        {
            return new Parts(predicate.Start, predicate.Start, predicate.Start);
        }

        var words = text[start..predicate.Start];
        if (ShareAt(words) is var at and >= 0)
        {
            var whole = words[(at + 1)..];
            whole = whole[..^ShareNouns.AtEnd.LengthAtEnd(whole)];
            return new Parts(start + at, start + at + 1, start + at + 1 + whole.Length);
        }

        if (ShareNouns.Ratios.LengthAtEnd(words) is var ratio and > 0 && words.LastIndexOf('与') is var with and >= 0 && words.Length - ratio > with + 1)
        {
            return new Parts(start + with, start + with + 1, predicate.Start - ratio);
        }

        return ShareNouns.AtEnd.LengthAtEnd(words) is var noun and > 0
            ? new Parts(predicate.Start - noun, predicate.Start - noun, predicate.Start - noun)
            : null;
    }

    /// <summary>Whether a share is one of the figure before it: <c>占总农户6.60万户的五成</c>.</summary>
    public static bool IsOfFigureBefore(ReadOnlySpan<char> text, Draft before, int start, FactSite site, Amount amount) =>
        (amount.Unit.Dimension == Dimension.Share || IsFraction(amount)) && start == before.Site.End && (text[start..site.Start] is "、即" or "，即" or "（即" || text[start..site.Start] is "的" or "的约" or "的近"
        && text[before.LeadStart..before.Site.Start].IndexOfAny('占', '为', '是') >= 0);

    // 四分之三, 一半.
    private static bool IsFraction(Amount amount) => amount is { Value: > 0 and < 1, Unit.Dimension: Dimension.None };

    // 占地30亩 and not 占地区生产总值.
    private static bool IsNoShare(ReadOnlySpan<char> words) =>
        ShareNouns.NoShare.LengthAtStart(words) > 0 && ShareNouns.Areas.LengthAtStart(words[1..]) == 0;

    private static int ShareAt(ReadOnlySpan<char> words)
    {
        var at = words.LastIndexOf('占');
        return at < 0 || words.Length - at > LongestWhole || IsNoShare(words[at..]) || words[at..].Contains('、') && !words[at..].EndsWith('重') ? -1 : at;
    }
}
