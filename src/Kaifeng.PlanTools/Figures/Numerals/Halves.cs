using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads halves and tenths behind a unit: <c>一年半</c>, <c>一倍半</c>, <c>1个半小时</c>, <c>三成五</c>.</summary>
internal static class Halves
{
    // 多元, 多样, 多层 are words.
    private static readonly CharacterSet AfterMany = new("元样层式功种类维渠方级民边轮项个次部点面数样彩");

    /// <summary>What 半 adds to a figure.</summary>
    public const decimal Half = 0.5m;

    /// <summary>One unit of the last digit of a figure with a half or a tenth.</summary>
    public const decimal Tenth = 0.1m;

    /// <summary>The unit of <c>1个半小时</c> and <c>1个多小时</c>, where <paramref name="at"/> is behind the numeral; <c>null</c> for any other text.</summary>
    public static Unit? UnitBehind(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        return at + 1 < text.Length && text[at] == '个' && text[at + 1] is '半' or '多' && TimeUnit(text, at + 2, out end) is { } unit ? unit : null;
    }

    /// <summary>Whether 多 or 余 stands behind a unit and means the figure and some more: <c>2亿元多</c>, <c>3年多</c>.</summary>
    public static bool IsMoreBehind(ReadOnlySpan<char> text, Unit unit, int at) =>
        at < text.Length
        && text[at] is '多' or '余'
        && unit.Dimension is not (Dimension.Count or Dimension.None)
        && (at + 1 == text.Length || !Characters.IsIdeograph(text[at + 1]) || text[at + 1] is '的' or '来' or '时' or '前' or '后' || (unit.Dimension == Dimension.Time && !AfterMany.Contains(text[at + 1])));

    /// <summary>A unit of time after 半, with 个 or without: <c>小时</c>, <c>个月</c>, <c>月</c>.</summary>
    public static Unit? TimeUnit(ReadOnlySpan<char> text, int at, out int end)
    {
        if (UnitReader.Read(text, at, 0, afterDigits: false, out end) is { Dimension: Dimension.Time } unit)
        {
            return unit;
        }

        end = at + 1;
        return at < text.Length && text[at] == '月' ? UnitReader.Parse("个月") : null;
    }

    /// <summary>What stands behind a unit and adds to its figure; 0 where nothing does.</summary>
    public static decimal AddedBehind(ReadOnlySpan<char> text, Unit unit, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        if (text[at] == '半' && unit.Dimension is Dimension.Time or Dimension.Multiple or Dimension.Area or Dimension.Length or Dimension.Mass && NumeralWords.SkipAt(text, at) == at)
        {
            return Half;
        }

        var digit = unit.Printed == "成" ? ChineseNumerals.DigitOf(text[at]) : 0;
        return digit > 0 && (at + 1 == text.Length || !SpokenNumerals.IsNumeral(text[at + 1])) && UnitReader.Read(text, at + 1, 0, afterDigits: false, out _) is null ? digit * Tenth : 0;
    }
}
