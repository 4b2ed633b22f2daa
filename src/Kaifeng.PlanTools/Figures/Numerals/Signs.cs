using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads the sign before a numeral: <c>-2.1%</c>, <c>−3</c>, <c>负3.5%</c>, <c>零下15℃</c>, <c>+3.5%</c>.</summary>
internal static class Signs
{
    private static readonly CharacterSet Minuses = new("-－−﹣–‐‑");
    private static readonly PhraseSet Negatives = new("零下", "负");

    // 胜负3场, 背负2项: 负 is the end of a word.
    private static readonly CharacterSet BeforeNegative = new("胜背肩担抱欺辜自身正减承重");

    /// <summary>Where the sign begins that belongs to the numeral at <paramref name="at"/>; <paramref name="at"/> without one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the numeral begins.</param>
    /// <param name="isCell">Whether the text is a cell, in which any dash before a figure is its sign.</param>
    /// <param name="isNegative">Whether the sign makes it negative.</param>
    public static int StartOf(ReadOnlySpan<char> text, int at, bool isCell, out bool isNegative)
    {
        isNegative = false;
        var before = text[..at].TrimEnd(' ');
        if (before.IsEmpty)
        {
            return at;
        }

        var sign = before[^1];
        var length = before.Length == at || isCell ? SignLength(before, sign, isCell, out isNegative) : 0;
        return length > 0 ? before.Length - length : at;
    }

    private static int SignLength(ReadOnlySpan<char> before, char sign, bool isCell, out bool isNegative)
    {
        isNegative = true;
        if (Negatives.LengthAtEnd(before) is var word and > 0)
        {
            return before.Length > word && word == 1 && BeforeNegative.Contains(before[^2]) ? 0 : word;
        }

        var owner = before[..^1].TrimEnd(' ');
        if (isCell && Characters.IsDash(sign) && sign is not ('~' or '—') || Minuses.Contains(sign))
        {
            return IsFree(owner) ? 1 : 0;
        }

        // A dash of a full square is a sign where a cell begins with it, or right behind a verb that sets a figure.
        if (sign is '—' or '―')
        {
            return (isCell && (owner.IsEmpty || Characters.IsOpener(owner[^1]))) || (!owner.IsEmpty && FigureVerbs.EndWith(owner)) ? 1 : 0;
        }

        isNegative = false;
        return sign is '+' or '＋' && IsFree(owner) ? 1 : 0;
    }

    // Not a range, a code or a dash of two squares.
    private static bool IsFree(ReadOnlySpan<char> owner) =>
        owner.IsEmpty || Characters.IsOpener(owner[^1]) || owner[^1] is '：' or ':' or '，' or '、' or '至' or '到' or '>' or '<' or '＝' or '=' or '≥' or '≤' or '—' or '~' or '～'
        || (Characters.IsIdeograph(owner[^1]) && !FollowsFigure(owner));

    // 3家-5家, 2021年-2025年: the word before the dash is the unit of a figure.
    private static bool FollowsFigure(ReadOnlySpan<char> owner)
    {
        for (var at = owner.Length - 1; at >= 0 && owner.Length - at <= 4; at--)
        {
            if (ArabicNumerals.IsDigit(owner[at]))
            {
                return true;
            }
        }

        return false;
    }
}
