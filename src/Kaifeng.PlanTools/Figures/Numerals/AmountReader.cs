using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads figures that measure or count: numeral, range, unit and the words of bound around them.</summary>
internal static class AmountReader
{
    private static readonly CharacterSet Dashes = new("-－—–‐‑―−~～〜至到");

    /// <summary>The figure whose numeral begins at <paramref name="at"/>; <c>null</c> where no unit and no word tells that one stands there.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="at">Where the numeral begins.</param>
    /// <param name="bare">Whether a numeral without unit counts as a figure, as in a cell.</param>
    public static Mention? Read(ReadOnlySpan<char> text, int at, bool bare)
    {
        if (NumeralTexts.Read(text, at) is not { } first || (!first.IsDigits && !bare && !MayCount(text, at, first)))
        {
            return null;
        }

        var unit = ReadOrder(text, first, out var unitEnd) ?? ReadUnit(text, first, out unitEnd);
        if (ReadSecond(text, unit is null ? first.End : unitEnd) is { } second && ReadRange(text, at, first, unit, second, bare) is { } range)
        {
            return range;
        }

        unit ??= UnitWithout(text, first, ref unitEnd);
        if (IsRankOfName(text, at, first, unit) || (unit is null && !bare && !IsMarked(text, at, first)))
        {
            return null;
        }

        var amount = new Amount { Value = first.Value, Step = first.Step, Bound = Bound.Exact, Unit = unit ?? UnitReader.Bare(first.Scale) };
        return Bind(text, at, first, amount, unit is null ? first.End : unitEnd);
    }

    // A quick look before the others: most Chinese numerals stand in words.
    private static bool MayCount(ReadOnlySpan<char> text, int at, NumeralText numeral) =>
        numeral.End == text.Length
        || UnitReader.MayBegin(text[numeral.End])
        || text[numeral.End] is '大' or '级' or ' ' or '以' or '左' or '上' or '之' or '及' or '（' or '(' or '或'
        || numeral.Vague != Bound.None
        || Dashes.Contains(text[numeral.End])
        || BoundWords.ReadBefore(text, at, isRankAlone: true, out _) is not null;

    private static Unit? ReadUnit(ReadOnlySpan<char> text, NumeralText numeral, out int end)
    {
        var unit = UnitReader.Read(text, numeral.End, numeral.Scale, numeral.IsDigits, out end);
        return unit is not null && !numeral.IsDigits && numeral.Value == 1 && Units.IsCountedNoun(unit.Base) ? null : unit;
    }

    // 千亿级 is an order of size, 1000 亿元.
    private static Unit? ReadOrder(ReadOnlySpan<char> text, NumeralText numeral, out int end)
    {
        end = numeral.End + 1;
        return numeral.Scale >= 2 && numeral.End < text.Length && text[numeral.End] == '级' ? UnitReader.WithScale(Units.Yuan, numeral.Scale) : null;
    }

    // 5大产业 are 5 个.
    private static Unit? UnitWithout(ReadOnlySpan<char> text, NumeralText numeral, ref int end)
    {
        end = numeral.End;
        if (end < text.Length && text[end] == '大' && numeral.Scale == 0 && (end + 1 == text.Length || text[end + 1] is not ('街' or '道')))
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
        && unit is not { Dimension: Dimension.Money }
        && BoundWords.ReadBefore(text, at, isRankAlone: true, out _) is null;

    // A bare number is a figure where a word of bound stands beside it or a verb that sets one before it.
    private static bool IsMarked(ReadOnlySpan<char> text, int at, NumeralText numeral) =>
        (numeral.End == text.Length || !char.IsAsciiLetter(text[Characters.SkipBlanks(text, numeral.End) is var next && next < text.Length ? next : numeral.End]))
        && IsBound(text, at, numeral);

    private static bool IsBound(ReadOnlySpan<char> text, int at, NumeralText numeral) =>
        BoundWords.ReadBefore(text, at, isRankAlone: !numeral.IsDigits, out _) is not null
        || BoundWords.ReadAfter(text, numeral.End, out _) is not null
        || numeral.Scale > 0 && numeral.IsDigits
        || numeral.IsDigits && numeral.Vague != Bound.None
        || numeral.IsDigits && FigureVerbs.EndWith(text[..at]) && !NameReader.HasNounAfter(text, numeral.End);

    private static (int Start, NumeralText Numeral)? ReadSecond(ReadOnlySpan<char> text, int at)
    {
        var dash = Characters.SkipBlanks(text, at);
        if (dash >= text.Length || dash - at > 1 || !Dashes.Contains(text[dash]))
        {
            return null;
        }

        // A dash of two characters: ——, --.
        var start = Characters.SkipBlanks(text, dash + 1);
        if (start < text.Length && text[start] == text[dash] && text[dash] is '—' or '-' or '~')
        {
            start = Characters.SkipBlanks(text, start + 1);
        }

        return start < text.Length && start - dash <= 3 && (ArabicNumerals.IsDigit(text[start]) || SpokenNumerals.IsNumeral(text[start])) && NumeralTexts.Read(text, start) is { } second
            ? (start, second)
            : null;
    }

    private static Mention? ReadRange(ReadOnlySpan<char> text, int at, NumeralText first, Unit? firstUnit, (int Start, NumeralText Numeral) second, bool bare)
    {
        var numeral = second.Numeral;
        if (numeral.IsDigits != first.IsDigits)
        {
            return null;
        }

        var unit = ReadUnit(text, numeral, out var end);
        if ((unit is null && !bare) || (firstUnit is not null && unit is not null && firstUnit.Base != unit.Base))
        {
            return null;
        }

        unit ??= UnitReader.Bare(numeral.Scale);

        // 2000万—3000万元 and 2000—3000万元 say the same of their first figure; 1万—2万.
        var factor = UnitReader.Scales[numeral.Scale].Factor;
        var low = first.Scale == numeral.Scale || first.Scale == 0 ? first.Value : first.Value * UnitReader.Scales[first.Scale].Factor / factor;
        if (low >= numeral.Value)
        {
            return null;
        }

        var amount = new Amount { Value = low, High = numeral.Value, Step = Math.Min(first.Step, numeral.Step), Bound = Bound.Exact, Unit = unit };
        return Bind(text, at, numeral with { Vague = Bound.None }, amount, end) is { } mention ? mention with { Kind = NumeralKind.Range } : null;
    }

    private static Mention Bind(ReadOnlySpan<char> text, int at, NumeralText last, Amount amount, int end)
    {
        var isRankAlone = !last.IsDigits && amount.Value >= 10;
        var before = BoundWords.ReadBefore(text, at, isRankAlone, out var beforeLength);
        if (before == Bound.SomewhatLess && amount.Unit.Base is "年" or "月" or "周" or "天" && text[(at - beforeLength)..at].StartsWith('近'))
        {
            (before, beforeLength) = (null, 0);
        }

        var after = BoundWords.ReadAfter(text, end, out var afterLength);
        var bound = before is null or Bound.Exact ? after ?? (last.Vague != Bound.None ? last.Vague : Bound.Exact) : before.Value;
        return new Mention(KindOf(amount.Unit), at, text[last.End - 1] is '余' or '多' or '几' ? last.End - 1 : last.End)
        {
            Start = at - beforeLength,
            End = end + afterLength,
            Amount = bound == Bound.Exact ? amount : amount with { Bound = bound },
        };
    }

    private static NumeralKind KindOf(Unit unit) => unit.Dimension is Dimension.Share or Dimension.Points ? NumeralKind.Rate : NumeralKind.Quantity;
}
