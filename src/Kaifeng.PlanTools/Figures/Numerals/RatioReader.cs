using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads figures set against each other: <c>2.07:1</c>, <c>15.3:37.8:46.9</c>, <c>1/3</c>, <c>三分之一</c>, <c>百分之五</c>, <c>一半</c>, <c>翻两番</c>.</summary>
internal static class RatioReader
{
    /// <summary>A ratio in Arabic figures.</summary>
    public static Mention? ReadDigits(in NumeralSite site)
    {
        var first = site.NumberEnd;
        if (site.CharAt(first) is not (':' or '：' or '∶' or '︰' or '/'))
        {
            return null;
        }

        var end = first;
        var second = 0;
        while (site.CharAt(end) is ':' or '：' or '∶' or '︰' || (site.CharAt(end) == '/' && second == 0))
        {
            if (!ArabicNumerals.IsDigit(site.CharAt(end + 1)))
            {
                break;
            }

            second = second == 0 ? end + 1 : second;
            end = ArabicNumerals.NumberEnd(site.Text, end + 1);
        }

        if (second == 0
            || ArabicNumerals.Parse(site.Text[site.At..first]) is not { } left
            || ArabicNumerals.Parse(site.Text[second..ArabicNumerals.NumberEnd(site.Text, second)]) is not { } right)
        {
            return null;
        }

        var isShare = site.CharAt(first) != '/' && end == ArabicNumerals.NumberEnd(site.Text, second) && right == 1;
        var step = ArabicNumerals.StepOf(left);
        return new Mention(NumeralKind.Ratio, site.At, end)
        {
            Amount = isShare || right == 0 ? Of(left, step) : Of(Math.Round(left / right, 10), 0.0000000001m),
        };
    }

    /// <summary>A fraction in words.</summary>
    public static Mention? ReadSpoken(in NumeralSite site)
    {
        if (site.First == '翻')
        {
            return ReadDoubling(site);
        }

        if (site.First == '一' && site.CharAt(site.At + 1) == '半' && !site.HasAt(site.At + 1, "半导"))
        {
            return new Mention(NumeralKind.Ratio, site.At, site.At + 2) { Amount = Of(0.5m, 0.1m) };
        }

        if (site.Spoken is not { } whole || !site.HasAt(whole.End, "分之") || whole.Value == 0
            || NumeralTexts.Read(site.Text, whole.End + 2) is not { } part)
        {
            return null;
        }

        var end = DecimalsEnd(site, part.End, out var decimals);
        var value = part.Value + decimals;
        return whole.Value == 100
            ? Rate(site, end, value, part)
            : new Mention(NumeralKind.Ratio, site.At, end) { Amount = Of(Math.Round(value / whole.Value, 10), 0.0000000001m) };
    }

    private static Mention Rate(in NumeralSite site, int end, decimal value, NumeralText part)
    {
        var after = BoundWords.ReadAfter(site.Text, end, out var afterLength);
        var before = BoundWords.ReadBefore(site.Text, site.At, isRankAlone: false, out var beforeLength);
        return new Mention(NumeralKind.Rate, site.At, end)
        {
            Start = site.At - beforeLength,
            End = end + afterLength,
            Amount = new Amount
            {
                Value = value,
                Step = value == part.Value ? part.Step : ArabicNumerals.StepOf(value),
                Bound = before ?? after ?? Bound.Exact,
                Unit = UnitReader.Parse("%")!,
            },
        };
    }

    // 百分之三点五.
    private static int DecimalsEnd(in NumeralSite site, int at, out decimal decimals)
    {
        decimals = 0;
        if (site.CharAt(at) != '点')
        {
            return at;
        }

        var step = 1m;
        var end = at + 1;
        while (end - at <= 6 && ChineseNumerals.DigitOf(site.CharAt(end)) >= 0)
        {
            step /= 10;
            decimals += step * ChineseNumerals.DigitOf(site.CharAt(end));
            end++;
        }

        return end == at + 1 ? at : end;
    }

    // 翻一番 is twice, 翻两番 four times as much.
    private static Mention? ReadDoubling(in NumeralSite site)
    {
        var at = site.At + 1;
        at += site.CharAt(at) == '了' ? 1 : 0;
        var times = site.CharAt(at) switch { '番' => 1, '一' or '1' => 1, '两' or '二' or '2' => 2, '三' or '3' => 3, _ => 0 };
        var end = site.CharAt(at) == '番' ? at : at + 1;
        if (times == 0 || site.CharAt(end) != '番')
        {
            return null;
        }

        var after = BoundWords.ReadAfter(site.Text, end + 1, out var length);
        return new Mention(NumeralKind.Quantity, site.At, end + 1)
        {
            End = end + 1 + length,
            Amount = new Amount { Value = 1 << times, Step = 1, Bound = after ?? Bound.Exact, Unit = UnitReader.Parse("倍")! },
        };
    }

    private static Amount Of(decimal value, decimal step) => new() { Value = value, Step = step, Bound = Bound.Exact, Unit = Unit.None };
}
