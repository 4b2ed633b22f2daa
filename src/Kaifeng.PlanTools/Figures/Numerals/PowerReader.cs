using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads figures with a power of ten: <c>1.2×10^8立方米</c>, <c>3.5×10⁴吨</c>.</summary>
internal static class PowerReader
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int MostZeros = 15;

    /// <summary>The figure; unexplained where the exponent lost its place above the line (<c>2.06×108吨</c>); <c>null</c> for any other text.</summary>
    public static Mention? Read(in NumeralSite site)
    {
        var times = site.NumberEnd;
        if (site.CharAt(times) is not ('×' or '*' or 'x' or 'X' or '·' or '✕') || !site.HasAt(times + 1, "10"))
        {
            return null;
        }

        var end = ExponentEnd(site, times + 3, out var exponent);
        if (end == times + 3)
        {
            var run = ArabicNumerals.RunEnd(site.Text, end);
            var isLost = run - end is 1 or 2 && site.Text[end] != '0' && site.Text[site.At..times].Contains('.') && UnitReader.Read(site.Text, run, 0, afterDigits: true, out _) is not null;
            return isLost ? new Mention(NumeralKind.Unexplained, site.At, run) : null;
        }

        return exponent <= MostZeros && ArabicNumerals.Parse(site.Text[site.At..times]) is { } value && UnitReader.Read(site.Text, end, 0, afterDigits: true, out var unitEnd) is { } unit
            ? Bound(site, end, unitEnd, value, PowerOf(exponent), unit)
            : new Mention(NumeralKind.Unexplained, site.At, end);
    }

    private static Mention Bound(in NumeralSite site, int end, int unitEnd, decimal value, decimal power, Unit unit)
    {
        var (start, after, bound) = BoundReader.Read(site.Text, site.At, unitEnd);
        return new Mention(NumeralKind.Quantity, site.At, end)
        {
            Start = start,
            End = after,
            Amount = new Amount { Value = decimal.Round(value * power), Step = ArabicNumerals.StepOf(value) * power, Bound = bound, Unit = unit },
        };
    }

    private static int ExponentEnd(in NumeralSite site, int at, out int exponent)
    {
        exponent = 0;
        if (site.CharAt(at) == '^')
        {
            var end = ArabicNumerals.RunEnd(site.Text, Math.Min(at + 1, site.Text.Length));
            exponent = ArabicNumerals.Whole(site.Text[(at + 1)..end]);
            return end > at + 1 && end - at <= 3 ? end : at;
        }

        var last = at;
        while (Superscripts.IndexOf(site.CharAt(last), StringComparison.Ordinal) is var digit and >= 0 && last - at < 2)
        {
            exponent = (exponent * 10) + digit;
            last++;
        }

        return last;
    }

    private static decimal PowerOf(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
