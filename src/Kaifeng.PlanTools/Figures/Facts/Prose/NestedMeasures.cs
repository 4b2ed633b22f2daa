using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Knows figures that are part of the name of something else and say nothing by themselves: <c>220千伏变电站12座</c>, <c>60岁以上人口</c>, <c>近三年</c>.</summary>
internal static class NestedMeasures
{
    private const string AfterLapse = "内以的后前时左期间来至到之多半有可能为";

    private static readonly PhraseSet SaidAgain = new("即", "约合", "折合", "合", "相当于", "共计", "总计", "全部", "新增");

    /// <summary>Whether a figure is one.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="site">Where it stands.</param>
    /// <param name="amount">The figure.</param>
    /// <param name="region">The words before it that would be its subject.</param>
    /// <param name="predicate">The words right before it.</param>
    public static bool Holds(ReadOnlySpan<char> text, FactSite site, Amount amount, SubjectRegion region, Predicate predicate)
    {
        var rest = text[site.End..];
        var unit = amount.Unit;
        if (unit is { Dimension: Dimension.Time, Base: "年" })
        {
            return IsSpan(text[..site.Start], rest, region, predicate);
        }

        if (rest.IsEmpty || !Characters.IsIdeograph(rest[0]) || predicate is { IsBare: false, IsShare: false, IsAdded: false, IsRemoved: false } || rest[0] is '和' or '及' or '与' or '的' or '到' or '至')
        {
            return false;
        }

        if (IsMeasureOfEach(text, site, unit) || IsPartOfName(text, site, unit))
        {
            return true;
        }

        var isName = unit.Base == "岁" || unit.Base.StartsWith("千伏", StringComparison.Ordinal);
        var isMeasure = unit.Dimension is not (Dimension.Count or Dimension.Share or Dimension.Points or Dimension.Multiple or Dimension.Money or Dimension.None);
        var isBoundCount = amount.Bound is Bound.AtLeast or Bound.AtMost && unit.Base.Length == 1 && "人户".Contains(unit.Base, StringComparison.Ordinal);
        return (isName || (region.IsEmpty && (isMeasure || isBoundCount) && !IsDeictic(text[..site.Start])))
            && (PredicateWords.All.LengthAtStart(rest, out var kind) == 0 || kind is PredicateWord.Filler or PredicateWord.Stop or PredicateWord.Share && isName)
            && HasNoun(rest);
    }

    // 万元生产总值能耗, 每百元营业收入: one of what is measured is no figure.
    private static bool IsMeasureOfEach(ReadOnlySpan<char> text, FactSite site, Unit unit)
    {
        var mention = site.Strip.Mentions[site.Mention];
        return unit.Dimension == Dimension.Money && mention.NumeralEnd - mention.NumeralStart == 1 && mention.Start == mention.NumeralStart && text[mention.NumeralStart] is '万' or '百' or '千' or '亿';
    }

    // 开封一周口天然气管道: 一 for a dash; a lapse of one is followed by what it is of.
    private static bool IsPartOfName(ReadOnlySpan<char> text, FactSite site, Unit unit) =>
        unit.Dimension == Dimension.Time && text[site.Start] == '一' && site.End - site.Start == 2 && site.End < text.Length && Characters.IsIdeograph(text[site.End]) && AfterLapse.IndexOf(text[site.End], StringComparison.Ordinal) < 0;

    // 这23000万千瓦时绿电: what was spoken of before.
    private static bool IsDeictic(ReadOnlySpan<char> before) => !before.IsEmpty && before[^1] is '这' or '该' || before.EndsWith("上述", StringComparison.Ordinal) || SaidAgain.LengthAtEnd(before) > 0;

    // 近三年, 五年累计, 三年内: how long it took.
    private static bool IsSpan(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, SubjectRegion region, Predicate predicate) =>
        YearWords.BeforeYears.LengthAtEnd(before) > 0 || rest.StartsWith("累计", StringComparison.Ordinal) || (YearWords.AfterYears.LengthAtStart(rest) > 0 && (region.IsEmpty || predicate.IsBare && rest[0] != '，'));

    private static bool HasNoun(ReadOnlySpan<char> rest) => rest[0] == '占' || (rest.Length > 1 && Characters.IsIdeograph(rest[1]));
}
