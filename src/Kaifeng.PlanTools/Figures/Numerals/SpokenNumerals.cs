using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>
/// Numerals with ranks, in Chinese characters (<c>二十五</c>, <c>三百</c>, <c>一千零一</c>, <c>四亿六千二百万</c>, <c>两</c>, <c>叁拾伍万</c>)
/// or with Arabic figures among them (<c>3亿5千万</c>, <c>12万3456</c>).
/// </summary>
internal static class SpokenNumerals
{
    /// <summary>A number of Chinese characters read to where it stops being one.</summary>
    /// <param name="End">Where it ends.</param>
    /// <param name="Value">Its value, 万 and 亿 included.</param>
    /// <param name="Rank">The smallest printed rank: 100 for <c>三百</c>, 1 for <c>二十五</c>.</param>
    /// <param name="Scale">The largest of 万 and 亿 printed: 10000, 100000000, or 1.</param>
    /// <param name="HasDigit">Whether a digit is printed, and not ranks alone (<c>百</c>, <c>千亿</c>).</param>
    public readonly record struct Spoken(int End, long Value, long Rank, long Scale, bool HasDigit)
    {
        /// <summary>Whether it goes on below its last 万 or 亿.</summary>
        public bool HasTail { get; init; }
    }

    private const int Longest = 24;

    /// <summary>Whether a character can stand in a numeral.</summary>
    public static bool IsNumeral(char c) => ChineseNumerals.DigitOf(c) >= 0 || ChineseNumerals.RankOf(c) > 0;

    /// <summary>Reads the number that begins at <paramref name="start"/>; <c>null</c> where no number of this grammar stands there.</summary>
    public static Spoken? Read(ReadOnlySpan<char> text, int start)
    {
        // Nearly all are one digit.
        if (ChineseNumerals.DigitOf(text[start]) is var digit and > 0 && (start + 1 == text.Length || !IsNumeral(text[start + 1])))
        {
            return new Spoken(start + 1, digit, 1, 1, true);
        }

        var isFormal = !IsNumeral(text[start]) && FormalNumerals.StandAt(text, start);
        var state = new RankedNumber { Rank = 1, Scale = 1, Limit = long.MaxValue };
        var at = start;
        while (at < text.Length && at - start < Longest && !BeginsUnit(text, at) && state.Take(isFormal ? FormalNumerals.PlainOf(text[at]) : text[at]))
        {
            at++;
        }

        return at == start ? null : new Spoken(at, state.Value, state.Rank, state.Scale, state.HasDigit) { HasTail = state.HasTail };
    }

    /// <summary>
    /// Reads a number whose figures stand before ranks, each lower than the one before. <c>null</c> where only one figure stands there, and for
    /// what may be read in two ways: <c>1万2</c>.
    /// </summary>
    public static Spoken? ReadMixed(ReadOnlySpan<char> text, int start)
    {
        var state = new RankedNumber { Rank = 1, Scale = 1, Limit = long.MaxValue };
        var (at, runs) = (start, 0);
        while (at < text.Length && at - start < Longest && !BeginsUnit(text, at))
        {
            var end = ArabicNumerals.RunEnd(text, at);
            if (end > at ? end - at > 4 || !state.TakeFigures(ArabicNumerals.Whole(text[at..end]), end - at) : !state.Take(text[at]))
            {
                break;
            }

            runs += end > at ? 1 : 0;
            at = Math.Max(end, at + 1);
        }

        return runs > 1 && state.EndsClearly && !ArabicNumerals.IsDigit(at < text.Length ? text[at] : ' ')
            ? new Spoken(at, state.Value, state.Rank, state.Scale, true) { HasTail = state.HasTail }
            : null;
    }

    /// <summary>The end of a run of figures, ranks and Chinese digits.</summary>
    public static int MixedEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (ArabicNumerals.IsDigit(text[at]) || IsNumeral(text[at])) && !BeginsUnit(text, at))
        {
            at++;
        }

        return at;
    }

    // 千 of 千瓦, 千米 and the like belongs to the unit.
    private static bool BeginsUnit(ReadOnlySpan<char> text, int at) =>
        text[at] == '千' && at + 1 < text.Length && text[at + 1] is '瓦' or '米' or '克' or '伏' or '卡' or '兆';
}
