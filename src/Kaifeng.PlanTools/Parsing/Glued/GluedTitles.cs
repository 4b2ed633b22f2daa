using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Glued;

/// <summary>Finds where a title ends to which its text is glued.</summary>
internal static class GluedTitles
{
    private const int Shortest = 3;
    private const int Longest = 50;

    /// <summary>
    /// The length of the title with which <paramref name="text"/> begins: up to the first number mark of a list, to a blank, or to the verb
    /// with which its first sentence begins behind a word that ends titles. 0 where nothing tells, where no text follows,
    /// and where a year stands in it, as in a table's header.
    /// </summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var stop = text.IndexOfAny("。；，：");
        var limit = Math.Min(stop < 0 ? text.Length : stop, Longest);
        if (stop < 0)
        {
            return 0;
        }

        var length = FirstMark(text, limit) is var mark and > 0 ? mark
            : FirstBlank(text[..limit]) is var blank and > 0 ? blank
            : FirstSentence(text[..limit]);
        return HoldsYear(text[..length]) ? 0 : length;
    }

    /// <summary>
    /// The length of a section's title with which <paramref name="text"/> begins: up to a word that opens texts, or to a verb behind a word
    /// that ends titles; 0 where nothing tells, and where the title may end with a mark of its own.
    /// </summary>
    public static int OfHeading(ReadOnlySpan<char> text, bool mayEndWithMark)
    {
        var stop = text.IndexOfAny("。；，：！");
        var title = text[..Math.Min(stop < 0 ? text.Length : stop, Longest)];
        if (mayEndWithMark && stop > 0 && text[stop] == '。')
        {
            return 0;
        }

        for (var i = 2; i < title.Length; i++)
        {
            if (OpeningWords.StartWith(title[i..]) || Characters.IsBlank(title[i - 1]))
            {
                return title[..i].TrimEnd().Length;
            }
        }

        return FirstSentence(title) is var sentence and > 0 ? sentence : FirstTail(title);
    }

    private static int FirstMark(ReadOnlySpan<char> text, int limit)
    {
        for (var i = Shortest; i < limit; i++)
        {
            if (!char.IsAsciiDigit(text[i - 1]) && GluedMarks.Read(text, i) is { Ordinal: 1 })
            {
                return text[..i].TrimEnd().Length;
            }
        }

        return 0;
    }

    private static int FirstBlank(ReadOnlySpan<char> text)
    {
        for (var i = Shortest; i + Shortest < text.Length; i++)
        {
            if (Characters.IsBlank(text[i]) && Characters.IsIdeograph(text[i - 1]))
            {
                return i;
            }
        }

        return 0;
    }

    private static int FirstSentence(ReadOnlySpan<char> text)
    {
        for (var i = Shortest; i + 1 < text.Length; i++)
        {
            if (TitleTails.IsAtEnd(text[..i]) && LeadingVerbs.StartsWithVerb(text[i..]) && !TitleTails.StartsWithTail(text[i..]))
            {
                return i;
            }
        }

        return 0;
    }

    private static int FirstTail(ReadOnlySpan<char> text)
    {
        for (var i = Shortest; i < text.Length; i++)
        {
            if (TitleTails.IsAtEnd(text[..i]) && !TitleTails.StartsWithTail(text[i..]))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool HoldsYear(ReadOnlySpan<char> title)
    {
        var year = title.IndexOf('年');
        return year >= 4 && char.IsAsciiDigit(title[year - 1]) && char.IsAsciiDigit(title[year - 4]);
    }
}
