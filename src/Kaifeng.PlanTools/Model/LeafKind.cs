namespace Kaifeng.PlanTools.Model;

/// <summary>The kinds of leaf. Their printed names are in <see cref="LeafKinds"/>.</summary>
public enum LeafKind
{
    /// <summary>A character that no step could place.</summary>
    Unplaced,

    /// <summary>A field of the notice's header or imprint, or a plan's attachment label or title.</summary>
    Header,

    /// <summary>A heading: its number and its title.</summary>
    Heading,

    /// <summary>A piece of a paragraph.</summary>
    Paragraph,

    /// <summary>The label of a box (<c>专栏1</c>), with the colon after it.</summary>
    BoxLabel,

    /// <summary>The title of a box.</summary>
    BoxTitle,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>The caption of a table or a figure.</summary>
    Caption,

    /// <summary>A note under a table.</summary>
    Note,

    /// <summary>A mark that conversion left behind: <c>&lt;p&gt;</c>, <c>**</c>, a lone <c>--</c>.</summary>
    Markup,

    /// <summary>Something that belongs to the page and not to the text, such as a page number; the leaf has its reason.</summary>
    Dropped,
}
