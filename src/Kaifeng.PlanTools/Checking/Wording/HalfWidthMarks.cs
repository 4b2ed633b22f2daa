using System.Buffers;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Finds half-width marks between Chinese words in a text that otherwise sets them in full width.</summary>
internal static class HalfWidthMarks
{
    private const string Half = ",;:?!";
    private const string Full = "，；：？！";

    // So many full-width marks to one of half width, before that one is a slip and no habit.
    private const int FewestFull = 10;
    private const int FullToOneHalf = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create(Half + Full);

    /// <summary>The marks, in the order of the text.</summary>
    public static List<StrayMark> Of(IReadOnlyList<Strip> strips)
    {
        var (found, full, half) = (new List<StrayMark>(), new int[Full.Length], new int[Half.Length]);
        for (var number = 0; number < strips.Count; number++)
        {
            var text = strips[number].Text.Span;
            for (var from = 0; strips[number].IsParagraph && text[from..].IndexOfAny(Marks) is var next and >= 0;)
            {
                var at = from + next;
                from = at + 1;
                if (Full.IndexOf(text[at], StringComparison.Ordinal) is var kind and >= 0)
                {
                    full[kind]++;
                }
                else if (IsBetweenWords(text, at))
                {
                    half[Half.IndexOf(text[at], StringComparison.Ordinal)]++;
                    found.Add(new StrayMark(StrayMarkKind.HalfWidth, number, at, at + 1));
                }
            }
        }

        return found.FindAll(mark => Half.IndexOf(strips[mark.Strip].Text.Span[mark.Start], StringComparison.Ordinal) is var kind
            && full[kind] >= Math.Max(FewestFull, FullToOneHalf * half[kind]));
    }

    /// <summary>The full-width form of a mark.</summary>
    public static char FullOf(char half) => Full[Half.IndexOf(half, StringComparison.Ordinal)];

    // Not 10:30, 1,000 or a:b.
    private static bool IsBetweenWords(ReadOnlySpan<char> text, int at)
    {
        var next = Characters.SkipBlanks(text, at + 1);
        return at > 0 && next < text.Length && (Characters.IsIdeograph(text[at - 1]) || text[at - 1] is '”' or '》' or '）')
            && (Characters.IsIdeograph(text[next]) || text[next] is '“' or '《' or '（');
    }
}
