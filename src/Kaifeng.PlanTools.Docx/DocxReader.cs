using System.Xml;
using Kaifeng.PlanTools.Docx.Body;
using Kaifeng.PlanTools.Docx.Lines;
using Kaifeng.PlanTools.Docx.Numbering;
using Kaifeng.PlanTools.Docx.Packages;
using Kaifeng.PlanTools.Docx.Styles;
using Kaifeng.PlanTools.Docx.Xml;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx;

/// <summary>
/// Reads documents of Word (ISO/IEC 29500, strict and transitional): the paragraphs, tables and notes that are shown as lines, all other text as dropped
/// lines with their reasons. A line's place in the file is the number of its paragraph.
/// </summary>
public static class DocxReader
{
    private const string Encoding = "utf-8";

    /// <summary>The reader as the list of readers has it.</summary>
    public static PackageReader Plug { get; } = new(ReadError.Docx, Container.Docx, Read);

    /// <summary>Reads a document. Never throws on any bytes.</summary>
    public static ReadResult Read(SourceFile file)
    {
        try
        {
            using var package = DocxPackage.Open(file.Bytes);
            return package.Read(package.Main) is { } main ? ReadResult.Of(ReadPlaced(file, package, main).Source, null) : ReadResult.Failed(ReadError.Damaged);
        }
        catch (PackageException exception)
        {
            return ReadResult.Failed(exception.Error);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return ReadResult.Failed(ReadError.Damaged);
        }
    }

    /// <summary>Reads a document and keeps where its characters stand.</summary>
    /// <param name="file">The file.</param>
    /// <param name="package">Its parts.</param>
    /// <param name="main">The part that holds the text.</param>
    internal static DocxText ReadPlaced(SourceFile file, DocxPackage package, byte[] main)
    {
        var styles = new StyleSheet(package.ReadRelated("styles"));
        var lists = new NumberingPart(package.ReadRelated("numbering"), styles);
        var notes = new NoteWriter(NotesOf(package, "footnotes", styles, lists), NotesOf(package, "endnotes", styles, lists));
        var sink = new LineSink();
        var body = new BodyReader(styles, lists, counts: true);
        new BlockWriter(sink, notes).Write(body.Read(main));
        notes.WriteEnd(sink);
        WritePageParts(package, body.PageParts, new BodyReader(styles, lists, counts: false), sink);
        return new DocxText(sink.Text.Build(file, new SourceFormat(Container.Docx, Encoding)), sink.Stretches);
    }

    private static Dictionary<string, List<Block>> NotesOf(DocxPackage package, string kind, StyleSheet styles, NumberingPart lists)
    {
        var notes = new Dictionary<string, List<Block>>(StringComparer.Ordinal);
        if (package.ReadRelated(kind) is { } part && WordNode.ReadPart(part) is { } root)
        {
            var reader = new BodyReader(styles, lists, counts: false);

            // The lines that part notes from text have a type.
            foreach (var note in root.Children.Where(static note => note["type"] is null or "normal"))
            {
                notes.TryAdd(note["id"] ?? "", reader.ReadBlocks(note));
            }
        }

        return notes;
    }

    private static void WritePageParts(DocxPackage package, List<string> ids, BodyReader reader, LineSink sink)
    {
        foreach (var id in ids)
        {
            if (package.MainRelations.Find(id) is { } relation && package.Read(relation.Target) is { } part)
            {
                foreach (var paragraph in Paragraphs.In(reader.Read(part)))
                {
                    sink.AddDropped(Paragraphs.LineOf(paragraph, -1), relation.Kind == "header" ? DropReasons.Header : DropReasons.Footer);
                }
            }
        }
    }
}
