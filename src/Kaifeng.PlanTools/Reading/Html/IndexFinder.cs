using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Finds the index table of a page, whatever it is made with, and makes each entry a line: its name, a tab, its text.</summary>
internal sealed class IndexFinder
{
    private const int FewestEntries = 3;
    private const int FewestTexts = 2;
    private const int LongestLine = 600;

    private readonly Page page;
    private readonly PageMeasures measures;
    private readonly Article article;
    private readonly List<PageLine> lines;
    private readonly List<PageLine> result;
    private readonly List<PageEntry> run = [];
    private int runStart;
    private int runEnd;
    private int known;
    private bool isBelowText;

    private IndexFinder(Page page, PageMeasures measures, Article article, List<PageLine> lines)
    {
        this.page = page;
        this.measures = measures;
        this.article = article;
        this.lines = lines;
        result = new List<PageLine>(lines.Count);
    }

    /// <summary>The lines with those of the index table made into entries.</summary>
    public static List<PageLine> Find(Page page, PageMeasures measures, Article article, List<PageLine> lines) =>
        new IndexFinder(page, measures, article, lines).Find();

    private List<PageLine> Find()
    {
        for (var i = 0; i < lines.Count;)
        {
            var taken = MayBeEntry(lines[i]) ? Take(i) : 0;
            if (taken == 0)
            {
                EndRun(i);
                result.Add(lines[i]);
                isBelowText |= article.Holds(lines[i].Node) && lines[i].Text.Contains('。', StringComparison.Ordinal);
                (runStart, runEnd) = (i + 1, i + 1);
            }

            i += Math.Max(taken, 1);
        }

        EndRun(lines.Count);
        return result;
    }

    private bool MayBeEntry(PageLine line) =>
        line.Reason != DropReason.Hidden && line.Text.Length <= LongestLine && !(isBelowText && article.Holds(line.Node));

    /// <summary>
    /// A run of entries is an index table where there are several, some with a text, one that only index tables have.
    /// It ends with the last that has a known name.
    /// </summary>
    private void EndRun(int end)
    {
        var entries = run.Take(known).ToList();
        var isIndex = entries.Count >= FewestEntries && entries.Exists(static entry => entry.IsTelling) && entries.Count(static entry => entry.Text.Length > 0) >= FewestTexts;
        if (isIndex)
        {
            result.AddRange(entries.Select(static (entry, i) => entry.ToLine(startsBlock: i == 0)));
        }

        result.AddRange(CollectionsMarshal.AsSpan(lines)[(isIndex ? runEnd : runStart)..end]);
        run.Clear();
        known = 0;
    }

    /// <summary>How many lines the entries take that begin with this line; 0 where it is none.</summary>
    private int Take(int at)
    {
        var entries = PageEntry.Read(lines[at], run.Count > 0);
        if (entries.Count == 0)
        {
            return 0;
        }

        run.AddRange(entries);
        var taken = lines[at].Facts.Role != LineRole.Row && entries[^1].Text.Length == 0 ? TakeTextBelow(at) : 1;
        if (entries.Exists(static entry => entry.IsKnown))
        {
            (known, runEnd) = (run.Count, at + taken);
        }

        return taken;
    }

    /// <summary>The text of a name that fills its element stands in the element right after.</summary>
    private int TakeTextBelow(int at)
    {
        var node = lines[at].Node;
        while (page.Nodes[node].Parent > 0 && measures.Visible[page.Nodes[node].Parent] == measures.Visible[node])
        {
            node = page.Nodes[node].Parent;
        }

        if (page.Nodes[node].Parent < 0)
        {
            return 1;
        }

        var last = page.Nodes[page.Nodes[node].Parent].End;
        var next = page.Nodes[node].End;
        while (next < last && page.Nodes[next].Tag == Tag.Text && page.TextOf(page.Nodes[next]).IsWhiteSpace())
        {
            next++;
        }

        var end = next < last ? page.Nodes[next].End : next;
        var taken = 1;
        while (at + taken < lines.Count && run[^1].Text.Length <= LongestLine && IsTextIn(lines[at + taken], next, end))
        {
            run[^1] = run[^1] with { Text = $"{run[^1].Text} {lines[at + taken].Text}".Trim() };
            taken++;
        }

        return taken;
    }

    private static bool IsTextIn(PageLine line, int start, int end) =>
        line.Node >= start && line.Node < end && line.Reason != DropReason.Hidden && line.Text.Length <= LongestLine && PageEntry.Read(line, takesAny: false).Count == 0;
}
