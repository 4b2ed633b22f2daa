using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads figures that measure or count: sign, numeral, unit and the words of bound around them.</summary>
internal static class AmountReader
{
    /// <summary>The figure whose numeral begins at <paramref name="at"/>; <c>null</c> where no unit and no word tells that one stands there.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="at">Where the numeral begins.</param>
    /// <param name="bare">Whether a numeral without unit counts as a figure, as in a cell.</param>
    public static Mention? Read(ReadOnlySpan<char> text, int at, bool bare)
    {
        if (NumeralTexts.Read(text, at) is not { } numeral || (!numeral.IsDigits && !bare && !MayCount(text, at, numeral)))
        {
            return null;
        }

        var start = Signs.StartOf(text, at, bare, out var isNegative);
        var first = new SignedNumeral(start, numeral, isNegative);
        var unit = ReadUnit(text, first, out var unitEnd);
        if (RangeReader.Read(text, first, unit, unit is null ? numeral.End : unitEnd, bare) is { } range)
        {
            return range;
        }

        unit ??= UnitWithout(text, numeral, ref unitEnd);
        if (IsRankOfName(text, at, numeral, unit) || (unit is null && !bare && !IsMarked(text, start, numeral)))
        {
            return null;
        }

        // +3 counts nothing; what rises or falls has a sign.
        if (start < at && !isNegative && unit is not { Dimension: Dimension.Share or Dimension.Points or Dimension.Other })
        {
            return null;
        }

        return WithHalf(text, first, unit ?? UnitReader.Bare(numeral.Scale), unit is null ? numeral.End : unitEnd);
    }

    /// <summary>The unit behind a numeral; <c>null</c> where none stands there.</summary>
    public static Unit? ReadUnit(ReadOnlySpan<char> text, SignedNumeral signed, out int end)
    {
        var numeral = signed.Numeral;
        if (numeral.Scale is 2 or 3 && numeral.End < text.Length && text[numeral.End] == '级')
        {
            // 千亿级 is an order of size, 1000 亿元.
            end = numeral.End + 1;
            return UnitReader.WithScale(Units.Yuan, numeral.Scale);
        }

        if (Halves.UnitBehind(text, numeral.End, out end) is { } half)
        {
            return half;
        }

        var unit = UnitReader.Read(text, numeral.End, numeral.Scale, numeral.IsDigits, out end);
        return unit is not null && !numeral.IsDigits && numeral.Value == 1 && Units.IsCountedNoun(unit.Base) ? null : unit;
    }

    /// <summary>The mention of a figure with the words of bound around it.</summary>
    public static Mention Bind(ReadOnlySpan<char> text, SignedNumeral first, NumeralText last, Amount amount, int end)
    {
        var (start, after, bound) = BoundReader.Read(text, first.Start, end, first.Numeral.IsRankAlone, last.Vague);

        // 近5年, 突破30项技术: time that has passed, and what is broken through.
        var isNoBound = start < first.Start
            && ((bound == Bound.SomewhatLess && amount.Unit.Base is "年" or "月" or "周" or "天" && text[start] == '近') || (bound == Bound.MoreThan && BoundWords.BreaksThrough(text[start..first.Start], text[after..])));
        (start, bound) = isNoBound ? (first.Start, Bound.Exact) : (start, bound);
        bound = first.IsNegative && amount.High is null ? Turned(bound) : bound;
        return new Mention(KindOf(amount.Unit), first.Start, text[last.End - 1] is '余' or '多' or '几' or '来' ? last.End - 1 : last.End)
        {
            Start = start,
            End = after,
            Amount = bound == Bound.Exact ? amount : amount with { Bound = bound },
        };
    }

    // -30余 is below -30.
    private static Bound Turned(Bound bound) => bound switch
    {
        Bound.SomewhatMore => Bound.SomewhatLess,
        Bound.SomewhatLess => Bound.SomewhatMore,
        _ => bound,
    };

