using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads times of day: <c>8:30</c>, <c>8时30分</c>, <c>17时</c>, <c>下午5点</c>, <c>三点五十分</c>.</summary>
internal static class ClockReader
{
    private const int LastHour = 24;
    private const int LongestRatio = 10;

    private static readonly PhraseSet PartsOfDay = new("上午", "下午", "中午", "晚上", "凌晨", "早上", "傍晚", "夜间", "夜里", "早晨", "今晚", "当晚", "每晚", "当日", "每日", "每天", "次日", "日", "号");
    private static readonly PhraseSet AfterHour = new("整", "半", "钟", "许", "前", "后", "至", "到", "起", "止", "以前", "之前");
    private static readonly PhraseSet Ratios = new("比", "比例", "配比", "占比", "之比", "率");

    /// <summary>The time whose hour ends at <paramref name="end"/>, or <c>null</c>.</summary>
    public static Mention? Read(in NumeralSite site, int hour, int end) => hour > LastHour ? null : site.CharAt(end) switch
    {
        ':' or '：' => ReadDigital(site, end),
        '时' => ReadHour(site, end),
        '点' => ReadPoint(site, end),
        _ => null,
    };

    private static Mention? ReadDigital(in NumeralSite site, int colon)
    {
        var minutes = ArabicNumerals.RunEnd(site.Text, colon + 1);
        var isTime = minutes - colon == 3
            && ArabicNumerals.Whole(site.Text[(colon + 1)..minutes]) < 60
            && !(site.CharAt(minutes) is ':' or '：' or '∶' or '.' or '%')
            && !IsRatio(site);
        return isTime ? new Mention(NumeralKind.Date, site.At, minutes) : null;
    }

    // 师生比达到1:15.
    private static bool IsRatio(in NumeralSite site)
    {
        var before = site.Text[Math.Max(0, site.At - LongestRatio)..site.At];
        var mark = before.LastIndexOfAny('，', '。', '；');
        return Ratios.IsIn(before[(mark + 1)..]);
    }

    // 8时, not 8时期 and not 8时段.
    private static Mention? ReadHour(in NumeralSite site, int sign)
    {
        var minutes = MinutesEnd(site, sign + 1);
        return minutes > sign + 1 ? new Mention(NumeralKind.Date, site.At, minutes)
            : site.CharAt(sign + 1) is '期' or '段' or '代' or '空' or '效' or '速' ? null
            : new Mention(NumeralKind.Date, site.At, sign);
    }

    // 5点 are points where nothing says that it is an hour.
    private static Mention? ReadPoint(in NumeralSite site, int sign)
    {
        var minutes = MinutesEnd(site, sign + 1);
        if (minutes > sign + 1)
        {
            return new Mention(NumeralKind.Date, site.At, minutes);
        }

        var isHour = site.HasAt(sign, "点钟") || site.HasAt(sign, "点整") || PartsOfDay.LengthAtEnd(site.Text[..site.At]) > 0;
        return isHour && (AfterHour.LengthAtStart(site.Text[Math.Min(sign + 1, site.Text.Length)..]) > 0 || !Characters.IsIdeograph(site.CharAt(sign + 1)) || PartsOfDay.LengthAtEnd(site.Text[..site.At]) > 1)
            ? new Mention(NumeralKind.Date, site.At, sign)
            : null;
    }

    private static int MinutesEnd(in NumeralSite site, int start)
    {
        var end = ArabicNumerals.RunEnd(site.Text, Math.Min(start, site.Text.Length));
        while (end == start || SpokenNumerals.IsNumeral(site.CharAt(end)))
        {
            if (!SpokenNumerals.IsNumeral(site.CharAt(end)) || end - start > 3)
            {
                break;
            }

            end++;
        }

        return end - start is 1 or 2 or 3 && site.CharAt(end) == '分' && !site.HasAt(end, "分之") ? end : start;
    }
}
