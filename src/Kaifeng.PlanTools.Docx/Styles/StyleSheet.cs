using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Styles;

/// <summary>The styles of a document (ISO/IEC 29500-1, 17.7), each with what it takes over from those that it is based on.</summary>
internal sealed class StyleSheet
{
    // Real styles stand on four or five others; a circle would have no end.
    private const int LongestChain = 20;

    private readonly Dictionary<string, WordNode> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> known = new(StringComparer.Ordinal);
    private readonly string? usual;

    /// <summary>The styles of a part; none for <c>null</c>.</summary>
    public StyleSheet(byte[]? part)
    {
        foreach (var node in (part is null ? null : WordNode.ReadPart(part))?.Children ?? [])
        {
            if (node.Name == "style" && node["styleId"] is { } id)
            {
                nodes.TryAdd(id, node);
                usual ??= node["type"] == "paragraph" && node["default"] is "1" or "true" ? id : null;
            }
        }
    }

    /// <summary>The style of a paragraph that names this one, or none.</summary>
    public Style OfParagraph(string? id) => Of(id is not null && nodes.ContainsKey(id) ? id : usual);

    /// <summary>The style of an id.</summary>
    public Style Of(string? id)
    {
        if (id is null || !nodes.ContainsKey(id))
        {
            return Style.None;
        }

        if (!known.TryGetValue(id, out var style))
        {
            style = Resolve(id);
            known.Add(id, style);
        }

        return style;
    }

    private Style Resolve(string id)
    {
        var style = Style.None with { Id = id };
        var at = id;
        for (var i = 0; i < LongestChain && at is not null && nodes.TryGetValue(at, out var node); i++)
        {
            style = style.Over(node);
            at = node.Child("basedOn")?.Value;
        }

        return style;
    }
}
