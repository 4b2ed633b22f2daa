namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>A link target (<c>&lt;a id="p3.3.1"&gt;&lt;/a&gt;</c>), which shows nowhere; its classes tell what the text alone would not.</summary>
internal static class LinkTarget
{
    /// <summary>The tag; empty where neither id nor class is given.</summary>
    public static string Of(string id, params ReadOnlySpan<string> classes)
    {
        var marks = string.Join(' ', classes.ToArray().Where(static name => name.Length > 0));
        var attributes = (id.Length > 0 ? $" id=\"{Quoted(id)}\"" : "") + (marks.Length > 0 ? $" class=\"{marks}\"" : "");
        return attributes.Length > 0 ? $"<a{attributes}></a>" : "";
    }

    // Ids of boxes hold the label's number, which is whatever is printed.
    private static string Quoted(string id) => id.Replace("\"", "", StringComparison.Ordinal);
}