    private static Mention WithHalf(ReadOnlySpan<char> text, SignedNumeral first, Unit unit, int end)
    {
        // 1个半小时, 1个多小时.
        var numeral = first.Numeral;
        var between = unit.Dimension == Dimension.Time && numeral.End + 1 < text.Length && text[numeral.End] == '个' ? text[numeral.End + 1] : ' ';
        var behind = between == '半' ? 0 : Halves.AddedBehind(text, unit, end);
        var isMore = behind == 0 && Halves.IsMoreBehind(text, unit, end);
        numeral = between == '多' || isMore ? numeral with { Vague = Bound.SomewhatMore } : numeral;
        var value = numeral.Value + (between == '半' ? Halves.Half : behind);
        var amount = new Amount
        {
            Value = first.IsNegative ? -value : value,
            Step = value == numeral.Value ? numeral.Step : Halves.Tenth,
            Bound = Bound.Exact,
            Unit = unit,
        };

        // 三四百家 are two neighbours.
        var mention = Bind(text, first, numeral, numeral.High is { } high ? amount with { High = high } : amount, end + (behind > 0 || isMore ? 1 : 0));
        return numeral.High is null ? mention : mention with { Kind = NumeralKind.Range };
    }

    // A quick look before the others: most Chinese numerals stand in words.
    private static bool MayCount(ReadOnlySpan<char> text, int at, NumeralText numeral) =>
        numeral.End == text.Length
        || UnitReader.MayBegin(text[numeral.End])
        || text[numeral.End] is '大' or '级' or ' ' or '以' or '左' or '上' or '之' or '及' or '（' or '(' or '或'
        || numeral.Vague != Bound.None
        || IsScaled(numeral)
        || RangeReader.IsDash(text[numeral.End])
        || BoundWords.ReadBefore(text, at, numeral.IsRankAlone, out _) is not null;

    // 5大产业 are 5 个.
    private static Unit? UnitWithout(ReadOnlySpan<char> text, NumeralText numeral, ref int end)
    {
        end = numeral.End;
        if (end < text.Length && text[end] == '大' && numeral.Scale == 0 && (end + 1 == text.Length || text[end + 1] is not ('街' or '道' or '半' or '批')))
        {
            end++;
            return Units.Piece;
        }

        return null;
    }

    // 千人计划 and 万户 name something where nothing tells that they count: no digit, no word of bound, no money.
    private static bool IsRankOfName(ReadOnlySpan<char> text, int at, NumeralText numeral, Unit? unit) =>
        !numeral.IsDigits
        && ChineseNumerals.RankOf(text[at]) >= 100
        && numeral.Vague == Bound.None
        && (numeral.End == at + 1 || unit is null)
        && unit is not ({ Dimension: Dimension.Money } or { Base: "个" })
        && BoundWords.ReadBefore(text, at, isRankAlone: true, out _) is null;

    // A bare number is a figure where a word of bound stands beside it or a verb that sets one before it.
    private static bool IsMarked(ReadOnlySpan<char> text, int at, NumeralText numeral) =>
        (numeral.End == text.Length || !char.IsAsciiLetter(text[Characters.SkipBlanks(text, numeral.End) is var next && next < text.Length ? next : numeral.End]))
        && IsBound(text, at, numeral);

    private static bool IsBound(ReadOnlySpan<char> text, int at, NumeralText numeral) =>
        BoundWords.ReadBefore(text, at, numeral.IsRankAlone, out _) is not null
        || BoundWords.ReadAfter(text, numeral.End, out _) is not null
        || IsScaled(numeral)
        || numeral.IsDigits && numeral.Vague != Bound.None
        || numeral.IsDigits && (FigureVerbs.EndWith(text[..at]) || IsBehindPureName(text, at, numeral)) && !NameReader.HasNounAfter(text, numeral.End);

    // 容积率1.9，收入比由2015年的2.56降低到: what has no unit, with decimals.
    private static bool IsBehindPureName(ReadOnlySpan<char> text, int at, NumeralText numeral)
    {
        if (text[at..numeral.End].IndexOf('.') < 0)
        {
            return false;
        }

        var clause = text[(text[..at].LastIndexOfAny("，。；、（") + 1)..at];
        var name = UnitlessNames.EndsIn(clause);
        return name >= 0 && YearsAndFrom.IsIn(clause[name..]) is var hasYear && (hasYear || clause.Length == name);
    }

    private static readonly PhraseSet YearsAndFrom = new("年的", "年", "由", "从");

    // 3亿资金, 三亿资金; 百万雄师 is none.
    private static bool IsScaled(NumeralText numeral) => numeral.Scale > 0 && (numeral.IsDigits || !numeral.IsRankAlone);

    private static NumeralKind KindOf(Unit unit) => unit.Dimension is Dimension.Share or Dimension.Points ? NumeralKind.Rate : NumeralKind.Quantity;
}
