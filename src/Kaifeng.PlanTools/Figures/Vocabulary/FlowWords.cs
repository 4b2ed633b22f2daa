using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words that say that a figure is what came, what went, or what is for each of something.</summary>
internal static class FlowWords
{
    /// <summary>What came into being.</summary>
    public static PhraseSet Added { get; } = new(
    [
        .. from verb in new[] { "增", "建", "建成", "设", "开", "改建", "改扩建", "办", "购", "添", "辟", "培育", "培养", "认定", "认证", "评定", "登记", "注册", "注入", "引进", "签", "签约", "批", "聘", "招", "招收", "投产", "投运", "投用", "入库", "开工", "开通", "开业", "上市", "创建", "发展", "造", "成立", "组建", "开辟", "设立", "授权", "发现", "改造", "入规", "孵化", "晋升", "获批", "入统", "落户" }
           select "新" + verb,
        "增设", "增建", "扩建", "引进", "招录", "迁入", "出生", "净增", "再建", "再增", "再添", "再新", "又建", "又增", "又新", "补充", "增添", "增开", "加开", "增派", "增购", "入库", "新纳入", "纳入", "在建里程", "在建规模", "新吸纳", "新加入", "新购", "调入", "流入", "新形成", "新获", "新增加",
    ]);

    /// <summary>What went.</summary>
    public static PhraseSet Removed { get; } = new(
        "减员", "关停", "核减", "迁出", "销号", "取缔", "流失", "离职", "死亡", "停运", "下线", "停办", "撤并", "注销", "停航", "拆除", "偿还", "退出", "关闭", "淘汰", "撤销", "报废", "取消", "建设占用", "占用耕地", "占用农用地", "退库", "失效", "枯损", "采伐", "退规", "销户", "调减", "停开", "动态退出", "并入", "调拨", "清退", "出库", "支用", "调出", "流出", "核销", "减持", "吊销", "减去", "注吊销");

    /// <summary>Verbs whose object may end with a verb of change: <c>完成林分优化提升</c>.</summary>
    public static PhraseSet Doing { get; } = new("完成", "实施", "推进", "开展", "改造", "新建和改造", "谋划");

    /// <summary>The balance of both.</summary>
    public static PhraseSet Net { get; } = new("净增", "净流入", "净迁入", "净减");

    /// <summary>For each of something.</summary>
    public static PhraseSet Per { get; } = new(
    [
        "人均", "户均", "亩均", "村均", "次均", "日均", "例均", "校均", "班均", "床均", "家均", "社均", "单产", "亩产", "地均", "乡均", "县均", "企均", "项均", "每人", "每户", "每亩", "每万", "每千", "每百", "每十万", "每家", "每个", "每名", "每台", "每座", "每平方", "每立方", "每吨", "每公里", "每件",
        .. from c in "辆处条项套头只张株班所校村镇乡县企批次床站支栋间位棵公标社园" select $"每{c}", "头均", "车均", "机均", "台均", "店均", "站均", "座均", "厂均", "每生", "生均", "单位面积", "平均每", "平均单", "单位地区生产总值", "单位GDP", "单位产品", "单位工业增加值", "万元生产总值", "万元GDP", "万元地区生产总值", "万元工业增加值", "百户", "千人", "件均", "单车", "月均", "平均亩产", "平均单产", "密度"
    ]);

    /// <summary>In every year.</summary>
    public static PhraseSet Yearly { get; } = new("每年", "年均", "平均每年", "年平均", "逐年");

    /// <summary>Averages over a year that are a state: <c>年均浓度</c>.</summary>
    public static PhraseSet YearlyStates { get; } = new("年均浓度", "年平均浓度", "年均气温", "年平均气温", "年均值", "年均降水", "年平均降水", "年均可比价", "年均降雨", "年平均常住", "年平均户籍", "年平均人口", "年平均从业", "年平均职工", "年平均用工", "年平均就业", "多年平均", "年均常住", "年均人口", "年均户籍");

    /// <summary>Over several years.</summary>
    public static PhraseSet Summed { get; } = new("累计", "五年共", "三年共", "合计", "五年合计", "三年合计", "五年累计");

    /// <summary>Behind a figure: what it grew by.</summary>
    public static PhraseSet GrowthBehind { get; } = new(
        from of in new[] { "", "的" }
        from yearly in new[] { "", "年均", "平均", "复合", "年平均", "年均复合", "同比" }
        from noun in new[] { "增速", "增长速度", "增长率", "增幅", "降幅", "速度递增", "速度增长", "速率", "涨幅", "的速度", "速度", "增长幅度", "下降幅度" }
        select of + yearly + noun);

    /// <summary>Behind a figure, with 的 before: <c>保持8%的增长</c>.</summary>
    public static PhraseSet GrowthBehindOf { get; } = new(
        from yearly in new[] { "", "年均", "平均", "复合", "年平均" }
        from noun in new[] { "增长", "递增", "下降" }
        select "的" + yearly + noun);

    /// <summary>Behind a figure: it is the one compared with.</summary>
    public static PhraseSet BaseBehind { get; } = new("基础上", "相比", "为基数", "的水平上");
}
