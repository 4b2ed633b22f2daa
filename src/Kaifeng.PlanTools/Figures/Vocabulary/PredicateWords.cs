using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>What a word between a subject and its figure says.</summary>
internal enum PredicateWord
{
    /// <summary>Nothing that matters here: <c>约</c>, <c>已</c>, <c>的</c>.</summary>
    Filler,

    /// <summary>It rises: <c>增长</c>.</summary>
    Rise,

    /// <summary>It falls: <c>下降</c>.</summary>
    Fall,

    /// <summary>It is more than another: <c>比…高</c>.</summary>
    Above,

    /// <summary>It is less than another: <c>比…低</c>.</summary>
    Below,

    /// <summary>A noun of growth: <c>增速</c>.</summary>
    Growth,

    /// <summary>A noun of decline: <c>降幅</c>.</summary>
    Decline,

    /// <summary>What it becomes or is: <c>到</c>, <c>至</c>, <c>为</c>.</summary>
    Becomes,

    /// <summary>It is reached: <c>实现</c>, <c>完成</c>.</summary>
    Reaches,

    /// <summary>In each year: <c>年均</c>.</summary>
    Yearly,

    /// <summary>Over several years: <c>累计</c>.</summary>
    Summed,

    /// <summary>Gains less losses: <c>净</c>.</summary>
    Net,

    /// <summary>Dealt out one by one: <c>分别</c>.</summary>
    Dealt,

    /// <summary>From where it changes: <c>由</c>, <c>从</c>.</summary>
    From,

    /// <summary>With what it is compared: <c>比</c>, <c>较</c>.</summary>
    Against,

    /// <summary>A year that the text has named before: <c>上年</c>, <c>同期</c>; the reader of years knows which.</summary>
    Then,

    /// <summary>It came: <c>新增</c>.</summary>
    Added,

    /// <summary>It went: <c>注销</c>.</summary>
    Removed,

    /// <summary>A part of a whole: <c>占</c>.</summary>
    Share,

    /// <summary>Not to be taken apart: <c>来自</c>, <c>新建</c>.</summary>
    Stop,
}

/// <summary>The words between a subject and its figure, from the figure back.</summary>
internal static class PredicateWords
{
    private static readonly string[] Rises =
    [
        "增长", "增加", "提高", "提升", "上升", "扩大", "递增", "攀升", "跃升", "上涨", "回升", "增多", "拉长", "延长", "加快", "扩展", "扩容", "扩充", "扩张", "拓展", "增大", "抬升", "走高", "增产", "增收",
        "上浮", "壮大", "发展", "升", "增", "涨", "多增", "提速", "反弹", "增高", "加大", "新增加", "多花", "多收", "多支", "加密", "上调", "调增", "调高", "提价", "多开", "增开", "加开",
    ];

    private static readonly string[] Falls =
    [
        "下降", "降低", "减少", "压减", "压缩", "回落", "收窄", "缩短", "精简", "缩小", "下滑", "下调", "缩减", "削减", "减亏", "下跌", "压降", "节约", "节省", "下浮", "走低", "减排", "递减", "减产", "减量", "少花", "少支", "少用", "节支", "收严", "放缓", "调低", "降价", "少开", "减开", "停开",
        "降", "减", "缩", "跌", "少增", "核减", "调减",
    ];

    private static readonly string[] Changes = [.. Rises, .. Falls, "调整", "转变", "变", "优化", "变化", "改善", "恢复", "优化调整"];

    private static readonly string[] DegreeNouns = ["率", "幅度", "速度", "比例", "比率", "额", "量", "数"];

    /// <summary>Verbs of change that go on with what the figure becomes, with the words between: <c>增加到</c>, <c>降为</c>, <c>发展至</c>.</summary>
    public static PhraseSet Becoming { get; } = new(from verb in Changes from to in new[] { "到", "至", "为", "到了", "至约", "到约", "达到", "成" } select verb + to);

