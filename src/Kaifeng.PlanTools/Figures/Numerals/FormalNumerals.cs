namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>The characters for numerals that cheques use (<c>壹贰叁…拾佰仟</c>), the old forms, and <c>廿</c>, <c>卅</c>.</summary>
internal static class FormalNumerals
{
    /// <summary>The characters; many are part of words too (<c>大陆</c>, <c>队伍</c>, <c>收拾</c>).</summary>
    public const string Formal = "壹贰叁肆伍陆柒捌玖拾佰仟萬億廿卅";

    private const string Plain = "一二三四五六七八九十百千万亿廿卅";

    /// <summary>The everyday character for a formal one; any other stays.</summary>
    public static char PlainOf(char c) => Formal.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? Plain[index] : c;

    /// <summary>The number of tens of <c>廿</c> and <c>卅</c>; 0 for any other character.</summary>
    public static int TensOf(char c) => c switch { '廿' => 2, '卅' => 3, _ => 0 };

    /// <summary>Whether the formal character at a place stands in a numeral: another one or a rank follows.</summary>
    public static bool StandAt(ReadOnlySpan<char> text, int at)
    {
        if (!Formal.Contains(text[at], StringComparison.Ordinal) || at + 1 >= text.Length)
        {
            return false;
        }

        var next = text[at + 1];
        return next is '万' or '亿' or '元' or '零'
            || Formal.Contains(next, StringComparison.Ordinal)
            || (TensOf(text[at]) > 0 && SpokenNumerals.IsNumeral(next));
    }
}
