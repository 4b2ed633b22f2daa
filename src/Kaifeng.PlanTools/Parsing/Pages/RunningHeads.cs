using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Pages;

/// <summary>
/// Finds what is printed again at the top or foot of pages: the document number, and a title. A title that runs stands, most times
/// that it is printed, beside a page's number or where a page begins.
/// </summary>
internal static class RunningHeads
{
    private const string Reason = "running-head";
    private const int Shortest = 4;
    private const int Longest = 44;
    private const int FewestPrintings = 3;
    private const int Nearest = 2;
    private const int BesidePercent = 60;

    /// <summary>A title runs on so many of a hundred pages.</summary>
    private const int PagesPercent = 30;

    /// <summary>Gives a reason to the blocks that run; <paramref name="glued"/> are the blocks whose beginning is a page's number.</summary>
    public static void Mark(List<TextBlock> blocks, string?[] reasons, Dictionary<int, int> glued)
    {
        MarkNumbers(blocks, reasons);
        var pages = CountPages(blocks, reasons, glued);
        if (pages < FewestPrintings)
        {
            return;
        }

        foreach (var (_, printings) in Repeated(blocks, reasons))
        {
            if (printings.Count * 100 < pages * PagesPercent)
            {
                continue;
            }

            var beside = printings.Count(at => IsBesidePageEnd(blocks, reasons, glued, at));
            if (beside * 100 >= printings.Count * BesidePercent && beside >= FewestPrintings - 1)
            {
                // The first printing may be the title itself.
                printings.Skip(IsBesidePageEnd(blocks, reasons, glued, printings[0]) && printings[0] > 0 ? 0 : 1).ToList().ForEach(at => reasons[at] = Reason);
            }
        }
    }

    /// <summary>The document number that is printed again at the top of pages. One right above an attachment's label belongs to that.</summary>
    private static void MarkNumbers(List<TextBlock> blocks, string?[] reasons)
    {
        var first = blocks.FindIndex(block => OfficialForms.DocumentNumber(block.Text) is not null);
        if (first < 0)
        {
            return;
        }

        var number = LineWraps.RemoveAll(blocks[first].Text);
        for (var i = first + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Row is null
                && blocks[i].Text.Length <= number.Length * 2
                && blocks[i].Text[^1] == number[^1]
                && LineWraps.RemoveAll(blocks[i].Text) == number
                && (i + 1 == blocks.Count || OfficialForms.AttachmentLabel(blocks[i + 1].Text) is null))
            {
                reasons[i] = Reason;
            }
        }
    }

    /// <summary>Where each short text stands that is printed several times.</summary>
    private static IEnumerable<KeyValuePair<string, List<int>>> Repeated(List<TextBlock> blocks, string?[] reasons)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (reasons[i] is null && blocks[i].Row is null && MayRun(blocks[i]))
            {
                var words = LineWraps.RemoveAll(blocks[i].Text);
                (places.TryGetValue(words, out var list) ? list : places[words] = []).Add(i);
            }
        }

        return places.Where(static pair => pair.Value.Count >= FewestPrintings);
    }

    private static bool MayRun(TextBlock block)
    {
        var text = block.Text;
        return text.Length is >= Shortest and <= Longest
            && !block.HasTab
            && text.IndexOfAny("（(“《") < 0 == text.IndexOfAny("）)”》") < 0
            && !TextMeasure.EndsSentence(text)
            && NumberMarks.Read(text) is null
            && CaptionMarks.Read(text) is null
            && OfficialForms.AttachmentLabel(text) is null
            && OfficialForms.DocumentNumber(text) is null;
    }

    /// <summary>Whether a page's number stands within two blocks of another, or a page begins there.</summary>
    private static bool IsBesidePageEnd(List<TextBlock> blocks, string?[] reasons, Dictionary<int, int> glued, int at)
    {
        for (var i = Math.Max(0, at - Nearest); i <= Math.Min(blocks.Count - 1, at + Nearest); i++)
        {
            if (reasons[i] is PageNumbers.Reason || glued.ContainsKey(i))
            {
                return true;
            }
        }

        return BeginsPage(blocks, at) || BeginsPage(blocks, at + 1);
    }

    private static int CountPages(List<TextBlock> blocks, string?[] reasons, Dictionary<int, int> glued)
    {
        var (numbers, feeds) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            numbers += reasons[i] is PageNumbers.Reason ? 1 : 0;
            feeds += BeginsPage(blocks, i) ? 1 : 0;
        }

        return Math.Max(numbers + glued.Count, feeds);
    }

    private static bool BeginsPage(List<TextBlock> blocks, int at) =>
        at > 0 && at < blocks.Count && blocks[at].Source[new TextSpan(blocks[at - 1].Extent.End, Math.Max(blocks[at - 1].Extent.End, blocks[at].Extent.Start))].Contains('\f');
}
