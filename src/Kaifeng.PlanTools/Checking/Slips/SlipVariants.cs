using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Slips;

/// <summary>The figures that a printed one may be a slip of. Only figures printed in Arabic digits have any.</summary>
internal static class SlipVariants
{
    private const int FewestDigits = 3;
    private const int MostDigits = 12;
    private static readonly decimal[] Moves = [10m, 100m, 0.1m, 0.01m];

    /// <summary>Whether a figure has as many digits as it takes to tell a changed one from a chance.</summary>
    public static bool HasManyDigits(Amount amount) => DigitsOf(amount).Count(char.IsAsciiDigit) >= FewestDigits;

    /// <summary>All variants of a figure, at most 9 for a digit and a few more.</summary>
    /// <param name="amount">The figure.</param>
    /// <param name="printed">Its characters.</param>
    /// <param name="place">Where it stands.</param>
    public static IEnumerable<Slip> Of(Amount amount, string printed, Passage place)
    {
        var digits = DigitsOf(amount);
        var count = digits.Count(char.IsAsciiDigit);
        if (amount.High is not null || count > MostDigits || !digits.All(static c => char.IsAsciiDigit(c) || c == '.') || !printed.Contains(digits, StringComparison.Ordinal))
        {
            return [];
        }

        var figure = new Printed(amount, digits, printed, place);
        return
        [
            .. OtherDigits(digits).Where(IsPrintable).Select(other => figure.As(SlipKind.Digit, other)),
            .. Swaps(digits).Where(IsPrintable).Select(other => figure.As(SlipKind.Swap, other)),
            .. count > 1 ? MovedPoints(figure) : [],
            .. OtherScales(figure),
        ];
    }

    private static string DigitsOf(Amount amount) => amount.Value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> OtherDigits(string digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            for (var digit = '0'; digits[i] != '.' && digit <= '9'; digit++)
            {
                if (digit != digits[i])
                {
                    yield return $"{digits[..i]}{digit}{digits[(i + 1)..]}";
                }
            }
        }
    }

    private static IEnumerable<string> Swaps(string digits)
    {
        for (var i = 1; i < digits.Length; i++)
        {
            var (first, second) = (digits[i - 1], digits[i]);
            if (first != second && first != '.' && second != '.')
            {
                yield return $"{digits[..(i - 1)]}{second}{first}{digits[(i + 1)..]}";
            }
        }
    }

    // Nobody prints 0500.
    private static bool IsPrintable(string digits) => digits[0] != '0' || digits.Length == 1 || digits[1] == '.';

    private static IEnumerable<Slip> MovedPoints(Printed figure)
    {
        foreach (var factor in Moves)
        {
            var (value, step) = (figure.Amount.Value * factor / 1.000000000000m, figure.Amount.Step * factor);
            if (!figure.Amount.IsWhole || step >= 1 || decimal.IsInteger(value))
            {
                yield return figure.As(SlipKind.Point, figure.Amount with { Value = value, Step = figure.Amount.IsWhole ? Math.Max(step, 1) : step });
            }
        }
    }

    private static IEnumerable<Slip> OtherScales(Printed figure)
    {
        var unit = figure.Amount.Unit.Printed;
        foreach (var (scale, other) in new[] { ('万', '亿'), ('亿', '万') })
        {
            if (unit.StartsWith(scale) && figure.Text.Contains(unit, StringComparison.Ordinal) && UnitReader.Parse(other + unit[1..]) is { } meant && meant.Base == figure.Amount.Unit.Base)
            {
                yield return new Slip(SlipKind.Scale, figure.Place, figure.Amount with { Unit = meant }, figure.Text.Replace(unit, meant.Printed, StringComparison.Ordinal));
            }
        }
    }

    private sealed record Printed(Amount Amount, string Digits, string Text, Passage Place)
    {
        public Slip As(SlipKind kind, string digits) => As(kind, Amount with { Value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) });

        public Slip As(SlipKind kind, Amount meant) => new(kind, Place, meant, Text.Replace(Digits, meant.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }
}
