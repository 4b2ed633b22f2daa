using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads the names of five-year plans.</summary>
internal static class PeriodReader
{
    private const int Shortest = 2;
    private const int Longest = 4;

    private static readonly PhraseSet WordsAfter = new("”", "’", "时期", "规划", "期间", "末", "以来", "开局", "收官", "计划", "期末", "\"", "建设", "发展", "》", "国家", "全国");

    /// <summary><c>十四五</c>, and <c>十四</c> and <c>五</c> of <c>第十四个五年规划</c>.</summary>
    public static Mention? Read(in NumeralSite site)
    {
        if (site.First != '十' && site.Previous is not ('“' or '第'))
        {
            return null;
        }

        var end = ShortEnd(site);
        if (end > 0)
        {
            var number = SpokenNumerals.Read(site.Text[..(end - 1)], site.At);
            return number is { } known && known.End == end - 1 ? Plan(site.At, end, (int)known.Value) : null;
        }

        return site.Previous == '第' && site.Spoken is { } plan && site.HasAt(plan.End, "个五年")
            ? Plan(site.At, plan.End + 2, (int)plan.Value)
            : null;
    }

    // 十四五, 九五: a number up to 40, then 五, then a word that shows that a plan is meant.
    private static int ShortEnd(in NumeralSite site)
    {
        var end = site.At;
        while (end - site.At <= Longest && (ChineseNumerals.DigitOf(site.CharAt(end)) > 0 && site.CharAt(end) != '两' || site.CharAt(end) == '十'))
        {
            end++;
        }

        var length = end - site.At;
        if (length is < Shortest or > Longest || site.Text[end - 1] != '五' || (length == Shortest && (site.Previous is not '“' || site.First is '二' or '三')) || site.First == '五')
        {
            return 0;
        }

        return WordsAfter.LengthAtStart(site.Text[end..]) > 0 || (site.First == '十' && length == 3) ? end : 0;
    }

    private static Mention? Plan(int start, int end, int number) => PlanPeriods.FiveYearPlan(number) is { } period
        ? new Mention(NumeralKind.Period, start, end) { FirstYear = period.Start, LastYear = period.End }
        : null;
}
