using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Verbs and the like with which something else begins behind a counted noun.</summary>
internal static class NounEnds
{
    /// <summary>Behind 中, where it is part of a noun: <c>中心</c>.</summary>
    public static CharacterSet AfterMiddle { get; } = new("心学小等医药部国央型级期介间原华文青坚层枢转");

    /// <summary>Before 均, where it means an average.</summary>
    public static CharacterSet BeforeEach { get; } = new("年人户亩日月次平");

    /// <summary>Nouns whose second character begins verbs elsewhere: <c>开发区</c>.</summary>
    public static PhraseSet WithVerb { get; } = new(
        "开发区", "开发园", "研发", "批发", "沙发", "头发", "自发", "组成", "构成", "集成", "合成", "生成", "收成", "保持", "支持", "医保", "环保",
        "社保", "参保", "低保", "养保", "担保", "基建", "城建", "党建", "住建", "在建", "共建", "组建", "福建", "承建", "参加", "附加", "外加",
        "深加工", "霜降", "投降", "下降", "直达", "通达", "发达", "抵达", "雷达", "马达", "听取", "采取", "争取", "索取", "不稳", "维稳", "高稳",
        "出发", "并发", "新增", "递增", "前提");

    /// <summary>The words.</summary>
    public static PhraseSet Words { get; } = new(
        "的基础", "基础上", "相比", "以及", "建成投产", "开工建设", "成功上市", "建成", "达到", "进入", "实现", "建有", "全部", "均", "实施", "纳入", "开展", "通过", "组成", "完成", "投入", "并", "转为", "为依托", "作为", "增加到", "增加至", "增至", "减少到", "减少至", "降至", "扩大到", "提高到", "提高至", "提升到", "发展到", "增加", "减少", "入选", "获批", "获评", "获得", "投产", "开工",
        "竣工", "投用", "投运", "列入", "入库", "通车", "启用", "挂牌", "揭牌", "落地", "签约", "落户", "中标", "进行", "形成", "占", "达", "为", "覆盖", "参加", "参与", "享受", "享有", "接受", "年产", "位居", "位列", "较", "比", "由", "从", "被", "成为", "成功", "正式", "已", "将", "正在", "基本", "有序", "加快",
        "加挂", "逐项", "逐一", "全面", "一体", "如期", "全覆盖", "同步", "就有", "相继", "先后", "陆续", "按期", "如期", "顺利", "大规模", "合计", "累计", "新增", "提前");
}
