using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>How a word tells a year from the one that governs the text.</summary>
internal enum RelativeYear
{
    /// <summary>The year itself: <c>今年</c>, <c>全年</c>, <c>年末</c>.</summary>
    This,

    /// <summary>The one before: <c>上年</c>, <c>去年</c>, <c>年初</c>.</summary>
    Last,

    /// <summary>Two years before: <c>前年</c>.</summary>
    SecondLast,

    /// <summary>The next one: <c>明年</c>.</summary>
    Next,
}

/// <summary>Words that name a year or stand at one.</summary>
internal static class YearWords
{
    /// <summary>Words that name a year by the one the text speaks of.</summary>
    public static WordKinds<RelativeYear> Relative { get; } = new(
        (RelativeYear.This, ["今年", "本年", "本年末", "本年度", "同年", "当年", "全年", "年末", "年底", "今年末", "今年底"]),
        (RelativeYear.Last, ["上年", "上年末", "上年底", "上年度", "上年同期", "去年", "去年末", "去年底", "去年同期", "上一年", "上一年度", "年初", "同期"]),
        (RelativeYear.SecondLast, ["前年"]),
        (RelativeYear.Next, ["明年", "下一年", "来年"]));

    /// <summary>Where one may begin.</summary>
    public const string RelativeFirsts = "今本同当全年上去前明下来";

    /// <summary>Words that end a year or a period and belong to it.</summary>
    public static PhraseSet Behind { get; } = new(
        "年", "年底", "年末", "年初", "年度", "年期间", "年间", "年全年", "”末", "”期末", "”初", "”期初", "”期间", "”时期", "”以来", "”收官", "”前期", "”前四年", "”前三年", "”前两年", "”", "期间", "时期", "末", "以来", "年以来", "年同期", "年全市", "年时", "年前", "年内", "年年末",
        "”末年", "期末", "年1月至", "”");

    /// <summary>Words of <see cref="Behind"/> that make it the end of a period alone.</summary>
    public static PhraseSet Ends { get; } = new("末", "期末", "末年", "收官");

    /// <summary>Words of <see cref="Behind"/> that make it the year before a period.</summary>
    public static PhraseSet Beginnings { get; } = new("”初", "期初");

    /// <summary>Words before a year that make it the one compared with.</summary>
    public static PhraseSet Comparing { get; } = new("比", "较", "与", "同", "相比", "相较", "较之", "相对", "对比", "高于", "低于", "相对于", "相较于", "在", "是", "相当于", "为", "以", "比照");

    /// <summary>Words of <see cref="Comparing"/> that compare whatever follows.</summary>
    public static PhraseSet ComparingAlways { get; } = new("比", "较", "相比", "相较", "较之", "相对", "对比", "高于", "低于", "相对于", "相较于", "相当于");

    /// <summary>Words behind a year that make it the one compared with.</summary>
    public static PhraseSet Compared { get; } = new("相比", "基础上", "的基础上", "水平基础上", "水平的基础上", "为基数", "为基期", "水平相比", "的水平");

    /// <summary>Words behind a year that make it no year of any figure.</summary>
    public static PhraseSet Bases { get; } = new("不变价", "可比价", "价格", "价计算", "年价格", "年不变价", "年可比价", "年价", "年版", "版", "年修订", "年本", "不变价格", "可比价格");

    /// <summary>Words before a year that begin a change.</summary>
    public static PhraseSet From { get; } = new("由", "从", "自");

    /// <summary>Words before the number of years over which something is: <c>近三年</c>.</summary>
    public static PhraseSet BeforeYears { get; } = new("近", "过去", "这", "连续", "前", "历时", "用", "未来", "今后", "今后的", "最近", "近来");

    /// <summary>Words behind the number of years over which something is: <c>五年来</c>, <c>五年累计</c>.</summary>
    public static PhraseSet AfterYears { get; } = new("来", "间", "累计", "共", "年均", "平均", "内", "以来", "期间", "合计", "实现", "，", "新增", "增长", "增加", "下降", "减少", "提高", "提升", "缩小", "翻", "完成", "时间", "减", "增", "降", "总计");

    /// <summary>Words with which a note begins, whose years are of no figure but its own.</summary>
    public static PhraseSet Notes { get; } = new("注", "说明", "备注", "资料来源", "数据来源", "[注", "［注", "（注");
}