    /// <summary>The words with their kinds.</summary>
    public static WordKinds<PredicateWord> All { get; } = new(
        (PredicateWord.Rise, [.. Rises, .. Rises.Where(IsLong).Select(static verb => verb + "了"), "同比增", "净增加", "净增长"]),
        (PredicateWord.Fall, [.. Falls, .. Falls.Where(IsLong).Select(static verb => verb + "了"), "同比降", "净减少"]),
        (PredicateWord.Above, ["高于", "高出", "快于", "多出", "优于", "高", "多", "快", "长", "超出", "领先"]),
        (PredicateWord.Below, ["低于", "慢于", "少于", "低", "少", "慢", "短", "落后"]),
        (PredicateWord.Growth, ["增速", "增幅", "涨幅", "升幅", "增长率", "增速度", .. Degrees(Rises)]),
        (PredicateWord.Decline, ["降幅", "减幅", "跌幅", "缩幅", .. Degrees(Falls)]),
        (PredicateWord.Becomes, ["到", "至", "为", "达", "达到", "达至", "到了", "达到了", "达成", "变为", "成为", "是", "则为", "仅为", "约为", "平均为", "调整为", "调整到", "调整至", "优化为", "变为了"]),
        (PredicateWord.Reaches, ["实现", "完成", "保持", "保持在", "稳定在", "维持在", "控制", "稳定", "迈上", "跨越", "站上", "跃上", "跨过", "迈过", "越过", "首次", "首次突破", "首次达到", "站稳", "冲破", "占到", "超额完成", "突破", "超过"]),
        (PredicateWord.Yearly, ["年均", "年平均", "平均每年", "每年", "逐年", "年复合", "复合", "年均复合", "每年平均", "年度", "年"]),
        (PredicateWord.Summed, ["累计", "合计", "五年累计", "五年共", "总计", "累计共", "三年累计", "两年累计", "四年累计", "共累计"]),
        (PredicateWord.Net, ["净"]),
        (PredicateWord.Dealt, ["分别", "分别为", "分别是", "依次为"]),
        (PredicateWord.From, ["由", "从", "自"]),
        (PredicateWord.Against, ["比", "较", "与", "较之", "相比", "相较", "同", "对比", "相对", "相当于", "是"]),
        (PredicateWord.Then, ["原来", "原先", "过去", "最初", "原有", "改革前", "之前", "此前", "以前", "全国平均", "全省平均", "全国平均水平", "全省平均水平", "前者", "后者", "当初", "历史"]),
        (PredicateWord.Added, ["新增", "净增", "新建", "新改建", "新改扩建", "新发展", "新培育", "新引进", "新签", "新认定", "新创建", "新建成", "新开", "新开工", "引进", "新设", "新登记", "增设", "再建", "再增", "又建", "又增"]),
        (PredicateWord.Removed, ["注销", "拆除", "关停", "退出", "偿还", "核减", "淘汰", "取消", "撤销", "关闭"]),
        (PredicateWord.Share, ["占"]),
        (PredicateWord.Stop, ["理由", "缘由", "事由", "自由", "来由", "自然增长率", "机械增长率", "占比", "百分比", "收入比", "之比", "师比", "生比", "护比", "贷比", "存比", "养比", "桩比", "车比", "床比", "容比", "倍比", "配比", "性价比", "来自", "各自", "由于", "占地", "独占", "侵占", "征占", "城镇化比", "对口帮扶", "建设周期", "全长", "总长", "延长线", "总多", "众多", "许多", "不少", "多少", "至少", "大多", "不同", "共同", "合同", "如同", "乃至", "直至", "甚至", "认为", "作为", "参与", "给与", "赋与"]),
        (PredicateWord.Filler, [
            "恰好", "正好", "刚好", "恰", "接近", "几乎", "约", "了", "的", "将", "再", "又", "也", "还", "都", "均", "各", "大幅", "较快", "快速", "稳步", "持续", "逐步", "进一步", "明显", "显著", "总体", "基本", "继续", "率先", "已", "已经", "仍", "就", "有望", "预计", "预期",
            "力争", "争取", "确保", "力争达", "同比", "环比", "按年", "平均", "实际", "名义", "共", "共计", "计", "总共", "仅", "只有", "只", "有", "可", "可以", "至少", "全部", "大约", "超", "近", "左右", "：", ":", "＝", "=", "、", "和", "及", "以及", "与",
            "“", "”", "‘", "’", "（", "(", "）", ")", "[", "［", "〔", "每人每月", "每月", "每人", "可比价", "按可比价格计算", "按可比价计算", "按不变价格计算", "按不变价计算", "可比口径", "同口径", "末", "底", "初", "现有", "目前", "以", "按", "达到或超过", "要", "应", "需", "我市",
        ]));

    private static bool IsLong(string verb) => verb.Length > 1;

    private static IEnumerable<string> Degrees(string[] verbs) =>
        from verb in verbs
        where verb.Length > 1
        from noun in DegreeNouns
        select verb + noun;
}
