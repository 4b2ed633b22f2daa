using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Numerals;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>
/// Reads the number that an item's title announces, with the list in the sentence behind it: <c>十大特色农业基地建设工程。…建设优质小麦基地、优质水稻基地…</c>.
/// The names are told by the word that title and names share.
/// </summary>
internal static class LeadClaims
{
    private const int LongestTitle = 30;
    private const int LongestBody = 1500;
    private const int MostNames = 60;
    private const int ShortestRun = 4;
    private const int LongestTail = 3;
    private const int WordLength = 2;

    /// <summary>Reads the claim of an item's title.</summary>
    public static void Read(StripMentions item, ClaimContext context)
    {
        var text = item.Strip.Text.Span;
        var title = text[..Math.Min(text.Length, LongestTitle)].IndexOf('。');
        if (title < 0)
        {
            return;
        }

        foreach (var mention in item.Mentions)
        {
            if (mention.End >= title)
            {
                return;
            }

            if (mention.Amount is { IsCount: true, Value: >= ShortestRun and <= MostNames } printed)
            {
                Read(item, mention, printed, title, context);
                return;
            }
        }
    }

    private static void Read(StripMentions item, Mention stated, Amount printed, int title, ClaimContext context)
    {
        var text = item.Strip.Text.Span;
        var body = text[(title + 1)..Math.Min(text.Length, title + LongestBody)];
        var end = body.IndexOf('。');
        body = end < 0 ? body : body[..end];
        for (var at = stated.End; at + WordLength <= title; at++)
        {
            var run = RunOf(body, text.Slice(at, WordLength));
            if (run.Count < ShortestRun || Math.Abs(run.Count - printed.Value) > 1 || (run.Count != printed.Value && !run.IsUniform))
            {
                continue;
            }

            var verdict = run.Count == printed.Value ? Verdict.Consistent : Verdict.Inconsistent;
            context.Drafts.Add(
                new ClaimHead(item.Strip.Holder, ClaimKind.Count, item.Strip.Place.Slice(0, title), item.Strip.Place.Slice(stated.Start, stated.End), printed),
                Identity.None,
                [new Operand(OperandRole.Item, item.Strip.Place.Slice(title + 1 + run.Start, title + 1 + run.End), null)],
                new Outcome(Interval.Of(run.Count), verdict, CannotTell.None));
            return;
        }
    }

    // The names in a row that end with the word; the last one may have a verb behind it.
    private static (int Count, int Start, int End, bool IsUniform) RunOf(ReadOnlySpan<char> body, ReadOnlySpan<char> word)
    {
        var best = (Count: 0, Start: 0, End: 0, IsUniform: false);
        var (count, start, at, isUniform) = (0, 0, 0, true);
        ReadOnlySpan<char> beginning = default;
        while (at < body.Length)
        {
            var mark = body[at..].IndexOfAny('、', '，');
            var end = mark < 0 ? body.Length : at + mark;
            var name = body[at..end];
            var found = name.LastIndexOf(word);
            if (found < 0 || name.Length - found - word.Length > LongestTail)
            {
                count = 0;
            }
            else
            {
                // The first name follows the verb of the list, so the second one sets how they begin.
                isUniform = count == 0 || (count == 1 ? name.Length > word.Length + WordLength : isUniform && name.StartsWith(beginning));
                beginning = count == 1 ? name[..Math.Min(WordLength, name.Length)] : beginning;
                start = count == 0 ? at : start;
                count++;
                best = count > best.Count ? (count, start, end, isUniform) : best;
            }

            at = end + 1;
        }

        return best;
    }
}
