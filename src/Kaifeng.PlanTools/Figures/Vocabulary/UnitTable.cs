using Kaifeng.PlanTools.Figures.Units;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>The units of notices and how they convert: legal units (GB 3100), those of trade and administration, classifiers.</summary>
internal static class UnitTable
{
    /// <summary>Words, the unit they convert to, and how many of it one is.</summary>
    public static readonly (Dimension Dimension, string Base, decimal Factor, string[] Words)[] Measures =
    [
        (Dimension.Share, "%", 1m, ["%", "％", "﹪"]),
        (Dimension.Share, "%", 0.1m, ["‰"]),
        (Dimension.Share, "%", 10m, ["成"]),
        (Dimension.Points, "百分点", 1m, ["百分点", "个百分点", "个百分点"]),
        (Dimension.Points, "百分点", 0.1m, ["千分点", "个千分点"]),
        (Dimension.Multiple, "倍", 1m, ["倍"]),
        (Dimension.Money, "元", 1m, ["元", "元人民币", "块钱"]),
        (Dimension.Money, "元", 0.1m, ["角"]),
        (Dimension.Money, "美元", 1m, ["美元"]),
        (Dimension.Money, "欧元", 1m, ["欧元"]),
        (Dimension.Money, "港元", 1m, ["港元", "港币"]),
        (Dimension.Money, "日元", 1m, ["日元"]),
        (Dimension.Money, "英镑", 1m, ["英镑"]),
        (Dimension.Length, "米", 1m, ["米", "m", "延米"]),
        (Dimension.Length, "米", 1000m, ["公里", "千米", "km", "KM"]),
        (Dimension.Length, "米", 500m, ["里"]),
        (Dimension.Length, "米", 0.01m, ["厘米", "cm"]),
        (Dimension.Length, "米", 0.001m, ["毫米", "mm"]),
        (Dimension.Length, "米", 0.000001m, ["微米", "μm"]),
        (Dimension.Length, "米", 0.000000001m, ["纳米", "nm"]),
        (Dimension.Length, "海里", 1m, ["海里"]),
        (Dimension.Area, "平方米", 1m, ["平方米", "平米", "㎡", "m²", "m2", "m^2", "M²", "M2"]),
        (Dimension.Area, "平方米", 1000000m, ["平方公里", "平方千米", "km²", "km2", "km^2", "k㎡"]),
        (Dimension.Area, "平方米", 10000m, ["公顷", "hm²", "hm2", "ha"]),

        // A mu is a fifteenth of a hectare; the quotient is cut at the 28th digit and the last one rounded.
        (Dimension.Area, "平方米", 666.6666666666666666666667m, ["亩"]),
        (Dimension.Volume, "立方米", 1m, ["立方米", "方", "m³", "m3", "m^3", "Nm³"]),
        (Dimension.Volume, "立方米", 0.001m, ["升", "L"]),
        (Dimension.Volume, "立方米", 0.000001m, ["毫升", "mL", "ml"]),
        (Dimension.Mass, "吨", 1m, ["吨", "t"]),
        (Dimension.Mass, "吨", 0.001m, ["公斤", "千克", "kg"]),
        (Dimension.Mass, "吨", 0.0005m, ["斤"]),
        (Dimension.Mass, "吨", 0.000001m, ["克", "g"]),
        (Dimension.Mass, "吨", 0.000000001m, ["毫克", "mg"]),
        (Dimension.Mass, "吨", 0.000000000001m, ["微克", "μg"]),
        (Dimension.Mass, "吨标准煤", 1m, ["吨标准煤", "吨标煤", "tce"]),
        (Dimension.Mass, "吨标准煤", 0.001m, ["千克标准煤", "千克标煤", "公斤标准煤", "公斤标煤", "kgce"]),
        (Dimension.Mass, "吨标准煤", 0.000001m, ["克标准煤", "克标煤", "gce"]),
        (Dimension.Mass, "吨二氧化碳", 1m, ["吨二氧化碳", "吨二氧化碳当量"]),
        (Dimension.Mass, "吨二氧化碳", 0.000001m, ["克二氧化碳"]),
        (Dimension.Power, "千瓦", 0.001m, ["瓦", "W"]),
        (Dimension.Power, "千瓦", 1m, ["千瓦", "kW", "KW", "kw"]),
        (Dimension.Power, "千瓦", 1000m, ["兆瓦", "MW"]),
        (Dimension.Power, "千瓦", 1000000m, ["吉瓦", "GW"]),
        (Dimension.Energy, "千瓦时", 1m, ["千瓦时", "度电", "kWh", "KWh", "kW·h"]),
        (Dimension.Energy, "千瓦时", 1000m, ["兆瓦时", "MWh"]),
        (Dimension.Energy, "千瓦时", 1000000m, ["吉瓦时", "GWh"]),
        (Dimension.Other, "千伏安", 1m, ["千伏安", "kVA", "KVA"]),
        (Dimension.Other, "千伏安", 1000m, ["兆伏安", "MVA"]),
        (Dimension.Other, "千伏", 1m, ["千伏", "kV", "KV"]),
        (Dimension.Other, "千伏", 0.001m, ["伏"]),
        (Dimension.Other, "千卡", 1m, ["千卡", "大卡"]),
        (Dimension.Other, "吉焦", 1m, ["吉焦", "GJ"]),
        (Dimension.Other, "兆帕", 1m, ["兆帕", "MPa"]),
        (Dimension.Other, "℃", 1m, ["℃", "°C", "摄氏度"]),
        (Dimension.Other, "分贝", 1m, ["分贝", "dB"]),
        (Dimension.Other, "蒸吨", 1m, ["蒸吨", "蒸吨/小时"]),
        (Dimension.Other, "桶", 1m, ["桶"]),
        (Dimension.Other, "吨公里", 1m, ["吨公里"]),
        (Dimension.Other, "人公里", 1m, ["人公里"]),
        (Dimension.Other, "标准箱", 1m, ["标箱", "标准箱", "TEU"]),
        (Dimension.Data, "Mbps", 1m, ["Mbps", "兆比特每秒", "Mbit/s"]),
        (Dimension.Data, "Mbps", 1000m, ["Gbps"]),
        (Dimension.Data, "Mbps", 1000000m, ["Tbps"]),
        (Dimension.Data, "Mbps", 0.001m, ["Kbps", "kbps"]),
        (Dimension.Data, "GB", 1m, ["GB"]),
        (Dimension.Data, "GB", 0.001m, ["MB"]),
        (Dimension.Data, "GB", 1000m, ["TB"]),
        (Dimension.Data, "GB", 1000000m, ["PB"]),
        (Dimension.Data, "GB", 1000000000m, ["EB"]),
        (Dimension.Data, "PFLOPS", 1m, ["PFLOPS", "P", "PFlops"]),
        (Dimension.Data, "PFLOPS", 1000m, ["EFLOPS", "EFlops"]),
        (Dimension.Data, "兆", 1m, ["兆"]),
        (Dimension.Time, "年", 1m, ["年", "周年"]),
        (Dimension.Time, "月", 1m, ["个月"]),
        (Dimension.Time, "岁", 1m, ["岁", "周岁"]),
        (Dimension.Time, "天", 1m, ["天"]),
        (Dimension.Time, "工作日", 1m, ["工作日", "个工作日"]),
        (Dimension.Time, "周", 1m, ["周", "个星期"]),
        (Dimension.Time, "分钟", 60m, ["小时", "个小时", "h"]),
        (Dimension.Time, "分钟", 15m, ["刻钟"]),
        (Dimension.Time, "分钟", 1m, ["分钟"]),
        (Dimension.Time, "分钟", 0.0166666666666666666666666667m, ["秒", "秒钟"]),
        (Dimension.Time, "毫秒", 1m, ["毫秒", "ms"]),
    ];

