using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Tells whether words between 、 look like the names that a number announces, though they are not as many.</summary>
internal static class AnnouncedLists
{
    // 二、市域6个 begins with a number, 新建、扩建4座 are verbs.
    // A number many times that of the names counts something else: 众创空间、孵化器达到36个.
    private const int MostTimes = 4;
    private const int LongestName = 40;
    private const int OneNumeral = 10;

    /// <summary>Whether the names may be all that the number announces.</summary>
    /// <param name="names">The names with 、 between.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="number">The number.</param>
    public static bool MayBe(ReadOnlySpan<char> names, ListCount count, decimal number)
    {
        if (count.Most < 2 || (number > OneNumeral && number > MostTimes * count.Most) || names.ContainsAny('，', '；'))
        {
            return false;
        }

        var (first, start, areVerbs) = (true, 0, true);
        while (start <= names.Length)
        {
            var end = names[start..].IndexOf('、') is var mark and >= 0 ? start + mark : names.Length;
            var name = names[start..end];
            if (name.Length is 0 or > LongestName || (first && IsNoName(name)))
            {
                return false;
            }

            areVerbs &= LeadingVerbs.StartsWithVerb(name);
            (first, start) = (false, end + 1);
        }

        return !areVerbs && !AreQualities(names);
    }

    private static bool IsNoName(ReadOnlySpan<char> first) =>
        first.Length == 1 ? ChineseNumerals.IsNumeral(first[0]) : first.Length == 2 && LeadingVerbs.StartsWithVerb(first);

    /// <summary>Whether words describe what is counted: <c>上下联动、服务一体的市县乡三级</c>.</summary>
    public static bool AreQualities(ReadOnlySpan<char> names) => names[(names.LastIndexOf('、') + 1)..] is { Length: > 1 } last && last[..^1].Contains('的');
}
