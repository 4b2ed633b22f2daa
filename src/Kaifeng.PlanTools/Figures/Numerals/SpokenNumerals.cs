using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Chinese numerals with ranks: <c>二十五</c>, <c>三百</c>, <c>一千零一</c>, <c>四亿六千二百万</c>, <c>两</c>.</summary>
internal static class SpokenNumerals
{
    /// <summary>A number of Chinese characters read to where it stops being one.</summary>
    /// <param name="End">Where it ends.</param>
    /// <param name="Value">Its value, 万 and 亿 included.</param>
    /// <param name="Rank">The smallest printed rank: 100 for <c>三百</c>, 1 for <c>二十五</c>.</param>
    /// <param name="Scale">The largest of 万 and 亿 printed: 10000, 100000000, or 1.</param>
    /// <param name="HasDigit">Whether a digit is printed, and not ranks alone (<c>百</c>, <c>千亿</c>).</param>
    public readonly record struct Spoken(int End, long Value, long Rank, long Scale, bool HasDigit);

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

        var state = new State { Rank = 1, Scale = 1, Limit = long.MaxValue };
        var at = start;
        while (at < text.Length && at - start < Longest && !BeginsUnit(text, at) && state.Take(text[at]))
        {
            at++;
        }

        return at == start ? null : new Spoken(at, state.Value, state.Rank, state.Scale, state.HasDigit);
    }

    // 千 of 千瓦, 千米 and the like belongs to the unit.
    private static bool BeginsUnit(ReadOnlySpan<char> text, int at) =>
        text[at] == '千' && at + 1 < text.Length && text[at + 1] is '瓦' or '米' or '克' or '伏' or '卡' or '兆';

    private struct State
    {
        private long total;
        private long section;
        private int pending;
        private bool hasPending;
        private int lastRank;
        private int sectionRank;

        public long Rank { get; set; }

        public long Scale { get; set; }

        public long Limit { get; set; }

        public bool HasDigit { get; private set; }

        public readonly long Value => total + section + (hasPending ? pending : 0);

        public bool Take(char c)
        {
            var rank = ChineseNumerals.RankOf(c);
            return rank == 0 ? TakeDigit(c) : rank < 10_000 ? TakeRank(rank) : TakeScale(rank);
        }

        private bool TakeDigit(char c)
        {
            var digit = ChineseNumerals.DigitOf(c);
            if (digit < 0 || (hasPending && pending != 0) || (lastRank == 1))
            {
                return false;
            }

            (pending, hasPending) = (digit, true);
            HasDigit = true;
            if (digit != 0)
            {
                (Rank, lastRank) = (1, 1);
            }

            return true;
        }

        private bool TakeRank(int rank)
        {
            if (sectionRank > 0 && (rank >= sectionRank || !hasPending))
            {
                return false;
            }

            section += rank * (hasPending && pending != 0 ? pending : 1);
            (pending, hasPending, lastRank, sectionRank, Rank) = (0, false, rank, rank, rank);
            return true;
        }

        private bool TakeScale(int rank)
        {
            if (rank >= Limit && !(rank == 100_000_000 && lastRank == 10_000 && Scale == 10_000))
            {
                return false;
            }

            var part = section + (hasPending ? pending : 0);
            var isDouble = part == 0 && lastRank == 10_000;
            total = isDouble ? total * rank : total + Math.Max(part, total == 0 ? 1 : 0) * rank;
            Scale = isDouble ? Scale * rank : Math.Max(Scale, rank);
            Limit = rank;
            (section, pending, hasPending, lastRank, sectionRank) = (0, 0, false, 10_000, 0);
            Rank = rank * (Rank > 0 && part != 0 ? Rank : 1);
            return true;
        }
    }
}