    /// <summary>Classifiers, and nouns that are counted without one, that follow any numeral.</summary>
    public static readonly string[] Classifiers =
    [
        "个", "家", "项", "件", "条", "座", "所", "处", "人", "人次", "户", "户次", "张", "名", "位", "次", "批次", "车次", "班次", "架次", "艘次", "例次", "部", "套", "台",
        "台套", "台(套)", "台（套）", "辆", "艘", "架", "列", "场", "场次", "册", "篇", "栋", "幢", "片", "支", "只", "头", "羽", "株", "棵", "枚", "种", "类", "款",
        "宗", "例", "笔", "份", "间", "张床位", "张床", "床", "轮", "层", "组", "大类", "门", "块", "幅", "颗", "份额", "标段", "单位", "机组",
        "层级", "环节", "步", "对", "批", "双", "粒", "盏", "口", "根", "顶", "眼", "孔", "把", "剂", "针", "人份", "床位", "家次", "人日", "队", "个班",
    ];

    /// <summary>Words that count only after Arabic figures; after a Chinese numeral they mean something else (<c>一级</c>, <c>二期</c>, <c>一点</c>).</summary>
    public static readonly string[] ClassifiersAfterDigits = ["级", "点", "度", "分", "期", "本", "班", "届", "起", "道", "路", "环", "趟", "日", "月", "季", "股", "股份", "村", "镇", "乡", "强"];

    /// <summary>Nouns that are counted without a classifier, most after 两: <c>两市</c>, <c>三省</c>.</summary>
    public static readonly string[] CountedNouns = ["市", "县", "区", "省", "地", "侧", "端", "国", "岸", "方", "校", "院", "企", "级", "期", "环", "类", "旗", "州", "镇", "乡", "村", "线", "翼", "核", "轴", "极", "网", "园"];

    /// <summary>The unit of <c>5大产业</c>.</summary>
    public static Unit Piece { get; } = new("个", "个", 1, Dimension.Count, 1);

    /// <summary>The unit of <c>千亿级</c>.</summary>
    public static Unit Yuan { get; } = new("元", "元", 1, Dimension.Money, 1);

    /// <summary>Whether a word is one of <see cref="CountedNouns"/>.</summary>
    public static bool IsCountedNoun(string word) => Array.IndexOf(CountedNouns, word) >= 0;
}
