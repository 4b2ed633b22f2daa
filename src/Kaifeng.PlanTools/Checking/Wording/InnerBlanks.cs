using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>A blank between two characters, both of them included.</summary>
/// <param name="Strip">The text in which it stands, by its number.</param>
/// <param name="Start">Where the character before it stands.</param>
/// <param name="End">Where the character after it ends.</param>
/// <param name="IsBesideMark">Whether one of the two is a mark and no character of a word.</param>
internal readonly record struct InnerBlank(int Strip, int Start, int End, bool IsBesideMark)
{
    /// <summary>Whether it stands among the digits of a number, which <see cref="Start"/> and <see cref="End"/> hold then.</summary>
    public bool IsInNumber { get; init; }
}

/// <summary>Finds blanks beside a Chinese mark, and those between two Chinese characters that the text prints together in other places.</summary>
internal static class InnerBlanks
{
    // Once may be chance: the end of one word and the beginning of the next.
    private const int FewestElsewhere = 2;
    private const int LongestBlank = 2;

    // Beside these nothing is set off: not an entry behind its colon, and no unit in its bracket.
    private const string Marks = "“”‘’《》，。、；";

    /// <summary>The blanks, in the order of the text.</summary>
    public static List<InnerBlank> Of(IReadOnlyList<Strip> strips)
    {
        var blanks = Candidates(strips);
        if (blanks.Count == 0)
        {
            return blanks;
        }

        var occurrences = new Occurrences();
        foreach (var blank in blanks.Where(static blank => !blank.IsBesideMark && !blank.IsInNumber))
        {
            occurrences.Ask(PairOf(strips, blank));
        }

        occurrences.Count(strips);
        return blanks.FindAll(blank => blank.IsBesideMark || blank.IsInNumber || occurrences.Of(PairOf(strips, blank)) >= FewestElsewhere);
    }

    private static List<InnerBlank> Candidates(IReadOnlyList<Strip> strips)
    {
        var blanks = new List<InnerBlank>();
        for (var number = 0; number < strips.Count; number++)
        {
            var strip = strips[number];
            if (IsRead(strip))
            {
                Add(strip.Text.Span, strip.Section?.Number.Length ?? 0, number, blanks);
            }
        }

        return blanks;
    }

    // The lines of a table's header are lines of words.
    private static bool IsRead(Strip strip) => strip.Kind switch
    {
        StripKind.Header or StripKind.Other => false,
        StripKind.Cell => strip.Indicator is not null,
        _ => true,
    };

    // What typesetters space words out with is a full square wide.
    private static void Add(ReadOnlySpan<char> text, int heading, int number, List<InnerBlank> blanks)
    {
        var from = Characters.SkipBlanks(text, heading);
        while (from < text.Length && text[from..].IndexOfAny(' ', '\u00A0') is var next and >= 0)
        {
            var blank = from + next;
            var end = Characters.SkipBlanks(text, blank);
            from = end;
            if (blank == 0 || end == text.Length || end - blank > LongestBlank)
            {
                continue;
            }

            if (IsAmongDigits(text, blank, end))
            {
                from = AddNumber(text, blank, number, blanks, end);
                continue;
            }

            if (IsInside(text, blank, end) || IsBesideMark(text[blank - 1], text[end]))
            {
                blanks.Add(new InnerBlank(number, blank - 1, end + 1, IsBesideMark(text[blank - 1], text[end])));
            }
        }
    }

    private static bool IsAmongDigits(ReadOnlySpan<char> text, int blank, int end) => IsOfNumber(text[blank - 1]) && IsOfNumber(text[end]);

    private static bool IsOfNumber(char c) => ArabicNumerals.IsDigit(c) || c is '.' or '．';

    // 12. 5亿: one entry for all blanks of a number.
    private static int AddNumber(ReadOnlySpan<char> text, int blank, int number, List<InnerBlank> blanks, int next)
    {
        if (BrokenNumerals.Around(text, blank) is not { } broken)
        {
            return next;
        }

        blanks.Add(new InnerBlank(number, broken.Start, broken.End, IsBesideMark: false) { IsInNumber = true });
        return Math.Max(next, broken.End);
    }

    // Two characters by themselves are spaced out: 前 言.
    private static bool IsInside(ReadOnlySpan<char> text, int blank, int end) =>
        Characters.IsIdeograph(text[blank - 1])
        && Characters.IsIdeograph(text[end])
        && (IsWord(text, blank - 2) || IsWord(text, end + 1));

    private static bool IsBesideMark(char before, char behind) =>
        (IsMark(before) && (IsMark(behind) || Characters.IsIdeograph(behind))) || (Characters.IsIdeograph(before) && IsMark(behind));

    private static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

    private static bool IsWord(ReadOnlySpan<char> text, int beside) =>
        beside >= 0 && beside < text.Length && Characters.IsIdeograph(text[beside]);

    private static string PairOf(IReadOnlyList<Strip> strips, InnerBlank blank)
    {
        var text = strips[blank.Strip].Text.Span;
        return string.Concat(text.Slice(blank.Start, 1), text.Slice(blank.End - 1, 1));
    }
}
