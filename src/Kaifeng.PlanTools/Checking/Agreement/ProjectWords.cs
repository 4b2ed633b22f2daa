using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>What a figure says of a project.</summary>
internal enum ProjectAttribute
{
    /// <summary>The ground it takes.</summary>
    Area,

    /// <summary>The floor space.</summary>
    FloorSpace,

    /// <summary>The money that it costs in all.</summary>
    Investment,

    /// <summary>What it makes or handles.</summary>
    Capacity,
}

/// <summary>The words around the figures of projects.</summary>
internal static class ProjectWords
{
    /// <summary>Words right before a figure of ground; <c>规模</c> alone says by its unit what it means.</summary>
    public static PhraseSet Areas { get; } = new(
        "总占地面积", "占地面积", "总规划面积", "规划面积", "规划总面积", "规划用地面积", "用地面积", "总用地面积", "总用地", "规划用地", "总占地", "占地", "项目规模", "规划规模", "建设规模", "规模", "项目总面积", "园区总面积", "总面积");

    /// <summary>Words right before a figure of floor space.</summary>
    public static PhraseSet FloorSpaces { get; } = new("总建筑面积", "建筑面积", "规划建筑面积");

    /// <summary>Words right before a sum that a project costs in all.</summary>
    public static PhraseSet Investments { get; } = new("总投资", "总投资额", "投资总额", "投资额", "项目投资", "项目总投资", "计划总投资", "计划投资", "预计投资", "预计总投资", "估算投资", "估算总投资", "投资规模", "概算总投资", "总投资估算");

    /// <summary>Words right before what a project makes or handles.</summary>
    public static PhraseSet Capacities { get; } = new("年产", "年产能", "产能", "设计产能", "项目规模", "建设规模", "规模", "装机容量", "总装机容量", "装机规模", "总装机规模", "日处理能力", "年处理能力", "处理能力", "日处理", "年处理", "库容", "总库容", "设计能力", "年加工", "年吞吐量", "年吞吐能力");

    /// <summary>Words between those and the figure.</summary>
    public static PhraseSet Between { get; } = new("为", "达", "达到", "：", ":", "约为", " ", "约", "共");

    /// <summary>The ends of names of projects.</summary>
    public static PhraseSet Ends { get; } = new(
        "项目", "工程", "园", "园区", "基地", "中心", "枢纽", "港", "广场", "城", "厂", "馆", "站", "市场", "小镇", "学院", "大学", "学校", "医院", "公司", "生产线", "综合体", "码头", "机场", "水库", "电站", "示范区", "开发区", "新区", "试验区", "实验区", "大厦", "景区", "通道", "隧道", "大桥", "枢纽港");

    /// <summary>Generic ends that one place prints and another leaves out; longer ones stand before those that end alike.</summary>
    public static readonly string[] Generic = ["建设项目", "建设工程", "项目", "工程", "建设", "物流园区", "物流园"];

    /// <summary>Words with which a part of a project is named, whose figure is not the project's.</summary>
    public static PhraseSet Parts { get; } = new("其中", "一期", "二期", "三期", "首期", "启动区", "核心区", "起步区", "先行区", "包括", "包含", "分为", "新增", "增加", "已", "累计", "年度");

    /// <summary>Verbs and other words before a name.</summary>
    public static PhraseSet Ahead { get; } = new(
        "建设", "推进", "加快", "加快推进", "加快建设", "规划", "规划建设", "实施", "重点", "重点推进", "重点建设", "新建", "扩建", "续建", "改建", "支持", "依托", "以", "其中", "打造", "完成", "启动", "谋划", "引进", "位于", "即", "和", "及", "将", "在", "对", "推动", "开工", "开工建设", "拟建", "总", "积极", "全面", "大力", "着力", "与", "由");
}
