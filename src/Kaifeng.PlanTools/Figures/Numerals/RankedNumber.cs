using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>A number with ranks that is taken in character by character.</summary>
internal struct RankedNumber
{
    private const int Ten = 10;
    private const int TenThousand = 10_000;
    private const int HundredMillion = 100_000_000;

    private long total;
    private long section;
    private int pending;
    private bool hasPending;
    private bool hasZero;
    private bool isShort;
    private int lastRank;
    private int sectionRank;

    /// <summary>The smallest rank so far.</summary>
    public long Rank { get; set; }

    /// <summary>The largest of 万 and 亿 so far; 1 without.</summary>
    public long Scale { get; set; }

    /// <summary>The scale below which the next one must be.</summary>
    public long Limit { get; set; }

    /// <summary>Whether it has a digit.</summary>
    public bool HasDigit { get; private set; }

    /// <summary>The number so far.</summary>
    public readonly long Value => total + section + (hasPending ? pending : 0);

    /// <summary>Whether it goes on below its last 万 or 亿.</summary>
    public readonly bool HasTail => total > 0 && Value > total;

    /// <summary>Whether figures at the end fill the places below the rank before them: 3456 of <c>12万3456</c>, not 2 of <c>1万2</c>.</summary>
    public readonly bool EndsClearly => !hasPending || !isShort;

    /// <summary>Takes a Chinese character in; <c>false</c> where it does not go on with the number.</summary>
    public bool Take(char c)
    {
        if (FormalNumerals.TensOf(c) is var tens and > 0)
        {
            return TakeDigit(tens) && TakeRank(Ten);
        }

        var rank = ChineseNumerals.RankOf(c);
        return rank == 0 ? TakeDigit(ChineseNumerals.DigitOf(c)) : rank < TenThousand ? TakeRank(rank) : TakeScale(rank);
    }

    /// <summary>Takes a run of Arabic figures in.</summary>
    public bool TakeFigures(int value, int count)
    {
        var before = sectionRank > 0 ? sectionRank : lastRank;
        if (hasPending && pending != 0 || lastRank == 1 || (before > 0 && value >= before))
        {
            return false;
        }

        isShort = before > 0 && !hasZero && Math.Pow(Ten, count) < before;
        (pending, hasPending, HasDigit, hasZero) = (value, true, true, false);
        (Rank, lastRank) = value == 0 ? (Rank, lastRank) : (1, 1);
        return true;
    }

    private bool TakeDigit(int digit)
    {
        if (digit < 0 || (hasPending && pending != 0) || (lastRank == 1))
        {
            return false;
        }

        (pending, hasPending) = (digit, true);
        (HasDigit, hasZero) = (true, digit == 0);
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

        section += rank * (long)(hasPending && pending != 0 ? pending : 1);
        (pending, hasPending, lastRank, sectionRank, Rank) = (0, false, rank, rank, rank);
        return true;
    }

    private bool TakeScale(int rank)
    {
        var part = section + (hasPending ? pending : 0);

        // 三万亿, 一万五千亿.
        var isDouble = rank == HundredMillion && Scale == TenThousand && Limit == TenThousand;
        if (rank >= Limit && !isDouble)
        {
            return false;
        }

        total = isDouble ? (total + part) * rank : total + Math.Max(part, total == 0 ? 1 : 0) * rank;
        Scale = isDouble && part == 0 ? Scale * rank : Math.Max(Scale, rank);
        Limit = rank;
        (section, pending, hasPending, lastRank, sectionRank) = (0, 0, false, rank, 0);
        Rank = rank * (Rank > 0 && part != 0 ? Rank : 1);
        return true;
    }
}
