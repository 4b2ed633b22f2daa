using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>
/// Finds the names behind a title that announces them: <c>十大特色农业基地建设工程。…建设优质小麦基地、优质水稻基地…</c>. They are told by the word that
/// title and names share.
/// </summary>
internal static class ListOfWord
{
    private const int LongestTitle = 40;
    private const int LongestBody = 1500;
    private const int ShortestRun = 4;
    private const int LongestTail = 3;
    private const int WordLength = 2;

    /// <summary>The names in the first sentence behind the title.</summary>
    public static Listing? Find(CountInput input, in Announcer announcer)
    {
        var text = input.TextOf(announcer);
        if (announcer.IsCatchword || announcer.Number < ShortestRun || !input[announcer.Strip].IsParagraph)
        {
            return null;
        }

        var title = Nesting.Next(text, announcer.End, Math.Min(text.Length, LongestTitle), "。，、；：");
        if (title >= Math.Min(text.Length, LongestTitle) || text[title] != '。')
        {
            return null;
        }

        var end = Nesting.Next(text, title + 1, Math.Min(text.Length, title + LongestBody), "。");
        for (var at = announcer.End; at + WordLength <= announcer.NounEnd; at++)
        {
            if (RunOf(text, title + 1, end, text.Slice(at, WordLength)) is { Count: >= ShortestRun } run)
            {
                var place = input[announcer.Strip].Place;
                var isSure = IsUniform(text, run) && Math.Abs(run.Count - announcer.Number) == 1;
                return new Listing(run.Count, run.Count, isSure ? Certainty.Sure : Certainty.Possible, [place.Slice(run[0].Start, run[^1].End)])
                {
                    Near = (announcer.Front, run[^1].End),
                };
            }
        }

        return null;
    }

    // The names in a row that end with the word; the last one may have a verb behind it.
    private static List<(int Start, int End)> RunOf(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> word)
    {
        var best = new List<(int Start, int End)>();
        var run = new List<(int Start, int End)>();
        for (var at = start; at < end;)
        {
            var stop = Nesting.Next(text, at, end, "、，");
            var found = text[at..stop].LastIndexOf(word);
            if (found < 0 || stop - at - found - word.Length > LongestTail)
            {
                run = [];
            }
            else
            {
                run.Add((at, at + found + word.Length));
                best = run.Count > best.Count ? run : best;
            }

            at = stop + 1;
        }

        return best;
    }

    // The first name follows the verb of the list, so the second one sets how they begin.
    private static bool IsUniform(ReadOnlySpan<char> text, List<(int Start, int End)> run)
    {
        var beginning = text.Slice(run[1].Start, WordLength);
        for (var i = 2; i < run.Count; i++)
        {
            if (!text[run[i].Start..run[i].End].StartsWith(beginning, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
