namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>An element of a page or a run of its characters.</summary>
internal struct PageNode
{
    /// <summary>What it is.</summary>
    public Tag Tag;

    /// <summary>How its text is shown; for an element, whether it is hidden or preformatted itself or by what holds it.</summary>
    public TextStyle Style;

    /// <summary>Columns that a cell takes, at least 1.</summary>
    public ushort Columns;

    /// <summary>Rows that a cell takes, at least 1.</summary>
    public ushort Rows;

    /// <summary>Index of the element that holds it; -1 for the page itself.</summary>
    public int Parent;

    /// <summary>Index of the first node after it and all that it holds.</summary>
    public int End;

    /// <summary>The line of the file, from 1, on which it begins; for characters, on which the first stands that is no blank.</summary>
    public int FileLine;

    /// <summary>Where its characters begin in <see cref="Page.Text"/>.</summary>
    public int TextStart;

    /// <summary>Where they end.</summary>
    public int TextEnd;

    /// <summary>The element's <c>id</c> and <c>class</c>, a blank between; <c>null</c> without.</summary>
    public string? Names;
}

/// <summary>How characters are shown.</summary>
[Flags]
internal enum TextStyle : byte
{
    /// <summary>As they are.</summary>
    None = 0,

    /// <summary>In bold.</summary>
    Strong = 1,

    /// <summary>As a link to another page; links to places of the same page and to files of an office program are none.</summary>
    Link = 2,

    /// <summary>With their blanks and line ends kept.</summary>
    Pre = 4,

    /// <summary>Not at all.</summary>
    Hidden = 8,
}

/// <summary>A page as one list: every element, and every run of characters, stands right behind what holds it or before it. Nodes nest no deeper than <see cref="OpenElements.MostDepth"/>.</summary>
/// <param name="Nodes">The nodes; the first is the page itself.</param>
/// <param name="Text">All characters of the page, references to characters resolved, scripts and styles left out.</param>
internal sealed record Page(PageNode[] Nodes, string Text)
{
    /// <summary>The characters of a node and of all that it holds.</summary>
    public ReadOnlySpan<char> TextOf(in PageNode node) => Text.AsSpan(node.TextStart, node.TextEnd - node.TextStart);
}
