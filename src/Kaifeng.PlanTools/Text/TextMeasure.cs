using System.Numerics;
using System.Runtime.InteropServices;

namespace Kaifeng.PlanTools.Text;

/// <summary>Widths and ends of printed text.</summary>
internal static class TextMeasure
{
    // A stretch's count of characters fits a lane.
    private const int LongestStretch = 1 << 15;

    /// <summary>Width in half squares: a Chinese character takes two, a Latin letter one.</summary>
    public static int HalfSquares(ReadOnlySpan<char> text)
    {
        var width = text.Length;
        while (text.Length >= Vector<ushort>.Count)
        {
            var stretch = text[..(Math.Min(text.Length, LongestStretch) / Vector<ushort>.Count * Vector<ushort>.Count)];
            width += ExtraOf(stretch);
            text = text[stretch.Length..];
        }

        foreach (var c in text)
        {
            width += char.IsLowSurrogate(c) ? -1 : Characters.IsWide(c) ? 1 : 0;
        }

        return width;
    }

    /// <summary>How many half squares a stretch of whole vectors takes beyond one for each character.</summary>
    private static int ExtraOf(ReadOnlySpan<char> stretch)
    {
        var count = Vector<ushort>.Zero;
        foreach (var characters in MemoryMarshal.Cast<char, Vector<ushort>>(stretch))
        {
            var wide = Characters.AreFullWidthOrQuotes(characters);
            if (Vector.GreaterThanAny(Vector.AndNot(characters, wide), Vector.Create<ushort>(0x7F)))
            {
                wide = Characters.AreWide(characters);
            }

            // A low surrogate is among the wide ones, so that it counts twice.
            var low = Characters.AreBetween(characters, '\uDC00', '\uDFFF');
            count -= wide - low - low;
        }

        return (short)Vector.Sum(count);
    }

    /// <summary>
    /// Whether a sentence is over at the end of <paramref name="text"/>: an end mark, perhaps followed by closing quotes or brackets.
    /// A closing quote or bracket alone ends nothing (<c>…和“放管服”</c> may go on), unless the bracket holds a remark
    /// of its own after a sentence (<c>…公开。（市发展改革局牵头）</c>).
    /// </summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (EndsWithRemark(text))
        {
            return true;
        }

        while (!text.IsEmpty && Characters.IsCloser(text[^1]))
        {
            text = text[..^1];
        }

        return !text.IsEmpty && Characters.IsSentenceEnd(text[^1]);
    }

    private static bool EndsWithRemark(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] is not ('）' or ')'))
        {
            return false;
        }

        var open = text.LastIndexOfAny('（', '(');
        return open > 0 && Characters.IsSentenceEnd(text[open - 1]);
    }

    /// <summary>The span without blanks at its ends.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> content, TextSpan span)
    {
        var (start, end) = span;
        while (start < end && Characters.IsBlank(content[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(content[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
