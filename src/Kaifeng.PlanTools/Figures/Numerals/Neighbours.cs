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

    /// <summary>Two neighbours with a mark of listing between: <c>3、4个</c>, <c>两、三家</c>; <c>null</c> for any other text.</summary>
    public static NumeralText? ReadListed(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 >= text.Length || text[at + 1] != '、' || at == 0 || text[at - 1] is '、' or '第' || ArabicNumerals.IsDigit(text[at - 1]))
        {
            return null;
        }

        var isDigits = ArabicNumerals.IsDigit(text[at]);
        var (first, second) = isDigits ? ((int)ArabicNumerals.DigitOf(text[at]), ArabicNumerals.IsDigit(text[at + 2]) ? (int)ArabicNumerals.DigitOf(text[at + 2]) : -1)
            : (ChineseNumerals.DigitOf(text[at]), ChineseNumerals.DigitOf(text[at + 2]));
        if (first < 1 || second != first + 1 || text[at] == '一')
        {
            return null;
        }

        var pair = new NumeralText(at + 3, first, 1, 0, Bound.None, isDigits) { High = second };
        return UnitReader.Read(text, at + 3, 0, isDigits, out _) is { Dimension: Dimension.Count or Dimension.Time } ? pair : null;
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
