using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>The words between a figure and what it is the figure of.</summary>
internal static class SubjectWords
{
    private static readonly string[] Rises =
    [
        "提高", "提升", "增加", "增长", "扩大", "上升", "发展", "攀升", "跃升", "上涨", "扩张", "拓展", "升", "增",
    ];

    private static readonly string[] Falls = ["下降", "降低", "减少", "压缩", "压减", "缩短", "缩小", "回落", "削减", "精简", "优化", "调整", "降", "减"];

    /// <summary>Verbs that say where a figure stands or is to stand.</summary>
    public static PhraseSet Reaching { get; } = new(
    [
        .. from verb in Rises.Concat(Falls) from to in new[] { "到", "至", "为" } select verb + to,
        "达到", "达", "达至", "到达", "达成", "控制在", "控制", "稳定在", "保持在", "保持", "稳定", "维持在", "实现", "完成", "突破", "超过", "超", "不低于", "不少于", "不高于", "不超过", "高于", "低于",
        "力争达", "占到", "增至", "提至", "为", "到", "至", "迈上", "跨越", "站上", "跃上", "达标率为", "翻",
    ]);

    /// <summary>Verbs and nouns of growth and change that stand right before their figure.</summary>
    public static PhraseSet Growing { get; } = new(
    [
        .. Rises.Where(static verb => verb.Length > 1), .. Falls.Where(static verb => verb.Length > 1),
        "增速", "增长率", "增幅", "增长速度", "增加率", "降幅", "下降率", "增长了", "增加了", "提高了", "下降了", "降低了", "减少了", "提升了", "上升了", "增量",
    ]);

    /// <summary>Words before a verb of growth that belong to it and not to the subject.</summary>
    public static PhraseSet BeforeGrowing { get; } = new("年均", "年平均", "平均每年", "每年", "同比", "环比", "年度", "年", "累计", "平均", "名义", "可比价", "按可比价格计算", "按可比价计算", "按不变价格计算", "五年累计", "逐年");

    /// <summary>Words at the end of what stands before a figure that are no part of its subject.</summary>
    public static PhraseSet Trailing { get; } = new(
        "是", "约", "共", "共计", "合计", "总计", "累计", "五年累计", "计", "分别", "均", "都", "已", "已经", "将", "力争", "争取", "确保", "有望", "预计", "预期", "基本", "总体", "继续", "有", "仅", "仅为", "的", "率先",
        "全部", "每年", "年均", "各", "就", "再", "又", "也", "约为", "：", ":", "、", "和", "及", "以及", "与", "或", "＝", "=", "由", "从", "自", "左右", "分别为", "则", "大约", "稳步", "持续", "逐步", "进一步", "大幅", "明显", "“", "’", "‘", "仍", "可以", "达", "占", "占到", "至少", "还", "每人每月", "每月", "每人");

    /// <summary>Words at the beginning of a clause that are no part of a subject.</summary>
    public static PhraseSet Leading { get; } = new(
        "其中", "力争", "争取", "确保", "预计", "预期", "计划", "将", "努力", "使得", "推动", "促进", "带动", "实现", "完成", "全面", "基本实现", "基本建成", "基本形成", "加快", "积极", "大力", "重点", "着力", "支持", "鼓励", "引导", "进一步",
        "到", "至", "和", "及", "以及", "与", "或", "同时", "通过", "累计", "已", "已经", "现有", "目前", "每年", "年均", "继续", "、", "，", "：", "截至", "截止", "的",
        "全力", "逐步", "率先", "成功", "先后", "总体", "各自", "分别", "规划", "致力", "致力于", "高标准", "高水平", "统筹", "持续", "深入", "扎实", "稳步", "按照", "包括", "拥有", "达到", "保持", "保证", "实施", "共有", "初步", "因地制宜", "优先", "不断", "即", "至少", "五年");

    /// <summary>Words right after a year at the beginning of a clause.</summary>
    public static PhraseSet AfterDate { get; } = new("年底", "年末", "年", "”末", "末", "”", "底", "期末", "期间", "时期", "前", "以来", "的", "，", "我市", "内");

    /// <summary>Places after which a verb may stand: <c>全市建成37座</c>.</summary>
    public static PhraseSet Places { get; } = new("全市", "全省", "全县", "全区", "全国", "我市", "我省", "本市", "各县区", "各县（区）", "各县(区)", "各县", "各地", "各区", "每个县（区）", "每个县", "每个乡镇", "各开发区", "全市范围内", "全社会");

    /// <summary>Words of having that may stand after a place.</summary>
    public static PhraseSet Standing { get; } = new("现有", "共有", "拥有", "已", "目前");

    /// <summary>Ends of nouns that begin like a verb: <c>建成区</c>, <c>完成率</c>.</summary>
    public static PhraseSet AfterVerbInNoun { get; } = new("率", "区", "用地", "面积", "能力", "水平", "投入", "投资", "资金", "总量", "比例", "周期", "时间", "成本", "任务", "人数", "材料", "环节", "事项", "力度", "强度", "密度", "规模", "数量", "总数");

    /// <summary>Words right before a year that say that a figure is compared with that year's.</summary>
    public static PhraseSet Comparing { get; } = new("较", "比", "与", "同", "是", "为", "按", "以", "相比", "相较", "较之", "相当于", "相对", "对比", "高于", "低于", "超过", "自", "基于");

    /// <summary>Words right after a year that say the same.</summary>
    public static PhraseSet Compared { get; } = new("年相比", "年为基", "年不变价", "年价格", "年可比价", "年基础上", "年的基础上", "年的水平", "年底相比", "年末相比", "年增长", "年提高", "年下降", "年降低", "年增加", "年减少", "年提升", "年翻", "年末翻", "年底翻", "”末翻", "”期间的", "年上升");

    /// <summary>What may stand between a year and its figure.</summary>
    public static PhraseSet AfterYear { get; } = new("年", "年的", "年底", "年底的", "年末", "年末的", "”末", "”末的", "”期末", "”期末的", "”期间", "”期间的", "”时期", "”时期的", "年力争", "年预计", "年达", "年末力争");

    /// <summary>Words of sums over years.</summary>
    public static PhraseSet Totals { get; } = new("累计", "五年共", "合计");

    /// <summary>Verbs and adverbs of what is new.</summary>
    public static PhraseSet Additions { get; } = new("新增", "新建", "新改建", "新改扩建", "新发展", "新培育", "新引进", "新签", "新认定", "新创建", "新建成", "新开", "新开工", "净增", "引进", "新建改扩建", "新（改、扩）建", "新、改、扩建", "新（改）建", "新设");

    /// <summary>Words of yearly amounts.</summary>
    public static PhraseSet Yearly { get; } = new("每年", "年均", "平均每年");

    /// <summary>Words of doing at the end of a noun after a figure.</summary>
    public static PhraseSet NounTails { get; } = new("建设", "的建设", "布局建设", "创建", "的创建", "建设任务", "改造任务");

    /// <summary>Where a noun after a figure ends: words that begin something else.</summary>
    public static PhraseSet AfterNoun { get; } = new("和若干", "及若干", "和一批", "以及", "建成", "达到", "以上，", "进入", "实现", "建有", "全部", "均", "实施", "纳入", "开展", "通过", "组成", "完成", "投入", "并", "转为", "为依托", "作为");
}
