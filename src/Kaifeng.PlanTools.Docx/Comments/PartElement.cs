namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>An element of a part by the places of its tags among the part's characters.</summary>
internal sealed class PartElement
{
    /// <summary>The element around it; <c>null</c> for the outermost.</summary>
    public PartElement? Parent { get; init; }

    /// <summary>Its number among the elements of the part, from 0, in the order in which they begin.</summary>
    public required int Ordinal { get; init; }

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

    /// <summary>The value of an attribute as it is written, whatever its prefix; empty for none.</summary>
    public ReadOnlySpan<char> Attribute(string part, string name)
    {
        for (var rest = part.AsSpan(Start, ContentStart - Start); rest.IndexOf(name) is var at and > 0; rest = rest[(at + name.Length)..])
        {
            var value = rest[(at + name.Length)..];
            if ((rest[at - 1] == ':' || char.IsWhiteSpace(rest[at - 1])) && value is ['=', '"' or '\'', ..])
            {
                return value[2..][..value[2..].IndexOf(value[1])];
            }
        }

        return [];
    }
}
