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
    private readonly List<Entry> run = [];
    private int runStart;
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
            var taken = lines[i].Reason == DropReason.Hidden ? 0 : TakeEntries(i);
            if (taken == 0)
            {
                EndRun(i);
                result.Add(lines[i]);
                isBelowText |= article.Holds(lines[i].Node) && lines[i].Text.Contains('。', StringComparison.Ordinal);
                runStart = i + 1;
            }

            i += Math.Max(taken, 1);
        }

        EndRun(lines.Count);
        return result;
    }

    /// <summary>A run of entries is an index table where there are several, some with a text, one that only index tables have.</summary>
    private void EndRun(int end)
    {
        var isIndex = run.Count >= FewestEntries && run.Exists(static entry => entry.IsTelling) && run.Count(static entry => entry.Text.Length > 0) >= FewestTexts;
        if (isIndex)
        {
            result.AddRange(run.Select(static (entry, i) => entry.Line with
            {
                Text = $"{entry.Name.Replace('\t', ' ')}\t{entry.Text.Replace('\t', ' ')}",
                Facts = new SourceLine(entry.Line.Facts.FileLine, LineRole.Index),
                StartsBlock = i == 0,
            }));
        }
        else
        {
            result.AddRange(CollectionsMarshal.AsSpan(lines)[runStart..end]);
        }

        run.Clear();
    }

    /// <summary>How many lines the entries take that begin with this line; 0 where it is none.</summary>
    private int TakeEntries(int at)
    {
        var line = lines[at];
        if (line.Text.Length > LongestLine || (isBelowText && article.Holds(line.Node)))
        {
            return 0;
        }

        if (line.Facts.Role == LineRole.Row)
        {
            return TakeRow(line) ? 1 : 0;
        }

        var starts = StartsOf(line.Text);
        if (starts.Count == 0)
        {
            return 0;
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : line.Text.Length;
            run.Add(new Entry(line, line.Text[starts[i].Start..starts[i].End].Trim(), line.Text[starts[i].End..end].Trim(), starts[i].IsTelling));
        }

        return run[^1].Text.Length == 0 ? TakeTextBelow(at) : 1;
    }

    /// <summary>Where names stand in a line that begins with one: at its beginning and behind blanks.</summary>
    private static List<(int Start, int End, bool IsTelling)> StartsOf(string line)
    {
        var starts = new List<(int, int, bool)>();
        for (var i = 0; i < line.Length; i++)
        {
            var isStart = !char.IsWhiteSpace(line[i]) && (i == 0 || char.IsWhiteSpace(line[i - 1]) || line[i - 1] is '|' or '；' or ';');
            if (isStart && IndexNames.EndOf(line, i, needsColon: starts.Count > 0, out var isTelling) is var end and > 0)
            {
                starts.Add((i, end, isTelling));
                i = end - 1;
            }
            else if (starts.Count == 0 && !char.IsWhiteSpace(line[i]))
            {
                break;
            }
        }

        return starts;
    }

    /// <summary>A row of names, each with its text in the next cell that is not blank or behind it in its own.</summary>
    private bool TakeRow(PageLine line)
    {
        var before = run.Count;
        var isOpen = false;
        foreach (var cell in line.Text.Split('\t', StringSplitOptions.TrimEntries))
        {
            if (cell.Length > 0 && IndexNames.EndOf(cell, 0, needsColon: false, out var isTelling) is var end and > 0)
            {
                run.Add(new Entry(line, cell[..end], cell[end..].Trim(), isTelling));
                isOpen = end == cell.Length;
            }
            else if (cell.Length > 0)
            {
                if (!isOpen)
                {
                    run.RemoveRange(before, run.Count - before);
                    return false;
                }

                run[^1] = run[^1] with { Text = cell };
                isOpen = false;
            }
        }

        return run.Count > before;
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

        var next = page.Nodes[node].End;
        while (next < page.Nodes[page.Nodes[node].Parent].End && page.Nodes[next].Tag == Tag.Text && page.TextOf(page.Nodes[next]).IsWhiteSpace())
        {
            next++;
        }

        var end = next < page.Nodes[page.Nodes[node].Parent].End ? page.Nodes[next].End : next;
        var taken = 1;
        while (at + taken < lines.Count && run[^1].Text.Length <= LongestLine && IsTextIn(lines[at + taken], next, end))
        {
            run[^1] = run[^1] with { Text = $"{run[^1].Text} {lines[at + taken].Text}".Trim() };
            taken++;
        }

        return taken;
    }

    private static bool IsTextIn(PageLine line, int start, int end) =>
        line.Node >= start && line.Node < end && line.Reason != DropReason.Hidden && line.Text.Length <= LongestLine && StartsOf(line.Text).Count == 0;

    private readonly record struct Entry(PageLine Line, string Name, string Text, bool IsTelling);
}
