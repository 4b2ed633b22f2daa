using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads what stands between the digits of a numeral and its unit: ranks (<c>5千</c>), scales (<c>3亿</c>), words of vagueness (<c>30多万</c>, <c>20来</c>).</summary>
internal static class NumeralScales
{
    private const int Thousand = 4;
    private const int Hundred = 5;

    /// <summary>The numeral with them.</summary>
    public static NumeralText Read(ReadOnlySpan<char> text, NumeralText numeral)
    {
        var read = WithVagueness(text, numeral);
        if (read.Scale > 0)
        {
            // 三十万多亿.
            return read.Scale == 1 && read.End > numeral.End && read.End < text.Length && text[read.End] == '亿' ? read with { End = read.End + 1, Scale = 3 } : read;
        }

        read = WithRank(text, read);
        read = WithScale(text, read);
        return WithVagueness(text, read);
    }

    // 5千万, 3百多亿: a rank before a scale, or between figures and their unit.
    private static NumeralText WithRank(ReadOnlySpan<char> text, NumeralText numeral)
    {
        var at = numeral.End;
        if (!numeral.IsDigits || at >= text.Length || ChineseNumerals.RankOf(text[at]) is not (>= 10 and <= 1000 and var rank))
        {
            return numeral;
        }

        var ranked = WithVagueness(text, numeral.Times(rank) with { End = at + 1 });
        if (ScaleAt(text, ranked.End) > 0)
        {
            return ranked;
        }

        var isUnit = UnitReader.Read(text, at, 0, afterDigits: true, out _) is not null || UnitReader.Read(text, ranked.End, 0, afterDigits: true, out _) is null;
        if (isUnit || rank == 10)
        {
            return isUnit ? numeral : ranked;
        }

        return numeral with { End = ranked.End, Scale = rank == 1000 ? Thousand : Hundred, Vague = ranked.Vague };
    }

    private static NumeralText WithScale(ReadOnlySpan<char> text, NumeralText numeral)
    {
        // 三个亿, and a blank that a line wrap or a typist left before 万 or 亿.
        var at = numeral.End;
        if (text[at..].StartsWith("个多亿", StringComparison.Ordinal))
        {
            return numeral with { End = at + 3, Scale = 2, Vague = Bound.SomewhatMore };
        }

        at += at + 1 < text.Length && ((numeral.IsDigits && text[at] == ' ') || (text[at] == '个' && text[at + 1] == '亿')) ? 1 : 0;
        return numeral.Scale == 0 && ScaleAt(text, at) is var scale and > 0
            ? numeral with { End = at + UnitReader.Scales[scale].Text.Length, Scale = scale }
            : numeral;
    }

    private static int ScaleAt(ReadOnlySpan<char> text, int at) => at >= text.Length ? 0 : text[at] switch
    {
        '万' => at + 1 < text.Length && text[at + 1] == '亿' ? 3 : 1,
        '亿' => 2,
        _ => 0,
    };

    private static NumeralText WithVagueness(ReadOnlySpan<char> text, NumeralText numeral)
    {
        var at = numeral.End;
        return at >= text.Length ? numeral : text[at] switch
        {
            '余' or '多' or '几' => numeral with { End = at + 1, Vague = Bound.SomewhatMore },
            '来' when ScaleAt(text, at + 1) > 0 || UnitReader.Read(text, at + 1, 0, afterDigits: true, out _) is not null => numeral with { End = at + 1, Vague = Bound.About },
            _ => numeral,
        };
    }
}
