namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words around a subject that are no part of it, and its short forms.</summary>
internal static class SubjectKeyWords
{
    /// <summary>Short forms of the trade and what they stand for.</summary>
    public static readonly (string Short, string Full)[] ShortForms =
    [
        ("电商", "电子商务"), ("GDP", "地区生产总值"), ("国内生产总值", "地区生产总值"), ("占比", "比重"), ("比例", "比重"), ("比率", "比重"),
    ];

    /// <summary>Words between a subject and its figure.</summary>
    public static readonly string[] Behind =
    [
        "达到", "达", "突破", "超过", "为", "实现", "力争", "预计", "将", "已", "约", "增加到", "增加至", "增长到", "增长至", "提高到", "提高至", "提升到", "提升至", "上升到", "上升至", "扩大到", "稳定在",
        "保持在", "控制在", "完成", "共", "逐步", "分别", "有望", "要", "总计", "的", "下降到", "下降至", "降低到", "降至", "增至", "是", "均", "在", "接近", "不低于", "也", "全部",
    ];

    /// <summary>Words before a subject.</summary>
    public static readonly string[] Ahead =
    [
        "力争", "实现", "推动", "使", "确保", "预计", "完成", "其中", "到", "至", "年", "底", "末", "时", "期间", "时期", "”", "同时", "届时", "年末", "年底", "全年", "以来", "促进", "带动", "和", "以及", "及", "并", "“", "新时期",
    ];

    /// <summary>What an amount measures: <c>增加值</c> of <c>金融业增加值</c>; longer words stand before those that end alike.</summary>
    public static readonly string[] Measures =
    [
        "增加值", "主营业务收入", "营业收入", "业务收入", "税收收入", "总产值", "产值", "进出口总额", "进出口总值", "交易额", "销售额", "零售额", "总收入", "收入", "固定资产投资", "投资", "产量", "业务量", "装机容量", "装机规模",
        "消费量", "从业人员", "就业人员", "人口", "面积", "里程", "利润总额", "利润", "税收", "用电量", "发电量", "排放量", "运输量", "货运量",
    ];

    /// <summary>Whether words say nothing of their own: <c>，到</c>, <c>年力争达到</c>.</summary>
    public static bool AreFiller(ReadOnlySpan<char> words)
    {
        words = words.Trim(Marks);
        while (!words.IsEmpty)
        {
            var length = words.Length;
            foreach (var word in Behind)
            {
                words = words.StartsWith(word, StringComparison.Ordinal) ? words[word.Length..] : words;
            }

            foreach (var word in Ahead)
            {
                words = words.StartsWith(word, StringComparison.Ordinal) ? words[word.Length..] : words;
            }

            words = words.Trim(Marks);
            if (words.Length == length)
            {
                return false;
            }
        }

        return true;
    }

    private const string Marks = "，、 ,“”";
}
