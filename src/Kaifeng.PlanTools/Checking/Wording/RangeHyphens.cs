using System.Buffers;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Finds hyphens between the two numbers of a range (1-2个) in a text that otherwise prints dashes there (1—2个).</summary>
internal static class RangeHyphens
{
    private const char Hyphen = '-';
    private const string Dashes = "—–～~－";
    private const int LongestNumber = 8;
    private const int FewestDashes = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create(Hyphen + Dashes);

    // A number behind these is no amount: 图3-1, 第3-1号.
    private static readonly SearchValues<char> Labels = SearchValues.Create("图表栏件第号/-—.:：〔");

    /// <summary>The hyphens with the numbers beside them, in the order of the text.</summary>
    public static List<StrayMark> Of(IReadOnlyList<Strip> strips)
    {
        var (found, dashes) = (new List<StrayMark>(), 0);
        for (var number = 0; number < strips.Count; number++)
        {
            var text = strips[number].Text.Span;
            for (var from = 0; strips[number].IsParagraph && text[from..].IndexOfAny(Marks) is var next and >= 0;)
            {
                var at = from + next;
                from = at + 1;
                if (RangeAt(text, at) is not ( >= 0 and var start, var end))
                {
                    continue;
                }

                if (text[at] == Hyphen)
                {
                    found.Add(new StrayMark(StrayMarkKind.HyphenInRange, number, start, end));
                }
                else
                {
                    dashes++;
                }
            }
        }

        return dashes >= FewestDashes && dashes > found.Count ? found : [];
    }

    // The numbers around a mark with a word behind them, or a start of -1: no dates, codes and labels.
    private static (int Start, int End) RangeAt(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start <= LongestNumber && IsOfNumber(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at <= LongestNumber && IsOfNumber(text[end]))
        {
            end++;
        }

        var behind = Characters.SkipBlanks(text, end);
        var isRange = start < at && end > at + 1 && behind < text.Length && (Characters.IsIdeograph(text[behind]) || text[behind] is '%' or '％')
            && (start == 0 || (!Labels.Contains(text[start - 1]) && !char.IsAsciiLetter(text[start - 1])));
        return isRange ? (start, end) : (-1, end);
    }

    private static bool IsOfNumber(char c) => ArabicNumerals.IsDigit(c) || c == '.';
}
