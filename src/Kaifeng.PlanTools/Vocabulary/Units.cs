namespace Kaifeng.PlanTools.Vocabulary;

/// <summary>
/// The one table of units: legal units (GB 3100—1993), those of trade and administration, classifiers; how each converts and how it is spelled.
/// Parsing, figures and wording all take theirs from here.
/// </summary>
internal static class Units
{
    /// <summary>Units that measure, by what they measure.</summary>
    public static readonly UnitEntry[] Measures =
    [
        new(Dimension.Share, "%", 1m) { Variants = ["%", "％", "﹪"] },
        new(Dimension.Share, "%", 0.1m, "‰"),
        new(Dimension.Share, "%", 10m, "成"),
        new(Dimension.Points, "百分点", 1m, "百分点", "个百分点"),
        new(Dimension.Points, "百分点", 0.1m, "千分点", "个千分点"),
        new(Dimension.Multiple, "倍", 1m, "倍"),
        new(Dimension.Money, "元", 1m, "元", "元人民币", "人民币", "块钱"),
        new(Dimension.Money, "元", 0.1m, "角"),
        new(Dimension.Money, "美元", 1m, "美元"),
        new(Dimension.Money, "欧元", 1m, "欧元"),
        new(Dimension.Money, "港元", 1m, "港元", "港币"),
        new(Dimension.Money, "日元", 1m, "日元"),
        new(Dimension.Money, "英镑", 1m, "英镑"),
        new(Dimension.Length, "米", 1m, "米", "m", "延米"),
        new(Dimension.Length, "米", 1000m, "公里", "千米") { Symbols = ["km", "KM", "Km"] },
        new(Dimension.Length, "米", 500m, "里"),
        new(Dimension.Length, "米", 0.01m, "厘米", "cm"),
        new(Dimension.Length, "米", 0.001m, "毫米", "mm"),
        new(Dimension.Length, "米", 0.000001m, "微米", "μm"),
        new(Dimension.Length, "米", 0.000000001m, "纳米", "nm"),
        new(Dimension.Length, "海里", 1m, "海里"),
        new(Dimension.Area, "平方米", 1m, "M²", "M2") { Symbols = ["m²", "㎡", "m^2", "m2"], Variants = ["平方米", "平米"] },
        new(Dimension.Area, "平方米", 0.0001m, "平方厘米", "cm²"),
        new(Dimension.Area, "平方米", 1000000m, "平方公里", "平方千米") { Symbols = ["km²", "k㎡", "km^2", "km2"] },
        new(Dimension.Area, "平方米", 10000m, "公顷", "ha") { Symbols = ["hm²", "hm^2", "hm2"] },

        // A mu is a fifteenth of a hectare; the quotient is cut at the 28th digit and the last one rounded.
        new(Dimension.Area, "平方米", 666.6666666666666666666667m, "亩"),
        new(Dimension.Volume, "立方米", 1m, "立方米", "方", "Nm³") { Symbols = ["m³", "㎥", "m^3", "m3"] },
        new(Dimension.Volume, "立方米", 0.000001m, "立方厘米", "cm³"),
        new(Dimension.Volume, "立方米", 1m, "标准立方米", "标方"),
        new(Dimension.Volume, "立方米", 0.001m, "升", "L"),
        new(Dimension.Volume, "立方米", 0.000001m, "毫升", "mL", "ml"),
        new(Dimension.Mass, "吨", 1m, "吨", "t"),
        new(Dimension.Mass, "吨", 0.001m, "公斤", "千克") { Symbols = ["kg", "KG", "Kg"] },
        new(Dimension.Mass, "吨", 0.0005m, "斤"),
        new(Dimension.Mass, "吨", 0.000001m, "克", "g"),
        new(Dimension.Mass, "吨", 0.000000001m, "毫克", "mg"),
        new(Dimension.Mass, "吨", 0.000000000001m, "微克", "μg"),
        new(Dimension.Mass, "吨标准煤", 1m, "tce") { Variants = ["吨标准煤", "吨标煤"] },
        new(Dimension.Mass, "吨标准煤", 0.001m, "千克标准煤", "千克标煤", "公斤标准煤", "公斤标煤", "kgce"),
        new(Dimension.Mass, "吨标准煤", 0.000001m, "克标准煤", "克标煤", "gce"),
        new(Dimension.Mass, "吨二氧化碳", 1m, "吨二氧化碳", "吨二氧化碳当量"),
        new(Dimension.Mass, "吨二氧化碳", 0.001m, "千克二氧化碳"),
        new(Dimension.Mass, "吨二氧化碳", 0.000001m, "克二氧化碳"),
        new(Dimension.Power, "千瓦", 0.001m, "瓦", "W"),
        new(Dimension.Power, "千瓦", 1m, "千瓦") { Symbols = ["kW", "KW", "kw", "Kw"] },
        new(Dimension.Power, "千瓦", 1000m, "兆瓦") { Symbols = ["MW", "Mw", "mw"] },
        new(Dimension.Power, "千瓦", 1000000m, "吉瓦", "GW"),
        new(Dimension.Power, "千瓦", 1000000000m, "太瓦", "TW"),
        new(Dimension.Energy, "千瓦时", 1m, "千瓦时", "度电") { Symbols = ["kW·h", "kWh", "KWh", "KWH", "kwh"] },
        new(Dimension.Energy, "千瓦时", 1000m, "兆瓦时", "MWh"),
        new(Dimension.Energy, "千瓦时", 1000000m, "吉瓦时", "GWh"),
        new(Dimension.Energy, "千瓦时", 1000000000m, "太瓦时", "TWh"),
        new(Dimension.Other, "千伏安", 0.001m, "伏安"),
        new(Dimension.Other, "千伏安", 1m, "千伏安") { Symbols = ["kV·A", "kVA", "KVA", "kva"] },
        new(Dimension.Other, "千伏安", 1000m, "兆伏安") { Symbols = ["MV·A", "MVA", "mva"] },
        new(Dimension.Other, "千伏", 1m, "千伏") { Symbols = ["kV", "KV", "kv", "Kv"] },
        new(Dimension.Other, "千伏", 0.001m, "伏"),
        new(Dimension.Other, "千卡", 1m, "千卡", "大卡"),
        new(Dimension.Other, "吉焦", 1m, "吉焦", "GJ"),
        new(Dimension.Other, "焦耳", 1m, "焦耳"),
        new(Dimension.Other, "兆帕", 1m, "兆帕", "MPa"),
        new(Dimension.Other, "℃", 1m, "摄氏度") { Symbols = ["℃", "°C"] },
        new(Dimension.Other, "分贝", 1m, "分贝", "dB"),
        new(Dimension.Other, "蒸吨", 1m, "蒸吨", "蒸吨/小时"),
        new(Dimension.Other, "桶", 1m, "桶"),
        new(Dimension.Other, "吨公里", 1m, "吨公里"),
        new(Dimension.Other, "人公里", 1m, "人公里"),
        new(Dimension.Other, "标准箱", 1m) { Variants = ["标准箱", "标箱", "TEU"] },
        new(Dimension.Other, "标台", 1m, "标台"),
        new(Dimension.Other, "学时", 1m, "学时", "课时"),
        new(Dimension.Data, "Mbps", 1m, "Mbps", "兆比特每秒", "Mbit/s"),
        new(Dimension.Data, "Mbps", 1000m, "Gbps"),
        new(Dimension.Data, "Mbps", 1000000m, "Tbps"),
        new(Dimension.Data, "Mbps", 0.001m, "Kbps", "kbps"),
        new(Dimension.Data, "Mbps", 0.000001m, "bps"),
        new(Dimension.Data, "GB", 1m, "GB"),
        new(Dimension.Data, "GB", 0.001m, "MB"),
        new(Dimension.Data, "GB", 1000m, "TB"),
        new(Dimension.Data, "GB", 1000000m, "PB"),
        new(Dimension.Data, "GB", 1000000000m, "EB"),
        new(Dimension.Data, "PFLOPS", 1m, "PFLOPS", "P", "PFlops"),
        new(Dimension.Data, "PFLOPS", 1000m, "EFLOPS", "EFlops"),
        new(Dimension.Data, "兆", 1m, "兆"),
        new(Dimension.Time, "年", 1m, "年", "周年"),
        new(Dimension.Time, "月", 1m, "个月"),
        new(Dimension.Time, "岁", 1m, "岁", "周岁"),
        new(Dimension.Time, "天", 1m, "天"),
        new(Dimension.Time, "工作日", 1m, "工作日", "个工作日"),
        new(Dimension.Time, "周", 1m, "周", "个星期"),
        new(Dimension.Time, "分钟", 60m, "小时", "个小时", "h"),
        new(Dimension.Time, "分钟", 15m, "刻钟"),
        new(Dimension.Time, "分钟", 1m, "分钟"),
        new(Dimension.Time, "分钟", 0.0166666666666666666666666667m, "秒", "秒钟"),
        new(Dimension.Time, "毫秒", 1m, "毫秒", "ms"),
    ];

