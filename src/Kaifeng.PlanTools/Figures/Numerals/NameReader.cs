using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads numerals that are part of a name: <c>G310</c>, <c>5G</c>, <c>PM2.5</c>, <c>“1+N”</c>, <c>310国道</c>, <c>12345热线</c>.</summary>
internal static class NameReader
{
    private const int ShortestCode = 5;
    private static readonly CharacterSet Joiners = new("+＋·.-－—–×xX*/");

    /// <summary>A name in Arabic figures that its neighbours give away, before a unit is looked for.</summary>
    public static Mention? ReadJoined(in NumeralSite site)
    {
        if (WebAddresses.EndAt(site) is var address && address > site.At)
        {
            return new Mention(NumeralKind.Name, site.At, address);
        }

        var isJoined = IsLatin(site.Previous)
            || site.Previous == '#'
            || (site.Previous is '+' or '＋' && !IsRise(site))
            || (site.Previous is '-' or '—' or '/' && IsLatin(site.CharAt(site.At - 2)))
            || (site.Previous == ' ' && IsStandard(site));
        var end = site.NumberEnd;
        var next = site.CharAt(end);
        var isSum = next is '+' or '＋' or '×' or '·' && (IsPart(site.CharAt(end + 1)) || next is '+' or '＋');
        return isJoined || isSum ? new Mention(NumeralKind.Name, site.At, JoinedEnd(site, end)) : null;
    }

    /// <summary>A name in Arabic figures where no unit was found.</summary>
    public static Mention? ReadDigits(in NumeralSite site)
    {
        var end = site.NumberEnd;
        var isName = IsLatin(site.CharAt(end))
            || (site.CharAt(end) == ' ' && IsLatin(site.CharAt(end + 1)) && !IsLatin(site.CharAt(end + 2)))
            || site.CharAt(end) is '”' or '’'
            || (site.First == '0' && end > site.At + 1 && site.Text[site.At..end].IndexOf('.') < 0)
            || HasNounAfter(site.Text, end)
            || (end - site.At >= ShortestCode && Characters.IsIdeograph(site.CharAt(end)) && !SpokenNumerals.IsNumeral(site.CharAt(end)) && site.Text[site.At..end].IndexOf('.') < 0)
            || site.IsInQuotes(site.At, end);
        return isName ? new Mention(NumeralKind.Name, site.At, JoinedEnd(site, end)) : null;
    }

    /// <summary>Whether a number that ends at <paramref name="end"/> names what follows.</summary>
    public static bool HasNounAfter(ReadOnlySpan<char> text, int end) => NumeralWords.NamedByNumber.LengthAtStart(text[end..]) > 0;

    // +3.5%, +2℃: a sign, and no sum of names.
    private static bool IsRise(in NumeralSite site) =>
        Signs.StartOf(site.Text, site.At, isCell: false, out _) < site.At
        && UnitReader.Read(site.Text, site.NumberEnd, 0, afterDigits: true, out _) is { Dimension: Dimension.Share or Dimension.Points or Dimension.Other };

    // GB/T 9704—2012, ISO 9001.
    private static bool IsStandard(in NumeralSite site) => site.CharAt(site.At - 2) is >= 'A' and <= 'Z' && site.CharAt(site.At - 3) is (>= 'A' and <= 'Z') or '/';

    private static int JoinedEnd(in NumeralSite site, int end)
    {
        while (IsPart(site.CharAt(end)) || (Joiners.Contains(site.CharAt(end)) && IsPart(site.CharAt(end + 1))))
        {
            end++;
        }

        return end;
    }

    private static bool IsPart(char c) => char.IsAsciiLetter(c) || ArabicNumerals.IsDigit(c);

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
}
