using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>How much text each node of a page holds, itself and in what stands in it.</summary>
internal sealed class PageMeasures
{
    // A sentence says more of where the article stands than the words of a menu.
    private const int SentenceWeight = 4;
    private const string SentenceMarks = "，。；、";

    private PageMeasures(int nodes)
    {
        Visible = new int[nodes];
        Weights = new int[nodes];
        Lines = new int[nodes];
    }

    /// <summary>Characters that are neither blank nor hidden.</summary>
    public int[] Visible { get; }

    /// <summary>Ideographs that are neither hidden nor a link's, those of a run with the marks of sentences four times.</summary>
    public int[] Weights { get; }

    /// <summary>Lines, about: blocks with text and line breaks.</summary>
    public int[] Lines { get; }

    /// <summary>Measures a page.</summary>
    public static PageMeasures Of(Page page)
    {
        var measures = new PageMeasures(page.Nodes.Length);
        for (var i = page.Nodes.Length - 1; i >= 0; i--)
        {
            ref var node = ref page.Nodes[i];
            if (node.Tag == Tag.Text)
            {
                measures.Measure(page.TextOf(node), node.Style, i);
            }
            else if (node.Tag == Tag.Break || (node.Tag.IsBlock() && measures.Visible[i] > 0))
            {
                measures.Lines[i]++;
            }

            if (node.Parent >= 0)
            {
                measures.Visible[node.Parent] += measures.Visible[i];
                measures.Weights[node.Parent] += measures.Weights[i];
                measures.Lines[node.Parent] += measures.Lines[i];
            }
        }

        return measures;
    }

    private void Measure(ReadOnlySpan<char> text, TextStyle style, int node)
    {
        if (style.HasFlag(TextStyle.Hidden))
        {
            return;
        }

        var visible = 0;
        var ideographs = 0;
        foreach (var c in text)
        {
            visible += char.IsWhiteSpace(c) ? 0 : 1;
            ideographs += Characters.IsIdeograph(c) ? 1 : 0;
        }

        Visible[node] = visible;
        Weights[node] = style.HasFlag(TextStyle.Link) ? 0 : text.IndexOfAny(SentenceMarks) >= 0 ? ideographs * SentenceWeight : ideographs;
    }
}
