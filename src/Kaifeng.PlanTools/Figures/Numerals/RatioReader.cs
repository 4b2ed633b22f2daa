using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads figures set against each other: <c>2.07:1</c>, <c>15.3:37.8:46.9</c>, <c>1/3</c>, <c>8.5/10万</c>.</summary>
internal static class RatioReader
{
    private const int MostMembers = 12;

    private static readonly string[] Bases = ["10万", "十万", "万", "千", "百"];

    /// <summary>A ratio in Arabic figures.</summary>
    public static Mention? Read(in NumeralSite site)
    {
        var first = site.NumberEnd;
        if (site.CharAt(first) is not (':' or '：' or '∶' or '︰' or '/' or '／' or '比') || !(ArabicNumerals.IsDigit(site.CharAt(first + 1)) || site.CharAt(first) == '/' || site.CharAt(first) == '／'))
        {
            return null;
        }

        if (ArabicNumerals.Parse(site.Text[site.At..first]) is not { } left)
        {
            return null;
        }

        return site.CharAt(first) is '/' or '／' ? ReadBasis(site, first, left) ?? ReadFraction(site, first, left) : ReadProportion(site, first, left);
    }

    // 3:4:3. A proportion of three says no amount; one of two is told by both.
    private static Mention? ReadProportion(in NumeralSite site, int first, decimal left)
    {
        var (end, count) = (first, 1);
        while (site.CharAt(end) is ':' or '：' or '∶' or '︰' or '比' && count < MostMembers && ArabicNumerals.IsDigit(site.CharAt(end + 1)))
        {
            end = ArabicNumerals.NumberEnd(site.Text, end + 1);
            count++;
        }

        if (count == 1 || ArabicNumerals.Parse(site.Text[(first + 1)..ArabicNumerals.NumberEnd(site.Text, first + 1)]) is not { } right)
        {
            return null;
        }

        var amount = Of(left, ArabicNumerals.StepOf(left));
        return count > 2 ? new Mention(NumeralKind.Ratio, site.At, end) { Amount = amount with { Bound = Bound.None } }
            : Bounded(site, end, right > left && left > 0 ? amount with { High = right } : amount);
    }

    private static Mention? ReadFraction(in NumeralSite site, int slash, decimal left)
    {
        var end = ArabicNumerals.NumberEnd(site.Text, Math.Min(slash + 1, site.Text.Length));
        return end > slash + 1 && ArabicNumerals.Parse(site.Text[(slash + 1)..end]) is > 0 and var right
            ? Bounded(site, end, Of(Math.Round(left / right, 10), 0.0000000001m))
            : null;
    }

    // 8.5/10万: so many of a hundred thousand.
    private static Mention? ReadBasis(in NumeralSite site, int slash, decimal value)
    {
        foreach (var basis in Bases)
        {
            if (site.HasAt(slash + 1, basis) && UnitReader.Read(site.Text, slash + 1, 0, afterDigits: true, out _) is null)
            {
                var printed = site.Text[slash..(slash + 1 + basis.Length)].ToString();
                var (start, end, bound) = BoundReader.Read(site.Text, site.At, slash + printed.Length);
                return new Mention(NumeralKind.Rate, site.At, slash + printed.Length)
                {
                    Start = start,
                    End = end,
                    Amount = new Amount { Value = value, Step = ArabicNumerals.StepOf(value), Bound = bound, Unit = new Unit(printed, printed, 1, Dimension.Composite, 1) },
                };
            }
        }

        return null;
    }

    private static Mention Bounded(in NumeralSite site, int numeralEnd, Amount amount)
    {
        var (start, end, bound) = BoundReader.Read(site.Text, site.At, numeralEnd);
        return new Mention(NumeralKind.Ratio, site.At, numeralEnd) { Start = start, End = end, Amount = amount with { Bound = bound } };
    }

    private static Amount Of(decimal value, decimal step) => new() { Value = value, Step = step, Bound = Bound.Exact, Unit = Unit.None };
}
