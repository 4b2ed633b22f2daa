using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Tells the digits of a web or mail address: <c>http://www.example.cn/a%20b</c>.</summary>
internal static class WebAddresses
{
    // How far before a digit the beginning of an address is looked for, and how long one is.
    private const int LongestBefore = 120;
    private const int Longest = 2000;

    private static readonly CharacterSet Neighbours = new("%/.=_-?&:@~+");

    /// <summary>Where the address ends in which the site stands; the site where it stands in none.</summary>
    public static int EndAt(in NumeralSite site)
    {
        if (!Neighbours.Contains(site.Previous) && !char.IsAsciiLetter(site.Previous))
        {
            return site.At;
        }

        var start = site.At;
        while (start > 0 && site.At - start < LongestBefore && IsPart(site.Text[start - 1]))
        {
            start--;
        }

        var before = site.Text[start..site.At];
        var isAddress = before.Contains("://", StringComparison.Ordinal) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || before.Contains('@');
        return isAddress ? End(site.Text, site.At) : site.At;
    }

    private static int End(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && IsPart(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || Neighbours.Contains(c) || c == '#';
}
