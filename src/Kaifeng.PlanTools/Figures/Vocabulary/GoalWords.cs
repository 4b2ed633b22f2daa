using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>The words that tell goals from statements of the past and from descriptions.</summary>
internal static class GoalWords
{
    /// <summary>Verbs whose object is to be there: <c>培育10家</c>, <c>打造3个</c>.</summary>
    public static PhraseSet Acting { get; } = new(
        "培育", "打造", "创建", "建设", "建成", "建立", "新增", "新建", "新改建", "改扩建", "改建", "扩建", "形成", "引进", "开通", "推出", "争创", "创成", "培训", "培养", "新发展", "发展", "设立", "设", "组建", "构建", "构筑",
        "实施", "改造", "完成", "落地", "认定", "遴选", "扶持", "壮大", "布局", "开工", "推进", "开展", "举办", "建好", "整治", "治理", "提质", "新改扩建", "谋划", "开发", "生成", "孵化", "招引", "吸引", "集聚",
        "编制", "制定", "修订", "制修订", "出台", "发布", "选树", "选派", "选育", "创新", "获评", "评选", "示范", "推广", "增加", "配备", "配置", "带动", "支持", "突破", "攻克", "实现", "净增", "上市", "申报", "申请", "申建", "争取",
        "储备", "转化", "建设提升", "新开", "新设", "开设", "增设", "开行", "开辟", "加密", "种植", "造林", "绿化", "修复", "保护", "投放", "提供", "筹集", "供应", "安置", "招收", "招募", "引育", "入库", "育成", "做强", "做大", "打响", "创作", "推动", "拓展", "升级", "转型", "成立", "搭建", "启动", "办好", "办成", "设置", "输出", "选拔", "补助", "资助", "创评", "评定", "确定", "选定", "聘请", "引导", "布设");

    /// <summary>Words that make a statement one of the future.</summary>
    public static PhraseSet Aiming { get; } = new("力争", "争取", "确保", "计划", "争创", "将", "努力", "预期", "目标是", "目标为", "目标：", "有望", "拟");

    /// <summary>Words that make a statement one of the past or of the present.</summary>
    public static PhraseSet Past { get; } = new(
        "已", "现有", "截至", "截止", "目前", "同比", "较上年", "比上年", "上年", "去年", "成功创建", "荣获", "入选", "获批", "获评", "被评为", "被认定", "位居", "位列", "共有", "先后", "跃居", "居全", "以来", "累计完成", "累计实现", "初步形成了", "圆满完成", "全面完成了",
        "年来", "形成了", "建成了", "实现了", "完成了", "取得了", "打造了", "培育了", "建立了", "新增了", "达到了", "顺利", "授予", "评为", "曾", "近年", "如期", "现状", "当前", "原有", "原来");

    /// <summary>Words before a year up to which something was.</summary>
    public static PhraseSet UpTo { get; } = new("截至", "截止", "截至到", "截止到");

    /// <summary>Words in the title of a section that looks back or describes.</summary>
    public static PhraseSet PastTitles { get; } = new("发展基础", "现实基础", "工作基础", "产业基础", "基础条件", "基础和", "基础与", "基本情况", "现状", "成就", "回顾", "成效", "形势", "机遇", "挑战", "问题", "背景", "环境与", "发展环境", "面临", "不足", "总结", "发展条件");

    /// <summary>Words in the title of a section that looks back, even on goals.</summary>
    public static PhraseSet DoneTitles { get; } = new("如期", "成就", "回顾", "成效");

    /// <summary>Words in the title of a text that tells what was.</summary>
    public static PhraseSet PastPlans { get; } = new("公报", "总结", "年报", "白皮书", "决算");

    /// <summary>Words in the title of a section that looks ahead, whatever the section around it does.</summary>
    public static PhraseSet AheadTitles { get; } = new("目标", "任务", "要求", "思路", "蓝图", "愿景");

    /// <summary>Verbs in the title of a section that say that it tells what to do.</summary>
    public static PhraseSet DoingTitles { get; } = new("提升", "优化", "夯实", "建设", "完善", "加强", "强化", "发挥", "打造", "营造", "厚植", "设施", "培育", "做强");

    /// <summary>Counted nouns and classifiers of ranks and parts.</summary>
    public static CharacterSet Ranks { get; } = new("级强省地市翼极轴核线网期类种方国端侧岸");

    /// <summary>Classifiers with which 一 is an article: <c>一支队伍</c>.</summary>
    public static CharacterSet Articles { get; } = new("支项套片部张场份");

    /// <summary>Nouns whose measure describes a project or a place.</summary>
    public static PhraseSet Described { get; } = new(
        "投资", "总投资", "面积", "占地", "用地", "全长", "总长", "长", "宽", "高度", "容积", "库容", "规模", "产能", "装机", "能力", "建筑", "资金", "年产", "日产", "年处理", "日处理", "年加工", "年生产", "距离", "半径", "里程", "起点", "间隔", "注册资本", "每", "容量", "装机容量", "处理量", "计容", "海拔", "北至", "深");

    /// <summary>Verbs that deal with what is there already.</summary>
    public static PhraseSet Furthering { get; } = new("推进", "推动", "支持", "引导", "实施", "开展", "提升", "壮大", "发展");

    /// <summary>Verbs of having, whose object is to be there where the sentence sets a year.</summary>
    public static PhraseSet Having { get; } = new("拥有", "建有", "有", "配有", "设有", "具有");

    /// <summary>Verbs of going on with what is counted right behind them: <c>加快17条通道建设</c>.</summary>
    public static PhraseSet Hastening { get; } = new("加快", "加快推进", "加快实施");

    /// <summary>Words of areas that hold more than one project.</summary>
    public static PhraseSet Areas { get; } = new("全市", "全县", "全区", "全省", "全国", "城区", "市区", "整体", "总体", "市域", "县域", "全域");

    /// <summary>Ends of the names of rates and indexes that are printed without a unit.</summary>
    public static PhraseSet Indexes { get; } = new("率", "比", "指数", "系数", "值", "效率", "强度", "得分", "比率", "收入比");

    /// <summary>Verbs of reaching that may stand before the words of a measure.</summary>
    public static PhraseSet ReachingWithin { get; } = new("达到", "占到", "完成投资", "完成固定资产投资", "完成总投资");

    /// <summary>Verbs behind a share of those that are to do something.</summary>
    public static PhraseSet Entering { get; } = new("进入", "达到", "实现", "完成", "纳入", "建成", "建有", "通过", "具备", "开展", "接入", "成为", "配备", "设立", "设有", "覆盖");

    /// <summary>Words of sums that go on with the goal before them.</summary>
    public static PhraseSet Summing { get; } = new("共", "共计", "合计", "总计", "总数达到");
}
