using System.Xml;
using Kaifeng.PlanTools.Docx.Packages;
using Kaifeng.PlanTools.Docx.Xml;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>
/// Writes a copy of a document with comments. The part that holds the text gains the marks of what they are about, the part of comments what they say; a
/// reference and a content type are added where it is new. All other parts are the same bytes.
/// </summary>
public static class DocxCommenter
{
    private const string Kind = "comments";
    private const string ContentTypes = "[Content_Types].xml";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>Writes the copy.</summary>
    /// <param name="source">The text that was read of the document.</param>
    /// <param name="comments">The comments, in the order in which they are numbered.</param>
    /// <param name="to">Receives the copy.</param>
    /// <exception cref="InvalidDataException">The document cannot be read any more.</exception>
    public static void Write(SourceText source, IReadOnlyList<DocxComment> comments, Stream to)
    {
        try
        {
            using var package = DocxPackage.Open(source.Origin.Bytes);
            PackageCopy.Write(package, Changed(package, source, comments), to);
        }
        catch (Exception exception) when (exception is PackageException or XmlException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static Dictionary<string, byte[]> Changed(DocxPackage package, SourceText source, IReadOnlyList<DocxComment> comments)
    {
        var main = PartText.Of(package.Read(package.Main)!);
        var name = package.MainRelations.First(Kind)?.Target;
        var part = name is null || package.Read(name) is not { } bytes ? null : PartText.Of(bytes);
        var (kept, own) = part is null ? ("", []) : OwnComments.TakeOut(part.Content);
        var content = OwnComments.TakeOutMarks(main.Content, own);
        var existing = part?.Bytes(kept);
        var first = CommentsPart.FirstFree(existing);
        var places = new TextPlaces(source, DocxReader.ReadPlaced(source.Origin, package, main.Bytes(content)));
        var found = comments.Select((comment, index) => (Id: first + index, Comment: comment, Place: places.Of(comment.Place))).Where(static row => row.Place is not null).ToList();
        var elements = PartScanner.Find(content, [.. found.SelectMany(static row => new[] { row.Place!.Value.Start.Node, row.Place.Value.End.Node })]);
        var marks = new RangeMarks(content, elements);
        var placed = found.Where(row => marks.Add(row.Place!.Value.Start, row.Place.Value.End, row.Id)).Select(static row => (row.Id, row.Comment)).ToList();
        if (placed.Count == 0 && own.Count == 0)
        {
            return [];
        }

        var isStrict = WordXml.IsStrict(content);
        var changed = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase) { [package.Main] = main.Bytes(marks.ToString()) };
        if (name is null || part is null)
        {
            name = NewName(package);
            Announce(package, name, isStrict, changed);
        }

        changed[name] = CommentsPart.With(existing, placed, isStrict);
        return changed;
    }

    private static string NewName(DocxPackage package)
    {
        var folder = package.Main[..(package.Main.LastIndexOf('/') + 1)];
        var names = package.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = folder + "comments.xml";
        for (var i = 1; names.Contains(name); i++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{folder}comments{i}.xml");
        }

        return name;
    }

    private static void Announce(DocxPackage package, string name, bool isStrict, Dictionary<string, byte[]> changed)
    {
        var relations = Relations.PartOf(package.Main);
        var id = "planToolsComments";
        while (package.MainRelations.Find(id) is not null)
        {
            id += "1";
        }

        changed[relations] = Inserted(
            package.Read(relations) ?? System.Text.Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"{WordXml.PackageRelations}\"></Relationships>"),
            prefix => $"<{prefix}Relationship Id=\"{id}\" Type=\"{WordXml.RelationType(isStrict)}/{Kind}\" Target=\"/{name}\"/>");
        changed[ContentTypes] = Inserted(
            package.Read(ContentTypes) ?? throw new InvalidDataException(ContentTypes),
            prefix => $"<{prefix}Override PartName=\"/{name}\" ContentType=\"{CommentsType}\"/>");
    }

    private static byte[] Inserted(byte[] part, Func<string, string> element)
    {
        var text = PartText.Of(part);
        var root = PartScanner.Root(text.Content);
        return text.Bytes(root.IsOneTag
            ? $"{text.Content[..(root.End - 2)]}>{element(root.Prefix)}</{root.Name}>{text.Content[root.End..]}"
            : text.Content.Insert(root.ContentEnd, element(root.Prefix)));
    }
}
