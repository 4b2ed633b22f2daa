using System.Buffers;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Finds what an amount is for each of: <c>人均</c>, <c>每万人</c>, <c>元/吨</c>.</summary>
internal static class PerReader
{
    private static readonly SearchValues<char> Scales = SearchValues.Create("十百千万亿");
    private const int LongestDivisor = 2;
    private const int LongestUnit = 5;
    private const int LongestNoun = 4;
    private const string Nouns = "人户次班";
    private const string Calendar = "年月日季周";

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

        var each = lead.LastIndexOf('每');
        if (each >= 0)
        {
            return Divisor(lead[(each + 1)..]);
        }

        // 人均, 亩产: by the character before.
        for (var i = lead.Length; i > 1; i--)
        {
            if (lead[i - 1] is '均' or '产' && FlowWords.Per.LengthAtEnd(lead[..i]) == 2)
            {
                return lead.Slice(i - 2, 1).ToString();
            }
        }

        return "单位";
    }

    /// <summary>Whether a divisor is a lapse of time: a capacity or a speed, not an average.</summary>
    public static bool IsTime(string divisor) =>
        UnitReader.Parse(divisor) is { Dimension: Dimension.Time } || (divisor.Length == 1 && Calendar.Contains(divisor, StringComparison.Ordinal));

    private static string Divisor(ReadOnlySpan<char> words)
    {
        var scale = words.IndexOfAnyExcept(Scales);
        var end = Math.Max(scale, 0);
        for (var length = Math.Min(LongestUnit, words.Length - end); length > 0; length--)
        {
            if (UnitReader.Parse(words.Slice(end, length)) is { } unit)
            {
                end += length;

                // 每个乡镇: what is counted tells more than its classifier.
                return words[..Math.Min(words.Length, unit.Dimension == Dimension.Count && length == 1 && !Nouns.Contains(words[end - 1], StringComparison.Ordinal) ? end + LongestNoun : end)].ToString();
            }
        }

        return words[..Math.Min(end + LongestDivisor, words.Length)].ToString();
    }
}
