using System.Globalization;
using System.Security;
using System.Text;
using Kaifeng.PlanTools.Docx.Packages;
using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>The part that holds what comments say.</summary>
internal static class CommentsPart
{
    /// <summary>Who is named as the comments' author.</summary>
    public const string Author = "plan-tools";

    private const string Initials = "PT";

    /// <summary>The first number that no comment of a part has.</summary>
    public static int FirstFree(byte[]? part) =>
        part is null || WordNode.ReadPart(part) is not { } root ? 0 : root.Children.Select(static comment => Numbers.Parse(comment["id"]) ?? 0).DefaultIfEmpty(-1).Max() + 1;

    /// <summary>A part with comments behind those that it has; a new one for <c>null</c>.</summary>
    /// <param name="part">The part.</param>
    /// <param name="comments">Each comment with its number.</param>
    /// <param name="isStrict">Whether the document is a strict one.</param>
    public static byte[] With(byte[]? part, IEnumerable<(int Id, DocxComment Comment)> comments, bool isStrict)
    {
        var text = PartText.Of(part ?? Encoding.UTF8.GetBytes(Empty(isStrict)));
        var root = PartScanner.Root(text.Content);
        var added = new StringBuilder();
        foreach (var (id, comment) in comments)
        {
            Add(added, root.Prefix, id, comment);
        }

        return text.Bytes(root.IsOneTag
            ? $"{text.Content[..(root.End - 2)]}>{added}</{root.Name}>{text.Content[root.End..]}"
            : text.Content.Insert(root.ContentEnd, added.ToString()));
    }

    private static string Empty(bool isStrict) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{WordXml.Namespace(isStrict)}\"></w:comments>";

    private static void Add(StringBuilder text, string w, int id, DocxComment comment)
    {
        text.Append(CultureInfo.InvariantCulture, $"<{w}comment {w}id=\"{id}\" {w}author=\"{Author}\" {w}initials=\"{Initials}\">");
        foreach (var line in comment.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"<{w}p><{w}r><{w}t xml:space=\"preserve\">{Escaped(line)}</{w}t></{w}r></{w}p>");
        }

        text.Append(CultureInfo.InvariantCulture, $"</{w}comment>");
    }

    // What XML does not allow at all has no place in a comment either.
    private static string Escaped(string line) =>
        SecurityElement.Escape(string.Concat(line.Select(static c => char.IsControl(c) || c is '\uFFFE' or '\uFFFF' ? ' ' : c)));
}
