using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Tells 万, 亿, 千 and 百 that belong to the name of a unit: <c>（万千瓦）</c>, <c>单位：亿元</c>, <c>吨/万元</c>, <c>千瓦</c>.</summary>
internal static class UnitWords
{
    /// <summary>Where the unit ends that begins at the site without a numeral before it; the site where none does.</summary>
    public static int EndAt(in NumeralSite site)
    {
        if (ChineseNumerals.RankOf(site.First) < 100)
        {
            return site.At;
        }

        var isAlone = site.Previous is '（' or '(' or '/' or '／' || site.At == 0 || site.HasBefore(site.At, "单位：") || site.HasBefore(site.At, "单位:");
        var scale = site.HasAt(site.At, "万亿") ? 3 : site.First switch { '亿' => 2, '万' => 1, _ => 0 };
        if (isAlone && scale > 0)
        {
            UnitReader.Read(site.Text, site.At + UnitReader.Scales[scale].Text.Length, scale, afterDigits: true, out var end);
            return site.CharAt(end) is '）' or ')' or ' ' or '/' or '／' && end > site.At + 1 ? end : site.At;
        }

        // 千瓦 alone is a unit, 千 of 千人 is not.
        return site.First == '千' && UnitReader.Read(site.Text, site.At, 0, afterDigits: true, out var unit) is not null ? unit : site.At;
    }
}
