using System.Buffers;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Finds two marks in a row that cannot follow each other: <c>，。</c>, <c>、、</c>, <c>、等</c>, <c>（，</c>.</summary>
internal static class MarkPairs
{
    private const string Stops = "，、；：。";
    private const string Inner = "，、；：";
    private const int Ellipsis = 3;

    private static readonly SearchValues<char> Firsts = SearchValues.Create(Stops + "（《");

    /// <summary>The pairs, in the order of the text.</summary>
    public static IEnumerable<StrayMark> Of(IReadOnlyList<Strip> strips)
    {
        for (var number = 0; number < strips.Count; number++)
        {
            if (!strips[number].IsParagraph)
            {
                continue;
            }

            var text = strips[number].Text;
            for (var from = 0; text.Span[from..].IndexOfAny(Firsts) is var next and >= 0;)
            {
                var start = from + next;
                var end = EndOfPair(text.Span, start);
                from = Math.Max(end, EndOfRow(text.Span, start));
                if (end > 0)
                {
                    yield return new StrayMark(StrayMarkKind.Pair, number, start, end);
                }
            }
        }
    }

    // Where a pair that begins here ends, or 0. A row of dots that somebody typed with full stops is no pair.
    private static int EndOfPair(ReadOnlySpan<char> text, int start)
    {
        var next = Characters.SkipBlanks(text, start + 1);
        if (next == text.Length)
        {
            return 0;
        }

        var (first, second) = (text[start], text[next]);
        if (Stops.Contains(first, StringComparison.Ordinal) && Stops.Contains(second, StringComparison.Ordinal))
        {
            return EndOfRow(text, start) - start >= Ellipsis ? 0 : next + 1;
        }

        var isAtBracket = (first is '（' or '《' && Inner.Contains(second, StringComparison.Ordinal)) || (first == '、' && second is '）' or '》' or '”');
        return isAtBracket || (first == '、' && IsLastWord(text[next..])) ? next + 1 : 0;
    }

    private static int EndOfRow(ReadOnlySpan<char> text, int start) => text[start..].IndexOfAnyExcept(text[start]) is var end and > 0 ? start + end : text.Length;

    // A、B、等，
    private static bool IsLastWord(ReadOnlySpan<char> text) => text[0] == '等' && (text.Length == 1 || Stops.Contains(text[1], StringComparison.Ordinal));
}
