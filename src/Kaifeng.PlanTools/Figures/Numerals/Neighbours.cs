using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads two neighbours of the same rank: <c>两三个</c>, <c>三四百家</c>, <c>十五六岁</c>, <c>三五年</c>.</summary>
internal static class Neighbours
{
    /// <summary>The numeral whose second figure stands behind a number; <c>null</c> where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="first">The number, which ends in a digit.</param>
    public static NumeralText? Read(ReadOnlySpan<char> text, int start, SpokenNumerals.Spoken first)
    {
        var at = first.End;
        if (at >= text.Length || ChineseNumerals.DigitOf(text[at]) is not (> 0 and var second) || first.Rank != 1 || first.Scale > 1)
        {
            return null;
        }

        var digit = ChineseNumerals.DigitOf(text[at - 1]);
        var isPair = second == digit + 1 || (digit == 3 && second == 5 && at - start == 1);
        if (!isPair || digit <= 0 || (at + 1 < text.Length && ChineseNumerals.DigitOf(text[at + 1]) >= 0))
        {
            return null;
        }

        var (rank, end) = RankAt(text, at + 1);
        var rest = first.Value - digit;
        if (rest > 0 && rank >= rest)
        {
            return null;
        }

        var pair = new NumeralText(end, rest + (digit * rank), rank, 0, Bound.None, IsDigits: false) { High = rest + (second * rank) };
        return IsCounted(text, pair) ? pair : null;
    }

    private static (decimal Rank, int End) RankAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length && ChineseNumerals.RankOf(text[at]) is (> 0 and < 10_000) and var rank ? (rank, at + 1) : (1, at);

    // 二三产业, 三四线 and 五六年级 are no amounts.
    private static bool IsCounted(ReadOnlySpan<char> text, NumeralText pair)
    {
        var end = NumeralScales.Read(text, pair with { High = null }).End;
        return end < text.Length
            && (UnitReader.Read(text, end, 0, afterDigits: false, out var unit) is { } counted && !(counted.Dimension == Dimension.Count && Units.IsCountedNoun(counted.Base)) && !text[unit..].StartsWith('级')
                || end > pair.End && text[end - 1] is '万' or '亿');
    }
}
