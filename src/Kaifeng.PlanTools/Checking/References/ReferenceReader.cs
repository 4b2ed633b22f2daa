using System.Buffers;
using System.Globalization;
using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.References;

/// <summary>Finds the labels and headings that a text names.</summary>
internal static class ReferenceReader
{
    private const int LongestNumber = 4;
    private const int FarthestBook = 12;

    private static readonly SearchValues<char> Firsts = SearchValues.Create("专附表图第");

    /// <summary>All of a text, from left to right.</summary>
    public static List<Reference> Read(ReadOnlySpan<char> text)
    {
        var found = new List<Reference>();
        var at = 0;
        while (text[at..].IndexOfAny(Firsts) is var next and >= 0)
        {
            at += next;
            if (ReadAt(text, at) is not { } label)
            {
                at++;
                continue;
            }

            var isReference = IsReferredTo(text, label) || (found is [.., { IsReference: true } last] && IsBetween(text[last.End..at]));
            found.Add(label with { IsReference = isReference });
            at = label.End;
        }

        return found;
    }

    /// <summary>A label in the form of <see cref="Reference.Key"/>.</summary>
    public static string KeyOf(string word, int chapter, int value) =>
        chapter > 0 ? string.Create(CultureInfo.InvariantCulture, $"{word}{chapter}-{value}") : string.Create(CultureInfo.InvariantCulture, $"{word}{value}");

    private static Reference? ReadAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '第')
        {
            return ReadUnit(text, at);
        }

        var word = ReferenceWords.Labels.LengthAtStart(text[at..]);
        if (word == 0 || (at > 0 && Characters.IsIdeograph(text[at - 1]) && word == 1 && text[at - 1] is '代' or '列' or '地'))
        {
            return null;
        }

        var start = Characters.SkipBlanks(text, at + word);
        var end = NumberEnd(text, start);
        if (ValueOf(text[start..end]) is not { } value)
        {
            return null;
        }

        var name = text.Slice(at, word).ToString();
        var second = end + 1 < text.Length && (Characters.IsDash(text[end]) || text[end] is '.' or '．') ? NumberEnd(text, end + 1) : 0;
        return second > end + 1 && ValueOf(text[(end + 1)..second]) is { } own
            ? new Reference(at, second, name, KeyOf(name, value, own), false)
            : new Reference(at, end, name, KeyOf(name, 0, value), false);
    }

    private static Reference? ReadUnit(ReadOnlySpan<char> text, int at)
    {
        var end = NumberEnd(text, at + 1);
        if (ValueOf(text[(at + 1)..end]) is not { } value)
        {
            return null;
        }

        foreach (var (unit, style) in ReferenceWords.Units)
        {
            if (text[end..].StartsWith(unit, StringComparison.Ordinal))
            {
                return new Reference(at, end + unit.Length, unit, KeyOf(style.ToString(), 0, value), false);
            }
        }

        return null;
    }

    private static bool IsReferredTo(ReadOnlySpan<char> text, Reference label)
    {
        var before = text[..label.Start].TrimEnd();
        before = before[..^ReferenceWords.Own.LengthAtEnd(before)];
        return ReferenceWords.Before.LengthAtEnd(before) > 0
            || (!IsOfOther(text[..label.Start]) && ReferenceWords.After.LengthAtStart(text[label.End..]) > 0);
    }

    // 《…规划》专栏3 is another text's.
    private static bool IsOfOther(ReadOnlySpan<char> before) => before[Math.Max(0, before.Length - FarthestBook)..].Contains('》');

    private static bool IsBetween(ReadOnlySpan<char> text) => ReferenceWords.Between.LengthAtStart(text) is var length and > 0 && length == text.Length;

    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var isArabic = start < text.Length && char.IsAsciiDigit(text[start]);
        while (end < text.Length && end - start < LongestNumber && (isArabic ? char.IsAsciiDigit(text[end]) : ChineseNumerals.IsNumeral(text[end])))
        {
            end++;
        }

        return end;
    }

    private static int? ValueOf(ReadOnlySpan<char> digits) =>
        digits.IsEmpty ? null : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : ChineseNumerals.Parse(digits);
}
