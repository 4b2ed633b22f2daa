using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>A mark of an enumeration: <c>一是</c>, <c>第二，</c>, <c>（3）</c>, <c>④</c>.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">Its number.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct EnumerationMark(EnumerationStyle Style, int Value, int End);

/// <summary>How the marks of an enumeration are written.</summary>
internal enum EnumerationStyle
{
    /// <summary><c>一是</c>, <c>二要</c>, <c>三抓</c>.</summary>
    Spoken,

    /// <summary><c>第一，</c>.</summary>
    Nth,

    /// <summary><c>第一步</c>, <c>第二阶段</c>.</summary>
    Stage,

    /// <summary><c>（1）</c>.</summary>
    Bracketed,

    /// <summary><c>（一）</c>.</summary>
    BracketedSpoken,

    /// <summary><c>①</c>.</summary>
    Circled,

    /// <summary><c>1.</c>, <c>1、</c>.</summary>
    Dotted,

    /// <summary><c>一、</c>.</summary>
    SpokenList,

    /// <summary><c>其一</c>, <c>其二</c>.</summary>
    OneOf,

    /// <summary><c>首先</c>, <c>其次</c>, <c>再次</c>, <c>最后</c>.</summary>
    Word,
}

/// <summary>Reads the marks of enumerations.</summary>
internal static class EnumerationMarks
{
    private const int LongestNumber = 3;
    private static readonly CharacterSet Deeds = new("是要抓靠看盯促保、");
    private static readonly string[] Words = ["首先", "其次", "再次", "最后"];
    private static readonly string[] Ones = ["其一", "其二", "其三", "其四", "其五", "其六"];

    /// <summary>The mark at a place where a clause begins; <c>null</c> where none stands there.</summary>
    public static EnumerationMark? At(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }

        return text[at] switch
        {
            var c and >= '①' and <= '⑳' => new EnumerationMark(EnumerationStyle.Circled, c - '①' + 1, at + 1),
            '（' or '(' => Bracketed(text, at),
            '第' => Nth(text, at + 1),
            '首' or '其' or '再' or '最' => Word(text, at),
            var c when char.IsAsciiDigit(c) => Dotted(text, at),
            var c when ChineseNumerals.IsNumeral(c) => Spoken(text, at),
            _ => null,
        };
    }

    /// <summary>Whether a clause begins at a place, so that a mark may stand there.</summary>
    public static bool MayStandAt(ReadOnlySpan<char> text, int at) =>
        at == 0 || text[at - 1] is '。' or '；' or '：' or '，' or ';' or ':' or '！' or '”' || Characters.IsBlank(text[at - 1]);

    private static EnumerationMark? Spoken(ReadOnlySpan<char> text, int at)
    {
        var end = NumberEnd(text, at);
        return end < text.Length && Deeds.Contains(text[end]) && ValueOf(text[at..end]) is { } value
            ? new(text[end] == '、' ? EnumerationStyle.SpokenList : EnumerationStyle.Spoken, value, end + 1)
            : null;
    }

    private static EnumerationMark? Nth(ReadOnlySpan<char> text, int at)
    {
        var end = NumberEnd(text, at);
        if (end == at || end >= text.Length || ValueOf(text[at..end]) is not { } value)
        {
            return null;
        }

        return text[end] switch
        {
            '，' or '、' or '：' => new(EnumerationStyle.Nth, value, end + 1),
            '步' => new(EnumerationStyle.Stage, value, end + 1),
            '阶' when text[end..].StartsWith("阶段", StringComparison.Ordinal) => new(EnumerationStyle.Stage, value, end + 2),
            _ => null,
        };
    }

    private static EnumerationMark? Bracketed(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        var isDigits = end < text.Length && char.IsAsciiDigit(text[end]);
        while (end < text.Length && end - at <= LongestNumber && (isDigits ? char.IsAsciiDigit(text[end]) : ChineseNumerals.IsNumeral(text[end])))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] is '）' or ')' && ValueOf(text[(at + 1)..end]) is { } value
            ? new(isDigits ? EnumerationStyle.Bracketed : EnumerationStyle.BracketedSpoken, value, end + 1)
            : null;
    }

    private static EnumerationMark? Dotted(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestNumber && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] is '.' or '．' or '、' or '）' or ')' && (end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1])) && ValueOf(text[at..end]) is { } value
            ? new(EnumerationStyle.Dotted, value, end + 1)
            : null;
    }

    private static EnumerationMark? Word(ReadOnlySpan<char> text, int at)
    {
        for (var i = 0; i < Ones.Length; i++)
        {
            if (text[at..].StartsWith(Ones[i], StringComparison.Ordinal))
            {
                return new(EnumerationStyle.OneOf, i + 1, at + Ones[i].Length);
            }
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (text[at..].StartsWith(Words[i], StringComparison.Ordinal))
            {
                return new(EnumerationStyle.Word, i + 1, at + Words[i].Length);
            }
        }

        return null;
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestNumber && ChineseNumerals.IsNumeral(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int? ValueOf(ReadOnlySpan<char> number) =>
        number.IsEmpty ? null : char.IsAsciiDigit(number[0]) ? Numerals.ArabicNumerals.Whole(number) : ChineseNumerals.Parse(number);
}
