using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>A printed figure with a slip in it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Edits">How the text changes.</param>
/// <param name="Amount">What the figure says then.</param>
internal sealed record FigureChange(PlantedKind Kind, ImmutableArray<TextEdit> Edits, Amount Amount);

/// <summary>All slips in a printed figure: in its digits, its decimal point, its 万 or 亿. Chinese numerals of one character have other digits alone.</summary>
internal static class FigureChanges
{
    private const int MostDigits = 12;
    private const string ChineseDigits = "一两三四五六七八九十";

    /// <summary>The slips in the figure at a place; none in a range.</summary>
    public static IEnumerable<FigureChange> Of(SourceText source, Passage place, Amount amount)
    {
        var printed = source.Read(place);
        return amount.High is not null ? []
            : Find(printed, Math.Abs(amount.Value)) is var (start, end) ? OfArabic(new Printed(place, printed, start, end, amount))
            : OfChinese(place, printed, amount);
    }

    // The figure's own digits, not those of a year or a note beside them.
    private static (int Start, int End)? Find(string printed, decimal value)
    {
        for (var at = 0; at < printed.Length; at++)
        {
            if (ArabicNumerals.IsDigit(printed[at]))
            {
                var end = ArabicNumerals.NumberEnd(printed, at);
                if (ArabicNumerals.Parse(printed.AsSpan(at, end - at)) == value)
                {
                    return end - at <= MostDigits ? (at, end) : null;
                }

                at = end;
            }
        }

        return null;
    }

    private static IEnumerable<FigureChange> OfArabic(Printed figure)
    {
        var digits = figure.Digits;
        foreach (var other in OtherDigits(digits).Where(IsPrinted))
        {
            yield return figure.With(PlantedKind.Digit, other);
        }

        foreach (var other in Swaps(digits).Where(IsPrinted))
        {
            yield return figure.With(PlantedKind.Swap, other);
        }

        foreach (var other in OtherPoints(digits, figure.Amount.IsWhole))
        {
            yield return figure.With(PlantedKind.Point, other);
        }

        if (figure.OtherScale() is { } scaled)
        {
            yield return scaled;
        }
    }

    private static IEnumerable<string> OtherDigits(string digits) =>
        from at in Enumerable.Range(0, digits.Length)
        where char.IsAsciiDigit(digits[at])
        from digit in "0123456789"
        where digit != digits[at]
        select $"{digits[..at]}{digit}{digits[(at + 1)..]}";

    private static IEnumerable<string> Swaps(string digits) =>
        from at in Enumerable.Range(1, Math.Max(0, digits.Length - 1))
        let first = digits[at - 1]
        let second = digits[at]
        where first != second && char.IsAsciiDigit(first) && char.IsAsciiDigit(second)
        select $"{digits[..(at - 1)]}{second}{first}{digits[(at + 1)..]}";

    // One or two digits away; a whole number of things takes none.
    private static IEnumerable<string> OtherPoints(string digits, bool isWhole)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (isWhole || digits.Contains(',', StringComparison.Ordinal))
        {
            return [];
        }

        var (bare, at) = point < 0 ? (digits, digits.Length) : (digits.Remove(point, 1), point);
        return from move in new[] { -2, -1, 1, 2 }
               let other = at + move
               where other >= 0 && other <= bare.Length && bare.Length > 1
               let text = (other == 0 ? "0." + bare : other == bare.Length ? bare : $"{bare[..other]}.{bare[other..]}").TrimStart('0')
               let full = text.StartsWith('.') ? "0" + text : text
               where full.Length > 0 && full != digits
               select full;
    }

    // Nobody prints 0500.
    private static bool IsPrinted(string digits) => digits[0] != '0' || digits.Length == 1 || digits[1] == '.';

    private static IEnumerable<FigureChange> OfChinese(Passage place, string printed, Amount amount)
    {
        var at = printed.AsSpan().IndexOfAny(ChineseDigits + "二");
        var isOne = at >= 0 && (at + 1 == printed.Length || !(ChineseNumerals.IsNumeral(printed[at + 1]) || ChineseNumerals.RankOf(printed[at + 1]) > 0));
        if (!isOne || amount.Step != 1 || ValueOf(printed[at]) != amount.Value)
        {
            yield break;
        }

        foreach (var digit in ChineseDigits)
        {
            if (ValueOf(digit) != amount.Value)
            {
                yield return new FigureChange(PlantedKind.Digit, [.. TextEdit.At(place, at, at + 1, digit.ToString())], amount with { Value = ValueOf(digit) });
            }
        }
    }

    private static int ValueOf(char c) => ChineseNumerals.DigitOf(c) is var digit and >= 0 ? digit : ChineseNumerals.RankOf(c);

    private sealed record Printed(Passage Place, string Text, int Start, int End, Amount Amount)
    {
        public string Digits { get; } = string.Concat(Text[Start..End].Select(static c => ArabicNumerals.IsDigit(c) ? (char)('0' + ArabicNumerals.DigitOf(c)) : c == '．' ? '.' : c));

        public FigureChange With(PlantedKind kind, string digits)
        {
            var (before, value) = (Math.Abs(Amount.Value), ArabicNumerals.Parse(digits)!.Value);
            var step = Amount.Step / ArabicNumerals.StepOf(before) * ArabicNumerals.StepOf(value);
            return new FigureChange(kind, [.. TextEdit.At(Place, Start, End, digits)], Amount with { Value = Amount.Value < 0 ? -value : value, Step = step });
        }

        public FigureChange? OtherScale()
        {
            if (End >= Text.Length || Text[End] is not ('万' or '亿') || Amount.Unit.Printed is not { Length: > 0 } unit || unit[0] != Text[End])
            {
                return null;
            }

            var scale = unit[0] == '万' ? "亿" : "万";
            var other = unit.Length == 1 ? UnitReader.Bare(scale == "万" ? 1 : 2) : UnitReader.Parse(scale + unit[1..]);
            return other is null || other.Base != Amount.Unit.Base ? null : new FigureChange(PlantedKind.Scale, [.. TextEdit.At(Place, End, End + 1, scale)], Amount with { Unit = other });
        }
    }
}
