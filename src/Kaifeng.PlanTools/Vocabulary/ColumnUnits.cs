using System.Collections.Frozen;

namespace Kaifeng.PlanTools.Vocabulary;

/// <summary>Tells whether a cell or a bracket is a unit as a whole: <c>（万千瓦）</c> is one, <c>（含施工）</c> none.</summary>
internal static class ColumnUnits
{
    private const int Longest = 16;

    private static readonly FrozenSet<string> Words = Units.Measures.SelectMany(static unit => unit.AllWords)
        .Concat(Units.Classifiers).Concat(Units.ClassifiersAfterDigits).Concat(Units.ColumnWords)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Multipliers = ['万', '亿', '千', '百', '十', '每', '兆', '·'];

    /// <summary>Whether <paramref name="text"/> is a unit, with 万, 亿 and the like before it or not, alone or as a quotient.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        // 1/10万 is a unit, a number alone is none.
        if (text.Length > Longest || !text.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        foreach (var range in text.Split('/'))
        {
            if (!IsSimpleUnit(text[range].Trim()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSimpleUnit(ReadOnlySpan<char> text)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!text.IsEmpty)
        {
            if (lookup.Contains(text))
            {
                return true;
            }

            var multiplier = Array.IndexOf(Multipliers, text[0]) >= 0 || char.IsAsciiDigit(text[0]);
            if (!multiplier)
            {
                return false;
            }

            text = text[1..];
            if (text.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
