using System.Globalization;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Reads the years a plan is for. The first five-year plan ran from 1953 to 1957; since the sixth (1981) they follow without a gap.</summary>
internal static partial class PlanPeriods
{
    private const int SixthPlanStart = 1981;

    /// <summary>The period that a text names, <c>（2021—2035年）</c> before <c>“十四五”</c>; <c>null</c> where it names none.</summary>
    public static PlanPeriod? Find(ReadOnlySpan<char> text)
    {
        foreach (var match in Years().EnumerateMatches(text))
        {
            var years = text.Slice(match.Index, match.Length);
            var start = int.Parse(years[..4], CultureInfo.InvariantCulture);
            var end = int.Parse(years[^4..], CultureInfo.InvariantCulture);
            return start < end ? new PlanPeriod(start, end) : null;
        }

        foreach (var match in FiveYears().EnumerateMatches(text))
        {
            var words = text.Slice(match.Index, match.Length);
            var ordinal = words[0] == '“' ? words[1..^2] : words[1..^3];
            return ChineseNumerals.Parse(ordinal) is { } number and >= 6 and <= 40
                ? new PlanPeriod(SixthPlanStart + (number - 6) * 5, SixthPlanStart + (number - 6) * 5 + 4)
                : null;
        }

        return null;
    }

    [GeneratedRegex("20[0-9]{2}\\s?年?\\s?[—\\-–－~～至]{1,2}\\s?20[0-9]{2}(?=\\s?年)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex("“十[一二三四五六七八九]?五”|第十[一二三四五六七八九]?个五年", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYears();
}
