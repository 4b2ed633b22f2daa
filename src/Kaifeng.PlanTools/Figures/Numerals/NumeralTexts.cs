using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads numerals of either writing with the scale that belongs to their unit.</summary>
internal static class NumeralTexts
{
    /// <summary>The numeral that begins at <paramref name="at"/>; <c>null</c> where none stands there, or one that is too long for a figure.</summary>
    public static NumeralText? Read(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? null : ArabicNumerals.IsDigit(text[at]) ? ReadArabic(text, at) : ReadSpoken(text, at);

    private static NumeralText? ReadArabic(ReadOnlySpan<char> text, int at)
    {
        var end = BrokenNumerals.End(text, at);
        if (end < text.Length && ChineseNumerals.RankOf(text[end]) > 0 && IsMixed(text, end))
        {
            return SpokenNumerals.ReadMixed(text, at) is { } mixed ? NumeralScales.Read(text, Ranked(mixed, isDigits: true)) : null;
        }

        return Neighbours.ReadListed(text, at) ?? (ArabicNumerals.Parse(text[at..end]) is { } value
            ? NumeralScales.Read(text, DecimalsInWords(text, new NumeralText(end, value, ArabicNumerals.StepOf(value), 0, Bound.None, IsDigits: true)))
            : null);
    }

    // 3亿5千万: figures behind a rank, with 零 between or not.
    private static bool IsMixed(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && ChineseNumerals.RankOf(text[at]) > 0)
        {
            at++;
        }

        at += at < text.Length && text[at] is '零' or '〇' ? 1 : 0;
        return at < text.Length && ArabicNumerals.IsDigit(text[at]) && !DateReader.BeginsYear(text, at);
    }

    // 1点5个百分点.
    private static NumeralText DecimalsInWords(ReadOnlySpan<char> text, NumeralText numeral)
    {
        var end = numeral.End + 1 < text.Length && text[numeral.End] == '点' ? ArabicNumerals.RunEnd(text, numeral.End + 1) : 0;
        return numeral.Step == 1 && end > numeral.End + 1 && end - numeral.End <= 3 && UnitReader.Read(text, end, 0, afterDigits: true, out _) is { Dimension: not (Dimension.Time or Dimension.Count) }
            ? numeral with { End = end, Value = numeral.Value + (ArabicNumerals.Whole(text[(numeral.End + 1)..end]) * StepOf(end - numeral.End - 1)), Step = StepOf(end - numeral.End - 1) }
            : numeral;
    }

    private static NumeralText? ReadSpoken(ReadOnlySpan<char> text, int at)
    {
        if (SpokenNumerals.Read(text, at) is not { } spoken)
        {
            return null;
        }

        if (spoken.Scale == 1 && DecimalsEnd(text, at, spoken.End) is var end && end > spoken.End)
        {
            var (decimals, step) = Decimals(text[(spoken.End + 1)..end]);
            return NumeralScales.Read(text, new NumeralText(end, spoken.Value + decimals, step, 0, Bound.None, IsDigits: false));
        }

        return Neighbours.ReadListed(text, at) ?? NumeralScales.Read(text, Neighbours.Read(text, at, spoken) ?? Ranked(spoken, isDigits: false));
    }

    // 四亿六千二百万 is 4.62亿, 6万5千 6.5万; 一万零十二 goes on below the thousands and is 10012.
    private static NumeralText Ranked(SpokenNumerals.Spoken spoken, bool isDigits)
    {
        var hasTail = spoken.HasTail && spoken.Rank < 1000;
        var scale = hasTail ? 0 : spoken.Scale switch { 10_000 => 1, 100_000_000 => 2, 1_000_000_000_000 => 3, _ => 0 };
        var factor = UnitReader.Scales[scale].Factor;
        var step = scale > 0 ? Math.Min(spoken.Rank / factor, 1) : isDigits || hasTail ? spoken.Rank : 1;
        return new NumeralText(spoken.End, spoken.Value / factor, step, scale, Bound.None, isDigits) { IsRankAlone = !spoken.HasDigit };
    }

    /// <summary>Where the decimals end that 点 at <paramref name="point"/> opens; that place where none stand there.</summary>
    /// <remarks>三点五十分 is a time, 两点一线 a saying.</remarks>
    public static int DecimalsEnd(ReadOnlySpan<char> text, int start, int point)
    {
        if (point >= text.Length || text[point] != '点' || text[start] == '两')
        {
            return point;
        }

        var end = point + 1;
        while (end < text.Length && end - point <= 6 && ChineseNumerals.DigitOf(text[end]) >= 0 && text[end] != '两')
        {
            end++;
        }

        var isTime = end < text.Length && text[end] is '十' or '分' or '刻' or '线';
        return end == point + 1 || isTime ? point : end;
    }

    private static (decimal Value, decimal Step) Decimals(ReadOnlySpan<char> digits)
    {
        var value = 0m;
        foreach (var c in digits)
        {
            value = (value * 10) + ChineseNumerals.DigitOf(c);
        }

        return (value * StepOf(digits.Length), StepOf(digits.Length));
    }

    private static decimal StepOf(int decimals) => new(1, 0, 0, false, (byte)decimals);
}
