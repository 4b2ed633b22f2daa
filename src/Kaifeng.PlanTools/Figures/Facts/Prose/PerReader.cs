using System.Buffers;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Finds what an amount is for each of: <c>人均</c>, <c>每万人</c>, <c>元/吨</c>.</summary>
internal static class PerReader
{
    private static readonly SearchValues<char> AfterDivisor = SearchValues.Create("拥有配均的耗产增建设，、（");
    private const int LongestDivisor = 6;
    private static readonly string[] Times = ["年", "月", "日", "天", "小时", "秒", "分钟", "周", "季", "h", "a", "d"];

    /// <summary>The divisor as words; empty where there is none.</summary>
    /// <param name="lead">The words before the figure.</param>
    /// <param name="unit">The figure's unit.</param>
    public static string Read(ReadOnlySpan<char> lead, Unit unit)
    {
        if (unit.Dimension == Dimension.Composite && unit.Printed.LastIndexOfAny(['/', '／']) is var slash and > 0)
        {
            return unit.Printed[(slash + 1)..];
        }

        if (unit.Dimension is Dimension.Share or Dimension.Points or Dimension.Multiple || !FlowWords.Per.IsIn(lead))
        {
            return "";
        }

        foreach (var (word, divisor) in FlowWords.Divisors)
        {
            if (lead.LastIndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return divisor;
            }
        }

        var each = lead.LastIndexOf('每');
        return each < 0 ? "单位" : Divisor(lead[(each + 1)..]);
    }

    /// <summary>Whether a divisor is a lapse of time: a capacity or a speed, not an average.</summary>
    public static bool IsTime(string divisor) => Array.IndexOf(Times, divisor) >= 0;

    private static string Divisor(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(AfterDivisor);
        end = end <= 0 ? words.Length : end;
        return words[..Math.Min(end, LongestDivisor)].ToString();
    }
}
