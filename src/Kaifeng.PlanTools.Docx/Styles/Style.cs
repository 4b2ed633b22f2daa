using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Styles;

/// <summary>What a style says of its text, as far as reading goes.</summary>
internal sealed record Style
{
    /// <summary>Says nothing.</summary>
    public static Style None { get; } = new();

    /// <summary>The style's id; empty for none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The level of a heading, from 0; 9 and <c>null</c> are no heading.</summary>
    public int? Outline { get; init; }

    /// <summary>The list that numbers the paragraphs.</summary>
    public int? List { get; init; }

    /// <summary>The level of that list.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Whether it is set in bold.</summary>
    public bool? Bold { get; init; }

    /// <summary>Whether it is not shown.</summary>
    public bool? Hidden { get; init; }

    /// <summary>Whether it is the style of a document's title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether it is the style of entries of a table of contents.</summary>
    public bool IsContents { get; init; }

    /// <summary>This style with what another one says where this one says nothing.</summary>
    public Style Over(WordNode node)
    {
        var name = node.Child("name")?.Value ?? "";
        var (paragraph, run) = (node.Child("pPr"), node.Child("rPr"));
        var numbering = paragraph?.Child("numPr");
        return this with
        {
            Outline = Outline ?? paragraph?.NumberOf("outlineLvl"),
            List = List ?? numbering?.NumberOf("numId"),
            ListLevel = ListLevel ?? numbering?.NumberOf("ilvl"),
            Bold = Bold ?? run?.Flag("b"),
            Hidden = Hidden ?? run?.Flag("vanish"),
            IsTitle = IsTitle || name.Equals("title", StringComparison.OrdinalIgnoreCase),
            IsContents = IsContents || IsEntry(name),
        };
    }

    // Word's own names of these styles are English whatever the program's language: toc 1, TOC Heading.
    private static bool IsEntry(string name) => name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);
}
