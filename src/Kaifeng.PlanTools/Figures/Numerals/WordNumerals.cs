using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads Chinese numerals without a unit: half a unit, fixed expressions, catchwords (<c>一核两翼</c>, <c>一县一业</c>).</summary>
internal static class WordNumerals
{
    private const int LongestWord = 6;
    private const int LongestCatchword = 48;

    /// <summary>A fixed expression of the language.</summary>
    public static Mention? ReadFixed(in NumeralSite site) =>
        site.Previous != '第' && NumeralWords.FixedAt(site.Text, site.At) is var end && end > site.At
            ? new Mention(NumeralKind.Name, site.At, Math.Min(RunEnd(site.Text, site.At), end))
            : null;

    /// <summary>The name or half that begins at the site.</summary>
    public static Mention? Read(in NumeralSite site)
    {
        if (site.First == '半' && UnitReader.Read(site.Text, site.At + 1, 0, afterDigits: false, out var end) is { Dimension: Dimension.Time } unit)
        {
            return site.Previous is '上' or '下' && site.CharAt(site.At + 1) == '年'
                ? new Mention(NumeralKind.Date, site.At, site.At + 1)
                : Half(site, unit, end);
        }

        var run = RunEnd(site.Text, site.At);
        return IsName(site, run) ? new Mention(NumeralKind.Name, site.At, run) : null;
    }

    private static Mention Half(in NumeralSite site, Unit unit, int unitEnd)
    {
        var (start, end, bound) = BoundReader.Read(site.Text, site.At, unitEnd);
        return new Mention(NumeralKind.Quantity, site.At, site.At + 1)
        {
            Start = start,
            End = end,
            Amount = new Amount { Value = 0.5m, Step = 0.1m, Bound = bound, Unit = unit },
        };
    }

    /// <summary>The end of the run of numeral characters.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int at)
    {
        do
        {
            at++;
        }
        while (at < text.Length && SpokenNumerals.IsNumeral(text[at]));

        return at;
    }

    private static bool IsName(in NumeralSite site, int end) =>
        site.First == '零'
        || site.IsInQuotes(site.At, end)
        || IsRankAlone(site, end)
        || IsCatchword(site, end)
        || IsStreet(site, end)
        || HasPartner(site, site.At, end);

    // 百强企业, 千村示范: ranks without a digit before them count nothing.
    private static bool IsRankAlone(in NumeralSite site, int end)
    {
        foreach (var c in site.Text[site.At..end])
        {
            if (ChineseNumerals.RankOf(c) < 100)
            {
                return false;
            }
        }

        return true;
    }

    // 一核：…, 一区多园.
    private static bool IsCatchword(in NumeralSite site, int end) =>
        IsQuotedCatchword(site, end)
        || (site.IsClauseStart && site.CharAt(WordEnd(site, end)) is '：' or '”')
        || (site.First == '一' && site.CharAt(end + 1) == '多');

    /// <summary>Whether the numeral opens a word of a few ideographs in a list between quotation marks: <c>“两区、五基地、六枢纽”</c>.</summary>
    public static bool IsQuotedCatchword(in NumeralSite site, int end) =>
        site.Previous is '“' or '、' or '，'
        && !ArabicNumerals.IsDigit(site.First)
        && site.CharAt(WordEnd(site, end)) is '、' or '”' or '，'
        && IsInLongQuotes(site);

    private static int WordEnd(in NumeralSite site, int end)
    {
        var word = end;
        while (word < site.Text.Length && word - end < LongestWord && Characters.IsIdeograph(site.Text[word]))
        {
            word++;
        }

        return word > end ? word : -1;
    }

    private static bool IsInLongQuotes(in NumeralSite site)
    {
        var back = site.Text[Math.Max(0, site.At - LongestCatchword)..site.At];
        return back.LastIndexOfAny('“', '”') is var quote and >= 0 && back[quote] == '“';
    }

    // 经五路, 五福路, 十三大街.
    private static bool IsStreet(in NumeralSite site, int end)
    {
        for (var i = end; i <= end + 2; i++)
        {
            if (site.CharAt(i) is '路' or '街' or '巷' || site.HasAt(i, "大街") || site.HasAt(i, "大道"))
            {
                return true;
            }
        }

        return false;
    }

    // 一县一业, 两核三带: another numeral stands a few characters away, with ideographs alone between.
    private static bool HasPartner(in NumeralSite site, int start, int end)
    {
        for (var i = end; i < site.Text.Length && i - end < LongestWord && Characters.IsIdeograph(site.Text[i]); i++)
        {
            if (SpokenNumerals.IsNumeral(site.Text[i]))
            {
                return i > end;
            }
        }

        for (var i = start - 1; i >= 0 && start - i < LongestWord && Characters.IsIdeograph(site.Text[i]); i--)
        {
            if (SpokenNumerals.IsNumeral(site.Text[i]))
            {
                return i < start - 1;
            }
        }

        return false;
    }
}
