using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words that set a figure against an earlier one.</summary>
internal static class ComparisonWords
{
    private static readonly CharacterTable<string> Before = ByLast("较", "比", "与", "相比", "对比", "在", "相对于", "相较于", "相较");
    private static readonly string[] LastYear = ["同比", "较上年", "比上年", "较去年", "比去年", "较上一年", "比上一年"];

    private static readonly string[] Verbs =
    [
        "增长", "增加", "提高", "上升", "提升", "扩大", "下降", "降低", "减少", "回落", "缩短", "累计", "总", "共", "净", "增幅", "降幅", "幅度", "达到", "达", "为", "五年", "期间", "实际", "，", "了", "约", "增", "降", "减",
    ];

    private static readonly CharacterTable<string> MultipleOf = ByLast("是", "为", "达到", "达", "相当于", "约为", "约是", "比", "较", "在");

    /// <summary>Whether words before a year end with one of comparison, and where it begins: <c>，较</c>, <c>比“</c>.</summary>
    public static bool EndsWithComparison(ReadOnlySpan<char> words, out int at) => EndsWith(words, Before, out at);

    /// <summary>Whether words before a year end with those of a multiple: <c>是</c>, <c>相当于“</c>.</summary>
    public static bool EndsWithMultipleOf(ReadOnlySpan<char> words, out int at) => EndsWith(words, MultipleOf, out at);

    /// <summary>Whether words compare with the year before, and where they begin: <c>同比增长</c>.</summary>
    public static bool IsLastYear(ReadOnlySpan<char> words, out int at)
    {
        at = -1;
        foreach (var word in LastYear)
        {
            at = words.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                return !words[at..].ContainsAny("，；");
            }
        }

        return false;
    }

    /// <summary>Whether words are a verb of change and nothing else: <c>，累计增长</c>.</summary>
    public static bool AreVerb(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var length = words.Length;
            foreach (var word in Verbs)
            {
                if (words.StartsWith(word, StringComparison.Ordinal))
                {
                    words = words[word.Length..];
                    break;
                }
            }

            if (words.Length == length)
            {
                return false;
            }
        }

        return true;
    }

    private static CharacterTable<string> ByLast(params string[] words) => new(words, static word => word[^1]);

    private static bool EndsWith(ReadOnlySpan<char> words, CharacterTable<string> endings, out int at)
    {
        var trimmed = words.TrimEnd("“‘ \"");
        foreach (var word in trimmed.IsEmpty ? [] : endings[trimmed[^1]])
        {
            if (trimmed.EndsWith(word, StringComparison.Ordinal))
            {
                at = trimmed.Length - word.Length;
                return true;
            }
        }

        at = 0;
        return false;
    }
}
