using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads numbers that tell a place in an order: of headings, items, labels, ranks, sessions, and the numbers of documents.</summary>
internal static class OrdinalReader
{
    // 一、二、三期: a list with more members than this is none of stages and classes.
    private const int LongestList = 12;

    private static readonly CharacterSet ListMarks = new(".．、）)");
    private static readonly CharacterSet OpenBrackets = new("〔[（(【［﹝");
    private static readonly CharacterSet CloseBrackets = new("〕]）)】］﹞");

    /// <summary><c>2022〕29</c> of a document's number.</summary>
    public static Mention? ReadDocumentNumber(in NumeralSite site)
    {
        if (!OpenBrackets.Contains(site.Previous))
        {
            return null;
        }

        var year = site.RunEnd;
        if (year - site.At != 4 || !CloseBrackets.Contains(site.CharAt(year)))
        {
            return null;
        }

        var start = site.SkipBlanks(year + 1);
        start = site.CharAt(start) == '第' ? start + 1 : start;
        var end = ArabicNumerals.RunEnd(site.Text, Math.Min(start, site.Text.Length));
        return end > start && site.CharAt(site.SkipBlanks(end)) == '号' ? new Mention(NumeralKind.DocumentNumber, site.At, end) : null;
    }

    /// <summary>A number in an order.</summary>
    public static Mention? Read(in NumeralSite site)
    {
        var end = NumberBeforeYear(site) is var number && number > site.At ? number : NumberEnd(site);
        if (end == site.At)
        {
            return null;
        }

        return IsRanked(site, end) || IsLabel(site, ref end) || IsListNumber(site, ref end) || IsSession(site, end) ? new Mention(NumeralKind.Ordinal, site.At, end)
            : IsCongress(site, end) ? new Mention(NumeralKind.Name, site.At, end)
            : IsClassed(site, end) ? new Mention(site.CharAt(end) == '级' ? NumeralKind.Name : NumeralKind.Ordinal, site.At, end)
            : null;
    }

    private static int NumberEnd(in NumeralSite site) =>
        site.IsDigits ? WithDecimalParts(site, site.NumberEnd) : site.Spoken?.End ?? site.At;

    // 1.2022年度… is the first of a list and about a year.
    private static int NumberBeforeYear(in NumeralSite site)
    {
        var number = site.RunEnd;
        var isListed = number - site.At is 1 or 2 && site.CharAt(number) is '.' or '．' && (site.Previous == '：' || site.IsTextStart);
        return isListed && ArabicNumerals.RunEnd(site.Text, number + 1) == number + 5 && site.CharAt(number + 5) == '年' ? number : site.At;
    }

    // 1.1.2 is a section's number, whatever page number stands glued to it.
    private static int WithDecimalParts(in NumeralSite site, int end)
    {
        while (site.CharAt(end) == '.' && ArabicNumerals.IsDigit(site.CharAt(end + 1)))
        {
            end = ArabicNumerals.RunEnd(site.Text, end + 1);
        }

        return end;
    }

    private static bool HasDecimalParts(ReadOnlySpan<char> number) => number.Count('.') > 1;

    private static bool IsRanked(in NumeralSite site, int end) =>
        site.Previous == '第'
        || (site.Previous == ' ' && site.CharAt(site.At - 2) == '第')
        || (site.Previous == '前' && site.CharAt(end) is '位' or '名' or '强' or '列' or '，' or '。' or '、')
        || (site.CharAt(site.SkipBlanks(end)) is '号' && site.SkipBlanks(end) - end <= 1 && !site.HasAt(end, "号召"));

    // 专栏6—1, 表2, 附件3, 图 1.
    private static bool IsLabel(in NumeralSite site, ref int end)
    {
        var before = site.Text[..site.At].TrimEnd(' ');
        if (before.IsEmpty || before[^1] is not ('栏' or '件' or '表' or '图' or '录'))
        {
            return false;
        }

        foreach (var label in OrdinalWords.Labels)
        {
            if (before.EndsWith(label, StringComparison.Ordinal) && (label.Length > 1 || before.Length == 1 || !Characters.IsIdeograph(before[^2]) || before[^2] is '见' or '如' or '附'))
            {
                end = WithSubNumbers(site, end);
                return true;
            }
        }

        return false;
    }

