using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads ranges: <c>50—80平方公里</c>, <c>10%～20%</c>, <c>-5℃至3℃</c>, <c>50万元至1亿元</c>.</summary>
internal static class RangeReader
{
    private static readonly CharacterSet Dashes = new("-－—–‐‑―−~～〜至到∼﹣─━﹘⁓∽");
    private static readonly CharacterSet Doubled = new("-—―─━~");

    /// <summary>Whether a character stands between the ends of a range.</summary>
    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>The range that begins with a figure; <c>null</c> where no second one follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first figure.</param>
    /// <param name="unit">Its unit, or <c>null</c>.</param>
    /// <param name="end">Where it ends with its unit.</param>
    /// <param name="bare">Whether a numeral without unit counts as a figure.</param>
    public static Mention? Read(ReadOnlySpan<char> text, SignedNumeral first, Unit? unit, int end, bool bare) =>
        SecondStart(text, end) is var start and > 0 && ReadSecond(text, start) is { } second ? Join(text, first, unit, second, bare) : null;

    /// <summary>Where the second figure begins, its sign included; 0 where none can.</summary>
    public static int SecondStart(ReadOnlySpan<char> text, int at)
    {
        var dash = Characters.SkipBlanks(text, at);
        if (dash >= text.Length || dash - at > 1 || !Dashes.Contains(text[dash]))
        {
            return 0;
        }

        var start = Characters.SkipBlanks(text, dash + 1);
        if (start < text.Length && text[start] == text[dash] && Doubled.Contains(text[dash]))
        {
            start = Characters.SkipBlanks(text, start + 1);
        }

        return start < text.Length && start - dash <= 3 ? start : 0;
    }

    private static SignedNumeral? ReadSecond(ReadOnlySpan<char> text, int start)
    {
        var at = text[start] is '-' or '−' or '－' or '负' ? start + 1 : text[start..].StartsWith("零下", StringComparison.Ordinal) ? start + 2 : start;
        return at < text.Length && (ArabicNumerals.IsDigit(text[at]) || SpokenNumerals.IsNumeral(text[at])) && NumeralTexts.Read(text, at) is { High: null } numeral
            ? new SignedNumeral(start, numeral, at > start)
            : null;
    }

    private static Mention? Join(ReadOnlySpan<char> text, SignedNumeral first, Unit? firstUnit, SignedNumeral second, bool bare)
    {
        var (low, high) = (first.Numeral, second.Numeral);
        if (low.IsDigits != high.IsDigits || low.High is not null)
        {
            return null;
        }

        var unit = AmountReader.ReadUnit(text, second, out var end);
        if ((unit is null && !bare && !IsMarked(text, first.Start)) || (firstUnit is not null && unit is not null && firstUnit.Base != unit.Base))
        {
            return null;
        }

        // 2000万—3000万元 and 2000—3000万元 say the same of their first figure; 1万—2万. 50万元至1亿元 goes by its first unit.
        var (factor, firstFactor) = (UnitReader.Scales[high.Scale].Factor, UnitReader.Scales[low.Scale].Factor);
        var isSame = low.Scale == high.Scale || (low.Scale == 0 && firstUnit is null);
        var from = first.Value;
        var to = isSame ? second.Value : second.Value * factor / firstFactor;
        if (from >= to)
        {
            return null;
        }

        var amount = new Amount
        {
            Value = from,
            High = to,
            Step = Math.Min(low.Step, high.Step),
            Bound = Bound.Exact,
            Unit = isSame ? unit ?? UnitReader.Bare(high.Scale) : firstUnit ?? UnitReader.WithScale(Unscaled(text, second), low.Scale),
        };
        return AmountReader.Bind(text, first, high with { Vague = Bound.None }, amount, unit is null ? high.End : end) with { Kind = NumeralKind.Range };
    }

    // 控制在1.5—2.0: no unit, but a word that sets a figure.
    private static bool IsMarked(ReadOnlySpan<char> text, int start) =>
        BoundWords.ReadBefore(text, start, isRankAlone: false, out _) is not null || FigureVerbs.EndWith(text[..start]);

    private static Unit Unscaled(ReadOnlySpan<char> text, SignedNumeral second) =>
        UnitReader.Read(text, second.Numeral.End, 0, second.Numeral.IsDigits, out _) ?? Unit.None;
}