    /// <summary>Classifiers, and nouns that are counted without one, that follow any numeral.</summary>
    public static readonly string[] Classifiers =
    [
        "个", "家", "项", "件", "条", "座", "所", "处", "人", "人次", "户", "户次", "亩次", "台次", "辆次", "张", "名", "位", "次", "批次", "车次", "班次", "架次", "艘次", "例次", "部", "套", "台",
        "台套", "台(套)", "台（套）", "辆", "艘", "架", "列", "场", "场次", "册", "篇", "栋", "幢", "片", "支", "只", "头", "羽", "株", "棵", "枚", "种", "类", "款",
        "宗", "例", "笔", "份", "间", "张床位", "张床", "床", "轮", "层", "组", "大类", "门", "块", "幅", "颗", "步", "对", "批", "双", "粒", "盏", "口", "根", "顶",
        "眼", "孔", "把", "剂", "针", "人份", "床位", "家次", "人日", "人年", "队", "个班",
    ];

    /// <summary>The units in which people are counted; the last counts visits and not heads.</summary>
    public static readonly string[] People = ["人", "名", "位", "人次"];

    /// <summary>Nouns that follow any numeral without a classifier, and are no unit where they stand alone: <c>3单位</c>.</summary>
    public static readonly string[] BareNouns = ["份额", "标段", "单位", "机组", "层级", "环节"];