    private static int WithSubNumbers(in NumeralSite site, int end)
    {
        while (Characters.IsDash(site.CharAt(end)) && ArabicNumerals.IsDigit(site.CharAt(end + 1)))
        {
            end = ArabicNumerals.RunEnd(site.Text, end + 1);
        }

        return end;
    }

    private static bool IsListNumber(in NumeralSite site, ref int end)
    {
        var isStart = site.IsTextStart;
        if (isStart && site.Strip is { Kind: StripKind.Heading, Section.Number.Length: > 0 })
        {
            return true;
        }

        if (HasDecimalParts(site.Text[site.At..end]) || (site.Previous == '[' && site.CharAt(end) == ']' && end - site.At <= 3 && site.Strip.Kind != StripKind.Cell))
        {
            return true;
        }

        if (site.Previous is '（' or '(' && site.CharAt(end) is '）' or ')' && end - site.At <= 3)
        {
            return true;
        }

        if (isStart || site.Previous is '。' or '；' or '：')
        {
            var mark = site.CharAt(end);
            return (ListMarks.Contains(mark) && (!ArabicNumerals.IsDigit(site.CharAt(end + 1)) || NumberBeforeYear(site) == end) && end - site.At <= 3)
                || (mark == '是' && !site.IsDigits)
                || (isStart && IsRunningNumber(site, end));
        }

        return site.IsClauseStart && site.CharAt(end) is '是' or '要' && !site.IsDigits && end == site.At + 1;
    }

    // The number of a row of a table.
    private static bool IsRunningNumber(in NumeralSite site, int end) =>
        site.Strip is { Kind: StripKind.Cell, Value: null } && site.SkipBlanks(end) == site.Text.Length && site.Text[site.At..end].IndexOf('.') < 0 && end - site.At <= 3;

    private static bool IsSession(in NumeralSite site, int end) => OrdinalWords.After.LengthAtStart(site.Text[end..]) > 0;

    // 党的二十大.
    private static bool IsCongress(in NumeralSite site, int end) =>
        !site.IsDigits && end - site.At <= 3 && site.CharAt(ListEnd(site, end)) == '大' && site.HasBefore(site.At, "党的");

    // 二期, 一类; 三级 of 三级医院 is a part of the name.
    private static bool IsClassed(in NumeralSite site, int end) =>
        !site.IsDigits && end - site.At <= 3 && OrdinalWords.Classes.Contains(site.CharAt(ListEnd(site, end))) && IsClass(site, end);

    // 三级医院 is the third level; 市、县、乡三级 and 三级网络 are three levels.
    private static bool IsClass(in NumeralSite site, int end) =>
        site.First != '两'
        && ChineseNumerals.RankOf(site.Text[end - 1]) < 100
        && (OrdinalWords.Classed.LengthAtStart(site.Text[(end + 1)..]) > 0 || !IsCounted(site, end));

    private static bool IsCounted(in NumeralSite site, int end) =>
        ClosesList(site)
        || (site.CharAt(end) == '级' && site.First is not ('一' or '二') && HasLevels(site.Text[end..]))
        || site.IsInQuotes(site.At, end);

    private static bool HasLevels(ReadOnlySpan<char> after)
    {
        var clause = after.IndexOfAny('，', '。', '、');
        return OrdinalWords.Levels.IsIn(after[..Math.Min(clause < 0 ? after.Length : clause, Math.Min(after.Length, OrdinalWords.LongestLevels))]);
    }

    // 一、二期 are the first and the second.
    private static int ListEnd(in NumeralSite site, int end)
    {
        for (var members = 1; members < LongestList && site.CharAt(end) == '、' && ChineseNumerals.DigitOf(site.CharAt(end + 1)) > 0; members++)
        {
            end = SpokenNumerals.Read(site.Text, end + 1)?.End ?? end + 2;
        }

        return end;
    }

    private static bool ClosesList(in NumeralSite site)
    {
        var before = site.Text[Math.Max(0, site.At - 5)..site.At];
        return !before.IsEmpty
            && Characters.IsIdeograph(before[^1])
            && (before.Contains('、') || (before.Length > 1 && OrdinalWords.Tiers.Contains(before[^1]) && OrdinalWords.Tiers.Contains(before[^2])));
    }
}
