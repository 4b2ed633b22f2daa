using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads dates, years, spans of years and times of day.</summary>
internal static class DateReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;
    private const int YearLength = 4;
    private static readonly CharacterSet Dashes = new("-－—–‐‑―−~～〜至到");

    /// <summary>The date whose digits begin here.</summary>
    public static Mention? ReadDigits(in NumeralSite site)
    {
        var end = site.RunEnd;
        if (end - site.At < 4 && Characters.IsBlank(site.CharAt(end)) && BrokenNumerals.YearEnd(site.Text, site.At) is var broken and > 0)
        {
            return ReadYear(site, broken);
        }

        return (end - site.At) switch
        {
            YearLength => ReadYear(site, end),
            1 or 2 => ReadDay(site, end) ?? ClockReader.Read(site, ArabicNumerals.Whole(site.Text[site.At..end]), end),
            _ => null,
        };
    }

    /// <summary>Whether four figures and 年 stand at a place.</summary>
    public static bool BeginsYear(ReadOnlySpan<char> text, int at) =>
        ArabicNumerals.RunEnd(text, at) == at + 4 && at + 4 < text.Length && text[at + 4] == '年' && ArabicNumerals.Whole(text[at..(at + 4)]) is >= FirstYear and <= LastYear;

    /// <summary>A year in Chinese figures (<c>二〇二二年</c>), or a month or quarter.</summary>
    public static Mention? ReadSpoken(in NumeralSite site)
    {
        var end = site.At;
        while (end < site.Text.Length && end - site.At <= YearLength && DigitOfYear(site.Text[end]) >= 0)
        {
            end++;
        }

        var isYear = end - site.At == YearLength && (site.CharAt(site.SkipBlanks(end)) == '年' || site.First == '二' && DigitOfYear(site.CharAt(site.At + 1)) == 0);
        if (isYear)
        {
            var year = 0;
            foreach (var c in site.Text[site.At..end])
            {
                year = (year * 10) + DigitOfYear(c);
            }

            return Dated(site.At, site.CharAt(site.SkipBlanks(end)) == '年' ? MonthEnd(site, site.SkipBlanks(end)) : end, year);
        }

        if (site.Spoken is not { Value: >= 1 and <= 90 } number)
        {
            return null;
        }

        if (site.CharAt(number.End) is '点' or '时' && NumeralTexts.DecimalsEnd(site.Text, site.At, number.End) == number.End && ClockReader.Read(site, (int)number.Value, number.End) is { } time)
        {
            return time;
        }

        var next = site.SkipBlanks(number.End);
        return site.CharAt(next) == '月' && number.Value <= 12 && site.CharAt(next - 1) != '个' ? new Mention(NumeralKind.Date, site.At, DayEnd(site, next))
            : site.HasAt(number.End, "季度") || site.HasAt(number.End, "世纪") || (number.Value % 10 == 0 && site.HasAt(number.End, "年代")) ? new Mention(NumeralKind.Date, site.At, number.End)
            : null;
    }

    // The zero of 二〇二五 is also typed as a Latin, Greek or Cyrillic letter.
    private static int DigitOfYear(char c) => c is 'O' or 'o' or 'О' or 'Ο' or 'о' or '0' or '０' ? 0 : c == '两' ? -1 : ChineseNumerals.DigitOf(c);

    private static Mention? ReadYear(in NumeralSite site, int end)
    {
        var year = ArabicNumerals.Whole(site.Text[site.At..end]);
        if (year is < FirstYear or > LastYear || ArabicNumerals.IsDigit(site.Previous) || char.IsAsciiLetter(site.Previous))
        {
            return null;
        }

        var sign = site.SkipBlanks(end);
        var hasSign = site.CharAt(sign) == '年' && !site.HasAt(sign, "年代") && sign - end <= 2;
        if (ReadSecondYear(site, hasSign ? sign + 1 : end, year) is { } period)
        {
            return period;
        }

        return hasSign ? Dated(site.At, MonthEnd(site, sign), year)
            : site.HasAt(end, "年代") ? Dated(site.At, end, year)
            : ReadNumericDate(site, end, year);
    }

    private static Mention? ReadSecondYear(in NumeralSite site, int at, int first)
    {
        var dash = site.SkipBlanks(at);
        if (dash >= site.Text.Length || (!Dashes.Contains(site.CharAt(dash)) && site.CharAt(dash) != '/'))
        {
            return null;
        }

        var start = site.SkipBlanks(dash + 1);
        start = site.CharAt(start) == site.CharAt(dash) ? site.SkipBlanks(start + 1) : start;
        var end = ArabicNumerals.RunEnd(site.Text, start);
        var last = ArabicNumerals.Whole(site.Text[Math.Min(start, site.Text.Length)..end]);
        return end - start == 4 && last > first && last <= LastYear && site.CharAt(end) is not ('.' or '%')
            ? new Mention(NumeralKind.Period, site.At, end) { FirstYear = first, LastYear = last }
            : null;
    }

    // 2022-03-15, 2022/3/15, 2022.3.15.
    private static Mention? ReadNumericDate(in NumeralSite site, int end, int year)
    {
        var sign = site.CharAt(end);
        if (sign is '-' or '/' or '.' or '－')
        {
            var month = ArabicNumerals.RunEnd(site.Text, end + 1);
            var day = site.CharAt(month) == sign ? ArabicNumerals.RunEnd(site.Text, month + 1) : month;
            if (month - end is 2 or 3 && day - month is 2 or 3 && ArabicNumerals.Whole(site.Text[(end + 1)..month]) is >= 1 and <= 12)
            {
                return Dated(site.At, day, year);
            }
        }

        var isCell = site.Strip.Kind == Strips.StripKind.Cell && site.Strip.Value is null && year > 1948;
        return isCell && site.SkipBlanks(end) == site.Text.Length ? Dated(site.At, end, year) : null;
    }

    private static Mention? ReadDay(in NumeralSite site, int end)
    {
        var sign = site.SkipBlanks(end);
        if (site.CharAt(sign) == '月' && sign - end <= 1)
        {
            return new Mention(NumeralKind.Date, site.At, DayEnd(site, sign));
        }

        if (Dashes.Contains(site.CharAt(end)) && end < site.Text.Length)
        {
            var second = ArabicNumerals.RunEnd(site.Text, end + 1);
            return second - end is 2 or 3 && site.CharAt(second) == '月' ? new Mention(NumeralKind.Date, site.At, DayEnd(site, second)) : null;
        }

        return site.CharAt(end) == '日' && !site.HasAt(end, "日均") || site.HasAt(end, "季度") || site.HasAt(end, "年代") || site.HasAt(end, "世纪")
            ? new Mention(NumeralKind.Date, site.At, end)
            : null;
    }

    private static Mention Dated(int start, int end, int year) => new(NumeralKind.Date, start, end) { FirstYear = year, LastYear = year };

    /// <summary>The end of the figures of a date whose 年 stands at <paramref name="sign"/>.</summary>
    private static int MonthEnd(in NumeralSite site, int sign)
    {
        var start = site.SkipBlanks(sign + 1);
        var end = FiguresEnd(site, start);
        if (end - start is not (1 or 2))
        {
            return YearEnd(site, sign);
        }

        var next = site.SkipBlanks(end);
        if (Dashes.Contains(site.CharAt(next)) && next < site.Text.Length && FiguresEnd(site, next + 1) is var second && second - next is 2 or 3 && site.CharAt(second) == '月')
        {
            return DayEnd(site, second);
        }

        return site.CharAt(next) == '月' ? DayEnd(site, next) : YearEnd(site, sign);
    }

    private static int YearEnd(in NumeralSite site, int sign)
    {
        while (site.CharAt(sign - 1) is ' ' or '　')
        {
            sign--;
        }

        return sign;
    }

    private static int DayEnd(in NumeralSite site, int sign)
    {
        var start = site.SkipBlanks(sign + 1);
        var end = FiguresEnd(site, start);
        return end - start is >= 1 and <= 3 && site.CharAt(site.SkipBlanks(end)) == '日' ? end : YearEnd(site, sign);
    }

    private static int FiguresEnd(in NumeralSite site, int start)
    {
        var end = ArabicNumerals.RunEnd(site.Text, Math.Min(start, site.Text.Length));
        while (end == start || SpokenNumerals.IsNumeral(site.CharAt(end)))
        {
            if (!SpokenNumerals.IsNumeral(site.CharAt(end)) || end - start > 3)
            {
                return end;
            }

            end++;
        }

        return end;
    }
}
