namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>
/// The elements that are open while a page is read, and which of them a start tag or an end tag closes (HTML Living Standard, 13.2.6.4).
/// It knows the rules that decide where text stands. It has none of those that move or copy elements, which make
/// some pages take time that grows with the square of their size: a bold or a link that is closed outside of its paragraph only stops to count.
/// </summary>
internal sealed class OpenElements(List<PageNode> nodes)
{
    /// <summary>How deep elements nest; one that stands deeper holds nothing, and its text belongs to what it stands in. Browsers have the same limit.</summary>
    public const int MostDepth = 512;

    private static readonly TagSet CellBounds = TagSet.Of(Tag.Cell, Tag.Caption, Tag.Table);
    private static readonly TagSet TextBlocks = Tags.Blocks.Except(Tag.Control, Tag.Option, Tag.Head, Tag.Title);

    // What a start tag closes: the nearest of the first set that is not beyond one of the second.
    private static readonly (TagSet Starts, TagSet Closes, TagSet Bounds)[] ImpliedEnds =
    [
        (TagSet.Of(Tag.ListItem), TagSet.Of(Tag.ListItem), TagSet.Of(Tag.List, Tag.Cell, Tag.Table, Tag.Quote, Tag.Article)),
        (TagSet.Of(Tag.Definition), TagSet.Of(Tag.Definition), TagSet.Of(Tag.List, Tag.Cell, Tag.Table, Tag.Quote, Tag.Article)),
        (TagSet.Of(Tag.Option), TagSet.Of(Tag.Option), TagSet.Of(Tag.Control)),
        (TagSet.Of(Tag.Cell), TagSet.Of(Tag.Cell, Tag.Caption), TagSet.Of(Tag.Table)),
        (TagSet.Of(Tag.Row), TagSet.Of(Tag.Row, Tag.Caption), TagSet.Of(Tag.Table)),
        (TagSet.Of(Tag.RowGroup, Tag.Caption), TagSet.Of(Tag.RowGroup, Tag.Caption), TagSet.Of(Tag.Table)),
        (TagSet.Of(Tag.RowGroup, Tag.Caption), TagSet.Of(Tag.Row), TagSet.Of(Tag.Table)),
        (TagSet.Of(Tag.Link), TagSet.Of(Tag.Link), Tags.Blocks),
        (TextBlocks, TagSet.Of(Tag.Foreign), CellBounds),
        (TextBlocks, TagSet.Of(Tag.Paragraph), CellBounds),
    ];

    private readonly List<Open> stack = [];
    private readonly int[] openOf = new int[TagSet.Size];
    private readonly int[] skippedOf = new int[TagSet.Size];
    private uint openBits;

    /// <summary>The index of the node that holds what comes next.</summary>
    public int Holder => stack.Count == 0 ? 0 : stack[^1].Node;

    /// <summary>The tag of the innermost element, <see cref="Tag.Block"/> outside of all.</summary>
    public Tag Innermost => stack.Count == 0 ? Tag.Block : stack[^1].Tag;

    /// <summary>How text is shown here.</summary>
    public TextStyle Style => stack.Count == 0 ? TextStyle.None : stack[^1].Style;

    /// <summary>Whether an element is open.</summary>
    public bool IsOpen(Tag tag) => openOf[(int)tag] > 0;

    /// <summary>Whether another element can be opened.</summary>
    public bool IsFull => stack.Count >= MostDepth;

    /// <summary>Closes what a start tag closes without saying so.</summary>
    public void BeforeStart(Tag tag)
    {
        foreach (var (starts, closes, bounds) in ImpliedEnds)
        {
            if (starts.Holds(tag))
            {
                Close(closes, bounds);
            }
        }

        if (tag == Tag.Heading && Innermost == Tag.Heading)
        {
            Pop();
        }
    }

    /// <summary>Opens an element; <paramref name="node"/> is the index of the node that holds its text.</summary>
    public void Push(string name, Tag tag, int node, TextStyle style)
    {
        stack.Add(new Open(name, tag, node, style));
        Count(tag, 1);
    }

    /// <summary>Notes a start tag that could not be opened, so that its end tag closes nothing else.</summary>
    public void Skip(Tag tag) => skippedOf[(int)tag]++;

    /// <summary>Closes the innermost element of a name that an end tag may close, with all inside of it.</summary>
    public void End(ReadOnlySpan<char> name, Tag tag)
    {
        if (IsFull && skippedOf[(int)tag] > 0)
        {
            skippedOf[(int)tag]--;
            return;
        }

        if (!IsOpen(tag))
        {
            return;
        }

        // A form ends where its end tag stands, and what was opened in it stays open.
        var popsAll = tag.IsBlock() && !name.Equals("form", StringComparison.OrdinalIgnoreCase);
        var bounds = tag is Tag.Table or Tag.Unseen ? default : Tags.TableParts.Holds(tag) ? TagSet.Of(Tag.Table) : CellBounds;
        var crossesBlock = false;
        for (var i = stack.Count - 1; i >= 0; i--)
        {
            var open = stack[i];
            if (open.Tag == tag && (tag == Tag.Heading || open.Name.AsSpan().Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                if (popsAll || !crossesBlock)
                {
                    PopTo(i);
                }
                else
                {
                    Lift(i);
                }

                return;
            }

            if (bounds.Holds(open.Tag))
            {
                return;
            }

            crossesBlock |= open.Tag.IsBlock();
        }
    }

    /// <summary>Closes all elements.</summary>
    public void EndAll() => PopTo(0);

    /// <summary>Closes everything inside of the innermost element of a tag, and that element.</summary>
    public void Close(Tag tag) => Close(TagSet.Of(tag), default);

    private void Close(TagSet closes, TagSet bounds)
    {
        if ((openBits & closes.Bits) == 0)
        {
            return;
        }

        for (var i = stack.Count - 1; i >= 0; i--)
        {
            if (closes.Holds(stack[i].Tag))
            {
                PopTo(i);
                return;
            }

            if (bounds.Holds(stack[i].Tag))
            {
                return;
            }
        }
    }

    private void Count(Tag tag, int by)
    {
        openOf[(int)tag] += by;
        openBits = openOf[(int)tag] > 0 ? openBits | (1u << (int)tag) : openBits & ~(1u << (int)tag);
    }

    /// <summary>An element that ends inside of a block which stands in it stays where it is, but what comes now is neither bold nor a link by it.</summary>
    private void Lift(int index)
    {
        var style = stack[index].Tag switch { Tag.Strong => TextStyle.Strong, Tag.Link => TextStyle.Link, _ => TextStyle.None };
        for (var i = index; i < stack.Count; i++)
        {
            stack[i] = stack[i] with { Style = stack[i].Style & ~style };
        }

        Count(stack[index].Tag, -1);
        Count(Tag.Inline, 1);
        stack[index] = stack[index] with { Name = "", Tag = Tag.Inline };
    }

    private void PopTo(int index)
    {
        while (stack.Count > index)
        {
            Pop();
        }
    }

    private void Pop()
    {
        if (IsFull)
        {
            Array.Clear(skippedOf);
        }

        var open = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        Count(open.Tag, -1);

        // An element within a line without a name has no node of its own.
        if (open.Node != Holder)
        {
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nodes)[open.Node].End = nodes.Count;
        }
    }

    private readonly record struct Open(string Name, Tag Tag, int Node, TextStyle Style);
}
