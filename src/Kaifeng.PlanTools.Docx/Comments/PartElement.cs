namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>An element of a part by the places of its tags among the part's characters.</summary>
internal sealed class PartElement
{
    /// <summary>The element around it; <c>null</c> for the outermost.</summary>
    public PartElement? Parent { get; init; }

    /// <summary>Its name as it is written, with its prefix.</summary>
    public required string Name { get; init; }

    /// <summary>Where its first tag begins.</summary>
    public required int Start { get; init; }

    /// <summary>Where its content begins.</summary>
    public required int ContentStart { get; init; }

    /// <summary>Where its content ends.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Where its last tag ends.</summary>
    public int End { get; set; }

    /// <summary>Of a run, its properties; of any element its first child of that name.</summary>
    public PartElement? Properties { get; set; }

    /// <summary>Where the first child begins that is no properties; -1 for none.</summary>
    public int FirstChild { get; set; } = -1;

    /// <summary>Where the last child ends.</summary>
    public int LastChild { get; set; }

    /// <summary>The name without its prefix.</summary>
    public ReadOnlySpan<char> LocalName => Name.AsSpan(Name.IndexOf(':', StringComparison.Ordinal) + 1);

    /// <summary>The prefix with its colon; empty for none.</summary>
    public string Prefix => Name[..(Name.IndexOf(':', StringComparison.Ordinal) + 1)];

    /// <summary>Whether it has no content and one tag.</summary>
    public bool IsOneTag => ContentStart == End;
}
