using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>
/// Reads the number marks of headings: <c>第一章</c>, <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>（1）</c> (GB/T 9704—2012, 7.3.3) and decimals.
/// Whether a marked text is a heading is decided later, from its length, its end and its neighbours.
/// </summary>
internal static class NumberMarks
{
    private static readonly (string Unit, SectionKind Kind)[] Units =
    [
        ("部分", SectionKind.Part), ("篇", SectionKind.Part), ("编", SectionKind.Part), ("章", SectionKind.Chapter), ("节", SectionKind.Section),
    ];

    private static readonly SectionKind[] DecimalKinds = [SectionKind.D1, SectionKind.D2, SectionKind.D3];

    /// <summary>
    /// The mark of a list item below the standard's levels, or <c>null</c>: <c>①</c>, <c>⑴</c>, <c>1）</c>. Such items are never headings.
    /// </summary>
    public static NumberMark? ReadItem(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return null;
        }

        if (text[0] is (>= '①' and <= '⑳') or (>= '⑴' and <= '⒇'))
        {
            var ordinal = text[0] <= '⑳' ? text[0] - '①' + 1 : text[0] - '⑴' + 1;
            return new NumberMark(SectionKind.L4, text[..1].ToString(), ordinal, Characters.SkipBlanks(text, 1));
        }

        var count = CountDigits(text);
        return count is 1 or 2 && count < text.Length && text[count] is '）' or ')' && ArabicOf(text[..count]) is { } value and > 0
            ? new NumberMark(SectionKind.L4, text[..(count + 1)].ToString(), value, Characters.SkipBlanks(text, count + 1))
            : null;
    }

    /// <summary>The mark at the start of <paramref name="text"/>, or <c>null</c>.</summary>
    public static NumberMark? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return null;
        }

        return text[0] switch
        {
            '第' => ReadUnit(text),
            '（' or '(' => ReadBracketed(text),
            (>= '0' and <= '9') or (>= '０' and <= '９') => ReadArabic(text),
            _ when ChineseNumerals.IsNumeral(text[0]) => ReadChinese(text),
            _ => null,
        };
    }

    private static NumberMark? ReadUnit(ReadOnlySpan<char> text)
    {
        var digits = text[1..];
        var count = 0;
        while (count < digits.Length && (IsSpace(digits[count]) || ChineseNumerals.IsNumeral(digits[count]) || char.IsAsciiDigit(digits[count])))
        {
            count++;
        }

        if (ValueOf(digits[..count].Trim()) is not { } value || value == 0)
        {
            return null;
        }

        foreach (var (unit, kind) in Units)
        {
            if (digits[count..].StartsWith(unit, StringComparison.Ordinal))
            {
                var end = 1 + count + unit.Length;
                var title = Characters.SkipBlanks(text, end);
                title = title < text.Length && text[title] is '：' or ':' ? Characters.SkipBlanks(text, title + 1) : title;
                return new NumberMark(kind, LineWraps.RemoveAll(text[..end]), value, title);
            }
        }

        return null;
    }

    private static NumberMark? ReadBracketed(ReadOnlySpan<char> text)
    {
        var close = text.IndexOfAny('）', ')');
        if (close is < 2 or > 6)
        {
            return null;
        }

        var inner = text[1..close].Trim();
        var kind = !inner.IsEmpty && char.IsAsciiDigit(inner[0]) ? SectionKind.L4 : SectionKind.L2;
        return ValueOf(inner) is { } value and > 0 and < 100 && (kind == SectionKind.L2 || inner.Length <= 2)
            ? new NumberMark(kind, LineWraps.RemoveAll(text[..(close + 1)]), value, Characters.SkipBlanks(text, close + 1))
            : null;
    }

    private static NumberMark? ReadChinese(ReadOnlySpan<char> text)
    {
        var count = CountNumerals(text);
        var end = count;
        while (end < text.Length && IsSpace(text[end]))
        {
            end++;
        }

        return count <= 3 && end < text.Length && text[end] is '、' or '．' && !CountsThings(text[(end + 1)..]) && ValueOf(text[..count]) is { } value and > 0
            ? new NumberMark(SectionKind.L1, text[..count].ToString(), value, Characters.SkipBlanks(text, end + 1))
            : null;
    }

    /// <summary>Numerals in a row are no heading's: <c>一、二、三产业</c>, <c>二、三级医院</c>.</summary>
    private static bool CountsThings(ReadOnlySpan<char> text)
    {
        var count = CountNumerals(text);
        return count > 0 && count < text.Length && text[count] is ('、' or '级' or '等' or '类' or '次' or '线' or '季' or '期' or '产');
    }

    private static NumberMark? ReadArabic(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsDigit(text[count]))
        {
            count++;
        }

        if (count > 2 || count == text.Length || ArabicOf(text[..count]) is not { } value || value == 0)
        {
            return null;
        }

        if (text[count] is '.' or '．' && count + 1 < text.Length && char.IsDigit(text[count + 1]))
        {
            return ReadDecimal(text) ?? (HoldsNameAfterDot(text[(count + 1)..]) ? new NumberMark(SectionKind.L3, text[..count].ToString(), value, count + 1) : null);
        }

        return text[count] is '.' or '．' or '、'
            ? new NumberMark(SectionKind.L3, text[..count].ToString(), value, Characters.SkipBlanks(text, count + 1))
            : null;
    }

    /// <summary>Digits after the dot belong to the title where they begin a year or a name: <c>1.2025年主要目标</c>, <c>2.5G网络建设</c>, but not <c>2.5%</c>.</summary>
    private static bool HoldsNameAfterDot(ReadOnlySpan<char> text)
    {
        var digits = CountDigits(text);
        var rest = text[digits..];
        var letters = 0;
        while (letters < rest.Length && char.IsAsciiLetter(rest[letters]))
        {
            letters++;
        }

        return letters > 0
            ? digits <= 2 && !ColumnUnits.IsUnit(rest[..letters])
            : digits == 4 && !rest.IsEmpty && rest[0] == '年';
    }

    private static NumberMark? ReadDecimal(ReadOnlySpan<char> text)
    {
        var parts = 0;
        var at = 0;
        var last = 0;
        while (parts < DecimalKinds.Length)
        {
            var count = CountDigits(text[at..]);
            if (count is 0 or > 2)
            {
                return null;
            }

            last = ArabicOf(text.Slice(at, count)) ?? 0;
            parts++;
            at += count;
            if (at + 1 >= text.Length || text[at] is not ('.' or '．') || !char.IsAsciiDigit(text[at + 1]))
            {
                break;
            }

            at++;
        }

        var next = Characters.SkipBlanks(text, at);
        var goesOn = next < text.Length && (next > at || Characters.IsIdeograph(text[next]) || Characters.IsOpener(text[next]));
        return last > 0 && goesOn ? new NumberMark(DecimalKinds[parts - 1], text[..at].ToString(), last, next) : null;
    }

    private static int? ValueOf(ReadOnlySpan<char> digits) =>
        !digits.IsEmpty && char.IsAsciiDigit(digits[0]) ? ArabicOf(digits) : ChineseNumerals.Parse(digits);

    private static int? ArabicOf(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            if (!char.IsDigit(c) || value > 9999)
            {
                return null;
            }

            value = value * 10 + (int)char.GetNumericValue(c);
        }

        return digits.IsEmpty ? null : value;
    }

    private static int CountDigits(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;

    private static int CountNumerals(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && ChineseNumerals.IsNumeral(text[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u3000';
}
