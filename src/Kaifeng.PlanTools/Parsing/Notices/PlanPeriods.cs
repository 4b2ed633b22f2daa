using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Reads the years a plan is for. The first five-year plan ran from 1953 to 1957; since the sixth (1981) they follow without a gap.</summary>
internal static partial class PlanPeriods
{
    private const int SixthPlanStart = 1981;
    private const int FewestMentions = 3;
    private const int LongestName = 14;

    private static readonly string[] Documents = ["规划", "专项规划", "实施方案", "行动计划"];
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("，。；：、（）“”期末时间前后以内");

    /// <summary>The period that a text names, <c>（2021—2035年）</c> before <c>“十四五”</c>; <c>null</c> where it names none.</summary>
    public static PlanPeriod? Find(ReadOnlySpan<char> text)
    {
        if (FindYears(text) is { } years)
        {
            return years;
        }

        foreach (var match in FiveYears().EnumerateMatches(text))
        {
            return FiveYearPlan(text.Slice(match.Index, match.Length));
        }

        return null;
    }

    private static PlanPeriod? FindYears(ReadOnlySpan<char> text)
    {
        foreach (var match in Years().EnumerateMatches(text))
        {
            var years = text.Slice(match.Index, match.Length);
            var start = int.Parse(years[..4], CultureInfo.InvariantCulture);
            var end = int.Parse(years[^4..], CultureInfo.InvariantCulture);
            return start < end ? new PlanPeriod(start, end) : null;
        }

        return null;
    }

    private static PlanPeriod? FiveYearPlan(ReadOnlySpan<char> words)
    {
        var ordinal = words[0] == '“' ? words[1..^2] : words[1..^3];
        return ChineseNumerals.Parse(ordinal) is { } number ? FiveYearPlan(number) : null;
    }

    /// <summary>The years of a five-year plan by its number; <c>null</c> for one before the sixth, or of another century.</summary>
    public static PlanPeriod? FiveYearPlan(int number) =>
        number is >= 6 and <= 40 ? new PlanPeriod(SixthPlanStart + ((number - 6) * 5), SixthPlanStart + ((number - 6) * 5) + 4) : null;

    /// <summary>
    /// The period of a plan whose title names none: the years of a sentence about its term (<c>规划期限为2021—2035年</c>), else the five-year plan
    /// that the text names most often, three times at least. Titles in 《》 are of other plans.
    /// </summary>
    public static PlanPeriod? FindMostNamed(IEnumerable<TextBlock> blocks)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var block in blocks)
        {
            var text = block.Text;
            if (text.IndexOf("期限", StringComparison.Ordinal) >= 0 || text.IndexOf("规划期", StringComparison.Ordinal) >= 0)
            {
                if (FindYears(WithoutTitles(text)) is { } term)
                {
                    return term;
                }
            }

            var (isInTitle, seen) = (false, 0);
            foreach (var match in FiveYears().EnumerateMatches(text))
            {
                isInTitle = IsInTitle(text[seen..match.Index], isInTitle);
                seen = match.Index;
                if (FiveYearPlan(text.Slice(match.Index, match.Length)) is { } period && !isInTitle && !NamesDocument(text[(match.Index + match.Length)..]))
                {
                    counts[period.Start] = counts.GetValueOrDefault(period.Start) + 1;
                }
            }
        }

        var best = counts.OrderByDescending(pair => pair.Value).FirstOrDefault();
        return best.Value >= FewestMentions ? new PlanPeriod(best.Key, best.Key + 4) : null;
    }

    /// <summary>
    /// Whether the name of a five-year plan names a document by it (<c>“十五五”村庄规划</c>), not the time: a plan's word stands close behind,
    /// other words between.
    /// </summary>
    /// <param name="after">What follows the name and its closing quotation mark.</param>
    public static bool NamesDocument(ReadOnlySpan<char> after)
    {
        after = after[..Math.Min(after.Length, LongestName)];
        foreach (var word in Documents)
        {
            var at = after.IndexOf(word, StringComparison.Ordinal);
            if (at > 0 && after[..at].IndexOfAny(NameEnds) < 0 && (at + word.Length == after.Length || after[at + word.Length] is not ('期' or '末' or '时')))
            {
                return true;
            }
        }

        return false;
    }

    // Whether the end of a text stands in 《》, by whether its beginning does.
    private static bool IsInTitle(ReadOnlySpan<char> text, bool before) => text.LastIndexOfAny('《', '》') is var mark and >= 0 ? text[mark] == '《' : before;

    private static string WithoutTitles(ReadOnlySpan<char> text) => Titles().Replace(text.ToString(), "");

    [GeneratedRegex("《[^》]{0,80}》", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex("20[0-9]{2}\\s?年?\\s?[—\\-–－~～至]{1,2}\\s?20[0-9]{2}(?=\\s?年)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex("“十[一二三四五六七八九]?五”|第十[一二三四五六七八九]?个五年", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYears();
}
