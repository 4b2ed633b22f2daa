using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Tells whether words between 、 look like the names that a number announces, though they are not as many.</summary>
internal static class AnnouncedLists
{
    // A number many times that of the names counts something else: 众创空间、孵化器达到36个.
    private const int MostTimes = 4;
    private const int LongestName = 40;
    private const int OneDigit = 9;

    /// <summary>Whether the names may be all that the number announces.</summary>
    /// <param name="names">The names with 、 between.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="number">The number.</param>
    public static bool MayBe(ReadOnlySpan<char> names, ListCount count, decimal number)
    {
        if (count.Most < 2 || (number > OneDigit && number > MostTimes * count.Most) || names.ContainsAny('，', '；'))
        {
            return false;
        }

        var (first, start) = (true, 0);
        while (start <= names.Length)
        {
            var end = names[start..].IndexOf('、') is var mark and >= 0 ? start + mark : names.Length;
            if (!IsName(names[start..end], first, end == names.Length))
            {
                return false;
            }

            (first, start) = (false, end + 1);
        }

        return true;
    }

    // 二、市域6个 begins with a number, 新建、扩建4座 are verbs, 上下联动、服务一体的四级 qualities.
    private static bool IsName(ReadOnlySpan<char> name, bool isFirst, bool isLast) =>
        name.Length is > 0 and <= LongestName
        && !(isFirst ? name.Length == 1 && ChineseNumerals.IsNumeral(name[0]) || IsVerb(name) : LeadingVerbs.StartsWithVerb(name))
        && !(isLast && name[..^1].Contains('的'));

    private static bool IsVerb(ReadOnlySpan<char> name) => name.Length <= 3 && LeadingVerbs.StartsWithVerb(name);
}
