using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words of growth and change.</summary>
internal static class GrowthWords
{
    private static readonly string[] YearlyWords = ["年均", "年平均", "年复合", "复合年均", "平均每年", "每年平均", "平均年"];
    private static readonly PhraseSet Yearly = new(YearlyWords);

    // What may stand between a figure and the yearly rate that belongs to it.
    private static readonly PhraseSet BeforeYearly = new("实现", "保持", "其", "五年", "期间", "按可比价计算", "按可比价格计算", "按不变价计算", "按照可比价计算", "，", ",", "、", "（", "(", " ");

    private static readonly PhraseSet Ups = new("增长", "增加", "提高", "上升", "提升", "增", "多", "新增", "扩大", "攀升", "高出", "增幅");
    private static readonly PhraseSet Downs = new("下降", "降低", "减少", "回落", "压减", "缩短", "削减", "下滑", "降", "少", "收窄", "减");

    // 增加至, 提高到: the verb says what the figure becomes.
    private static readonly PhraseSet Becoming = new(
        "增加", "增长", "提高", "提升", "上升", "扩大", "发展", "攀升", "跃升", "壮大", "扩展", "增", "升", "下降", "降低", "减少", "降", "减", "回落", "优化调整", "调整", "优化", "缩短", "压减", "变", "下滑", "拓展", "改善");

    private static readonly PhraseSet ConstantPrices = new("可比价", "不变价", "可比口径");

    private static readonly PhraseSet OutputAtConstantPrices = new("增加值", "生产总值", "GDP");

    /// <summary>Whether the words between a figure and a rate say that the rate is its yearly growth: <c>，年均增长率达</c>.</summary>
    public static bool IsYearlyRate(ReadOnlySpan<char> gap, out bool falls)
    {
        falls = false;
        while (BeforeYearly.LengthAtStart(gap) is var length and > 0)
        {
            gap = gap[length..];
        }

        if (Yearly.LengthAtStart(gap) == 0)
        {
            return false;
        }

        falls = Downs.IsIn(gap);
        return true;
    }

    /// <summary>Whether words hold one of a yearly rate: <c>服务业增加值年均增长</c>.</summary>
    public static bool HoldYearlyRate(ReadOnlySpan<char> words) => words.ContainsAny('均', '复') && Yearly.IsIn(words);

    /// <summary>Where the words of a yearly rate begin; the length of the words where there are none.</summary>
    public static int YearlyRateAt(ReadOnlySpan<char> words)
    {
        foreach (var word in YearlyWords)
        {
            if (words.IndexOf(word, StringComparison.Ordinal) is var at and >= 0)
            {
                return at;
            }
        }

        return words.Length;
    }

    /// <summary>The sign of a change that its verb says: <c>提高</c> 1, <c>下降</c> -1; 0 where the words end with no such verb.</summary>
    public static int SignOf(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(' ');
        if (words.IsEmpty || !LastOfVerbs.Contains(words[^1]))
        {
            return 0;
        }

        words = words[..^Tails.LengthAtEnd(words)];
        return Downs.LengthAtEnd(words) > 0 ? -1 : Ups.LengthAtEnd(words) > 0 ? 1 : 0;
    }

    private static readonly CharacterSet LastOfVerbs = new("长加高升增多大出幅降低少落减短滑窄了到达为约近");

    private static readonly PhraseSet Tails = new("幅度达到", "幅度达", "幅度为", "了", "达到", "达", "约", "近");

    /// <summary>Whether the words before a date or a figure are a verb that says what a figure becomes: <c>增加至</c>, <c>，提高到</c>.</summary>
    public static bool IsBecoming(ReadOnlySpan<char> words)
    {
        words = words.Trim("， ,逐步逐年大幅稳步显著快速进一步");
        if (words.IsEmpty || words[^1] is not ('至' or '到' or '为' or '达'))
        {
            return false;
        }

        words = words[..^1];
        words = !words.IsEmpty && words[^1] == '达' ? words[..^1] : words;
        return Becoming.LengthAtEnd(words) > 0 && words.Length <= 6;
    }

    /// <summary>Whether a text says that it speaks of constant prices.</summary>
    public static bool SaysConstantPrices(ReadOnlySpan<char> text) => ConstantPrices.IsIn(text);

    /// <summary>Whether a subject's official growth is at constant prices (RULES, how figures are compared, 8).</summary>
    public static bool GrowsAtConstantPrices(ReadOnlySpan<char> subject) => OutputAtConstantPrices.IsIn(subject);
}
