using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Finds rows of titles, some of which a mark separates and some of which it does not: <c>《…》《…》、《…》</c>.</summary>
internal static class TitleMarks
{
    private const string Without = "》《";
    private const string With = "》、《";

    /// <summary>The marks that the shorter part of each row has, or lacks, in the order of the text.</summary>
    public static IEnumerable<StrayMark> Of(IReadOnlyList<Strip> strips)
    {
        for (var number = 0; number < strips.Count; number++)
        {
            if (!strips[number].IsParagraph || strips[number].Text.Span.IndexOf(With) < 0)
            {
                continue;
            }

            foreach (var (start, end) in Sentences(strips[number].Text))
            {
                var sentence = strips[number].Text.Span[start..end];
                var (without, with) = (sentence.Count(Without), sentence.Count(With));
                if (without > 0 && with > 0)
                {
                    yield return with <= without
                        ? new StrayMark(StrayMarkKind.BetweenTitles, number, start + sentence.IndexOf(With) + 1, start + sentence.IndexOf(With) + 2)
                        : new StrayMark(StrayMarkKind.BetweenTitles, number, start + sentence.IndexOf(Without), start + sentence.IndexOf(Without) + 2);
                }
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Sentences(ReadOnlyMemory<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var end = Characters.FirstStop(text.Span[from..]) is var stop and >= 0 ? from + stop + 1 : text.Length;
            yield return (from, end);
            from = end;
        }
    }
}