    /// <summary>Words that count only after Arabic figures; after a Chinese numeral they mean something else (<c>一级</c>, <c>二期</c>, <c>一点</c>).</summary>
    public static readonly string[] ClassifiersAfterDigits = ["级", "点", "度", "分", "期", "本", "班", "届", "起", "道", "路", "环", "趟", "日", "月", "季", "股", "股份", "村", "镇", "乡", "强"];

    /// <summary>Nouns that are counted without a classifier, most after 两: <c>两市</c>, <c>三省</c>.</summary>
    public static readonly string[] CountedNouns = ["市", "县", "区", "省", "地", "侧", "端", "国", "岸", "方", "校", "院", "企", "级", "期", "环", "类", "旗", "州", "镇", "乡", "村", "线", "翼", "核", "轴", "极", "网", "园"];

    /// <summary>Words that are the unit of a column and follow no figure in running text: <c>（标煤）</c>, <c>（名次）</c>.</summary>
    public static readonly string[] ColumnWords = ["标煤", "标准煤", "二氧化碳", "用户", "名次"];

    /// <summary>The unit of <c>5大产业</c>.</summary>
    public static Unit Piece { get; } = new("个", "个", 1, Dimension.Count, 1);

    /// <summary>The unit of <c>千亿级</c>.</summary>
    public static Unit Yuan { get; } = new("元", "元", 1, Dimension.Money, 1);

    /// <summary>Whether a word is one of <see cref="CountedNouns"/>.</summary>
    public static bool IsCountedNoun(string word) => Array.IndexOf(CountedNouns, word) >= 0;
}
