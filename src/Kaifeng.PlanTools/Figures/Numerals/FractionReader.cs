using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads fractions and multiples in words: <c>三分之一</c>, <c>百分之五至百分之十</c>, <c>千分之三</c>, <c>一半</c>, <c>过半</c>, <c>翻两番</c>.</summary>
internal static class FractionReader
{
    // 翻一番 is nearly twice at least.
    private const decimal DoublingStep = 0.2m;

    private const decimal Finest = 0.0000000001m;

    private static readonly Unit Percent = UnitReader.Parse("%")!;
    private static readonly Unit PerMille = UnitReader.Parse("‰")!;
    private static readonly Unit Times = UnitReader.Parse("倍")!;

    /// <summary>A fraction in words.</summary>
    public static Mention? Read(in NumeralSite site)
    {
        if (site.First is '翻' or '半')
        {
            return site.First == '翻' ? ReadDoubling(site) : ReadMoreThanHalf(site);
        }

        if (site.First == '一' && site.CharAt(site.At + 1) == '半' && !site.HasAt(site.At + 1, "半导"))
        {
            return Bounded(site, NumeralKind.Ratio, site.At + 2, new Amount { Value = 0.5m, Step = 0.1m, Bound = Bound.Exact, Unit = Unit.None });
        }

        return ReadParts(site.Text, site.At, out var end) is not { } amount ? null
            : ReadRange(site, amount, end) ?? Bounded(site, amount.Unit == Unit.None ? NumeralKind.Ratio : NumeralKind.Rate, end, amount);
    }

    private static Amount? ReadParts(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (at >= text.Length || !SpokenNumerals.IsNumeral(text[at]) || SpokenNumerals.Read(text, at) is not { Value: > 0 } whole || !text[whole.End..].StartsWith("分之", StringComparison.Ordinal)
            || NumeralTexts.Read(text, whole.End + 2) is not { } part)
        {
            return null;
        }

        end = part.End;
        var unit = whole.Value switch { 100 => Percent, 1000 => PerMille, _ => Unit.None };
        return unit == Unit.None
            ? new Amount { Value = Math.Round(part.Value / whole.Value, 10), Step = Finest, Bound = Bound.Exact, Unit = unit }
            : new Amount { Value = part.Value, High = part.High, Step = part.Step, Bound = Bound.Exact, Unit = unit };
    }

    // 百分之五至百分之十, 百分之五到十.
    private static Mention? ReadRange(in NumeralSite site, Amount low, int at)
    {
        if (low.Unit == Unit.None || low.High is not null || RangeReader.SecondStart(site.Text, at) is not (> 0 and var start))
        {
            return null;
        }

        var high = ReadParts(site.Text, start, out var end);
        if (high is null && SpokenNumerals.IsNumeral(site.CharAt(start)) && NumeralTexts.Read(site.Text, start) is { IsDigits: false } second && UnitReader.Read(site.Text, second.End, 0, afterDigits: false, out _) is null)
        {
            (high, end) = (low with { Value = second.Value }, second.End);
        }

        return high is not null && high.Unit == low.Unit && high.Value > low.Value ? Bounded(site, NumeralKind.Range, end, low with { High = high.Value }) : null;
    }

    // 过半, 近半; 超过半数 has a word for it.
    private static Mention? ReadMoreThanHalf(in NumeralSite site) =>
        (site.Previous == '近' || (site.Previous == '过' && site.CharAt(site.At - 2) is not ('超' or '通' or '经'))) && Halves.TimeUnit(site.Text, site.At + 1, out _) is null && site.CharAt(site.At + 1) != '个'
            ? new Mention(NumeralKind.Ratio, site.At, site.At + 1)
            {
                Start = site.At - 1,
                Amount = new Amount { Value = 0.5m, Step = 0.1m, Bound = site.Previous == '过' ? Bound.MoreThan : Bound.SomewhatLess, Unit = Unit.None },
            }
            : null;

    // 翻一番 is twice, 翻两番 four times as much; 翻了近两番.
    private static Mention? ReadDoubling(in NumeralSite site)
    {
        var at = site.At + 1;
        at += site.CharAt(at) == '了' ? 1 : 0;
        var vague = site.CharAt(at) switch { '近' => Bound.SomewhatLess, '约' => Bound.About, '超' => Bound.MoreThan, _ => Bound.Exact };
        at += vague == Bound.Exact ? 0 : 1;
        var times = site.CharAt(at) switch { '番' => 1, '一' or '1' => 1, '两' or '二' or '2' => 2, '三' or '3' => 3, '四' or '4' => 4, _ => 0 };
        var end = site.CharAt(at) == '番' ? at : at + 1;
        if (times == 0 || site.CharAt(end) != '番')
        {
            return null;
        }

        end++;
        var isMore = site.CharAt(end) == '多' && vague == Bound.Exact;
        var (_, after, bound) = BoundReader.Read(site.Text[site.At..], 0, end + (isMore ? 1 : 0) - site.At, own: isMore ? Bound.MoreThan : vague);
        return new Mention(NumeralKind.Quantity, site.At, end)
        {
            End = site.At + after,
            Amount = new Amount { Value = 1 << times, Step = DoublingStep, Bound = bound, Unit = Times },
        };
    }

    private static Mention Bounded(in NumeralSite site, NumeralKind kind, int numeralEnd, Amount amount)
    {
        var (start, end, bound) = BoundReader.Read(site.Text, site.At, numeralEnd);
        return new Mention(kind, site.At, numeralEnd) { Start = start, End = end, Amount = amount with { Bound = bound } };
    }
}
