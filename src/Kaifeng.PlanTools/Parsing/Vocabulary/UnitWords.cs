using System.Collections.Frozen;

namespace Kaifeng.PlanTools.Parsing.Vocabulary;

/// <summary>The units in which indicators are given, to tell <c>（万千瓦）</c> from <c>（含施工）</c>.</summary>
internal static class UnitWords
{
    private const int Longest = 16;

    private static readonly FrozenSet<string> Words = new[]
    {
        "%", "％", "‰", "百分点", "个百分点", "千分点", "倍", "个", "家", "项", "件", "条", "座", "所", "处", "人", "人次", "户", "张", "名", "名次", "位",
        "天", "小时", "分钟", "秒", "日", "工作日", "年", "岁", "月", "元", "美元", "欧元", "人民币", "吨", "公斤", "千克", "克", "毫克", "微克", "米", "千米",
        "公里", "平方米", "平方公里", "平方千米", "立方米", "公顷", "亩", "千瓦", "千瓦时", "千伏安", "伏安", "兆瓦", "度", "标箱", "标准箱", "辆", "台", "台套",
        "套", "艘", "架", "班", "次", "部", "场", "本", "册", "升", "毫升", "分贝", "分", "级", "只", "头", "羽", "株", "棵", "片", "支", "枚", "对", "批",
        "篇", "期", "门", "床", "间", "栋", "标煤", "标准煤", "吨标煤", "吨标准煤", "克标准煤", "克标煤", "二氧化碳", "吨二氧化碳", "吨公里", "人公里", "用户",
        "TEU", "kW", "kWh", "MW", "GW", "Mbps", "Gbps", "Tbps", "bps", "GB", "TB", "PB", "PFLOPS", "EFLOPS", "MPa", "nm", "纳米", "厘米", "毫米", "m²",
        "km", "km²", "dB", "小时/年", "蒸吨", "桶", "千卡", "焦耳", "十亿",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Multipliers = ['万', '亿', '千', '百', '十', '每', '兆', '/', '·'];

    /// <summary>Whether <paramref name="text"/> is a unit, with 万, 亿 and the like before it or not, alone or as a quotient.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest)
        {
            return false;
        }

        foreach (var range in text.Split('/'))
        {
            if (!IsSimpleUnit(text[range].Trim()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSimpleUnit(ReadOnlySpan<char> text)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!text.IsEmpty)
        {
            if (lookup.Contains(text))
            {
                return true;
            }

            var multiplier = Array.IndexOf(Multipliers, text[0]) >= 0 || char.IsAsciiDigit(text[0]);
            if (!multiplier)
            {
                return false;
            }

            text = text[1..];
            if (text.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
