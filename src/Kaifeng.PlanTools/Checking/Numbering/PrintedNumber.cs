using System.Buffers;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>A number as the structure keeps it, without the mark after it, and what it says.</summary>
/// <param name="Style">Its style.</param>
/// <param name="Value">Its value; of a decimal number the last part.</param>
/// <param name="Text">As printed: <c>第一章</c>, <c>一</c>, <c>（一）</c>, <c>1</c>.</param>
internal readonly record struct PrintedNumber(NumberStyle Style, int Value, string Text)
{
    private const int Longest = 16;

    /// <summary>Characters of Arabic and Chinese numerals.</summary>
    public static readonly SearchValues<char> Numerals = SearchValues.Create("〇零一二三四五六七八九十百两0123456789０１２３４５６７８９");

    private static readonly NumberStyle[] StylesOfKinds = StylesOf(
        (SectionKind.Part, NumberStyle.Part), (SectionKind.Chapter, NumberStyle.Chapter), (SectionKind.Section, NumberStyle.Section),
        (SectionKind.L1, NumberStyle.First), (SectionKind.L2, NumberStyle.Second), (SectionKind.L3, NumberStyle.Third), (SectionKind.L4, NumberStyle.Fourth),
        (SectionKind.D1, NumberStyle.Decimal1), (SectionKind.D2, NumberStyle.Decimal2), (SectionKind.D3, NumberStyle.Decimal3));

    /// <summary>The number of a heading.</summary>
    public static PrintedNumber Of(Section section) =>
        section.Number.Length == 0 ? default : new PrintedNumber(StylesOfKinds[(int)section.Kind], section.Ordinal, section.Number);

    /// <summary>The number of a paragraph; of style <see cref="NumberStyle.None"/> where it has none that counts.</summary>
    public static PrintedNumber Of(Paragraph paragraph)
    {
        var text = paragraph.Number;
        if (text.Length is 0 or > Longest)
        {
            return default;
        }

        var first = text[0];
        return first switch
        {
            >= '①' and <= '⑳' => new PrintedNumber(NumberStyle.Circled, first - '①' + 1, text),
            >= '⑴' and <= '⒇' => new PrintedNumber(NumberStyle.Bracketed, first - '⑴' + 1, text),
            '第' => default,
            '（' or '(' => Bare(text.AsSpan().Trim("（）()"), text, NumberStyle.Second, NumberStyle.Fourth),
            _ when text[^1] is '）' or ')' => Bare(text.AsSpan().TrimEnd("）)"), text, NumberStyle.None, NumberStyle.HalfBracket),
            _ when text.AsSpan().ContainsAny('.', '．') => default,
            _ => Bare(text, text, NumberStyle.First, NumberStyle.Third),
        };
    }

    /// <summary>Another value in the style in which this number is printed.</summary>
    public string With(int value) => Style switch
    {
        NumberStyle.Circled => value is >= 1 and <= 20 ? ((char)('①' + value - 1)).ToString() : Arabic(value),
        NumberStyle.Bracketed => value is >= 1 and <= 20 ? ((char)('⑴' + value - 1)).ToString() : Arabic(value),
        _ => Replaced(value),
    };

    private string Replaced(int value)
    {
        var end = Text.AsSpan().LastIndexOfAny(Numerals) + 1;
        var start = Text.AsSpan(0, end).LastIndexOfAnyExcept(Numerals) + 1;
        return Text[..start] + (char.IsDigit(Text[start]) ? Arabic(value) : HeadingNumerals.Write(value)) + Text[end..];
    }

    private static PrintedNumber Bare(ReadOnlySpan<char> digits, string text, NumberStyle chinese, NumberStyle arabic)
    {
        digits = digits.Trim();
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return new PrintedNumber(arabic, value, text);
        }

        return chinese != NumberStyle.None && ChineseNumerals.Parse(digits) is { } spoken ? new PrintedNumber(chinese, spoken, text) : default;
    }

    private static string Arabic(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static NumberStyle[] StylesOf(params (SectionKind Kind, NumberStyle Style)[] pairs)
    {
        var styles = new NumberStyle[SectionKinds.All.Count];
        foreach (var (kind, style) in pairs)
        {
            styles[(int)kind] = style;
        }

        return styles;
    }
}
