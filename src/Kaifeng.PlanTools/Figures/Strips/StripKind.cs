namespace Kaifeng.PlanTools.Figures.Strips;

/// <summary>What a strip of text is in the notice.</summary>
internal enum StripKind
{
    /// <summary>A field of the notice's header or imprint, or an attachment label.</summary>
    Header,

    /// <summary>A plan's title.</summary>
    Title,

    /// <summary>Number and title of a section.</summary>
    Heading,

    /// <summary>A paragraph of a section.</summary>
    Paragraph,

    /// <summary>A paragraph of a box.</summary>
    BoxParagraph,

    /// <summary>The label and the title of a box, a table or a figure.</summary>
    Caption,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A note under a table.</summary>
    Note,

    /// <summary>What belongs to the page or to nothing: a leaf that no block holds.</summary>
    Other,
}
