using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Writes lines: the text that is shown and, each on a line behind it, the text that is not.</summary>
internal sealed class LineWriter(Page page, Article article)
{
    private readonly LineBuffer shown = new();
    private readonly LineBuffer hidden = new();
    private int fresh = -1;

    /// <summary>The lines that are finished.</summary>
    public List<PageLine> Lines { get; } = [];

    /// <summary>Whether the next line begins a block.</summary>
    public bool StartsBlock { get; set; } = true;

    /// <summary>Whether the open line has text that is shown.</summary>
    public bool HasText => shown.HasText;

    /// <summary>Whether nothing has come since the last element began.</summary>
    public bool IsFresh => fresh >= 0;

    /// <summary>An element begins: the next text has its line of the file.</summary>
    public void Begin(int node) => fresh = node;

    /// <summary>Adds characters, their white space collapsed.</summary>
    public void Add(in PageNode node)
    {
        if (node.Style.HasFlag(TextStyle.Hidden))
        {
            hidden.AddBlank();
            hidden.Add(page.TextOf(node), TextStyle.None, node.FileLine);
        }
        else
        {
            shown.Add(page.TextOf(node), node.Style, FileLineOf(node.FileLine));
        }
    }

    /// <summary>Adds characters of which every blank counts.</summary>
    public void AddAsIs(ReadOnlySpan<char> text, TextStyle style, int fileLine) => shown.AddAsIs(text, style, FileLineOf(fileLine));

    /// <summary>Adds a blank, where something stands before it and comes after it.</summary>
    public void AddBlank() => shown.AddBlank();

    /// <summary>Adds a tab: the next cell begins.</summary>
    public void AddTab() => shown.AddTab();

    /// <summary>Ends the line; one of blanks alone is none.</summary>
    /// <param name="role">What the page marks it as.</param>
    /// <param name="node">The innermost element that all of it stands in.</param>
    /// <param name="group">The number of the frame around it, or 0.</param>
    /// <param name="merged">Of a row's cells those that go on below.</param>
    public void EndLine(LineRole role, int node, int group, ImmutableArray<MergedCell> merged = default)
    {
        if (shown.HasText)
        {
            var facts = new SourceLine(shown.FileLine, role, role == LineRole.Row ? 0 : shown.Strong, group, Merged: merged);
            Lines.Add(new PageLine(shown.ToString(), node, facts, article.ReasonAt(node), shown.Links, shown.Linked, StartsBlock));
            StartsBlock = false;
        }

        if (hidden.HasText)
        {
            Lines.Add(new PageLine(hidden.ToString(), node, new SourceLine(hidden.FileLine), DropReason.Hidden, 0, 0, StartsBlock: true));
            StartsBlock = true;
        }

        shown.Clear();
        hidden.Clear();
        fresh = -1;
    }

    /// <summary>What begins an element has the element's line; what follows a break or another element has its own.</summary>
    private int FileLineOf(int own) => fresh >= 0 ? page.Nodes[fresh].FileLine : own;
}
