using System.Xml;
using Kaifeng.PlanTools.Docx.Numbering;
using Kaifeng.PlanTools.Docx.Styles;
using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>Reads the paragraphs and tables of a part in their order.</summary>
internal sealed class BodyReader
{
    private const int BodyText = 9;
    private const string ContentsGallery = "Table of Contents";

    private readonly StyleSheet styles;
    private readonly NumberCounter counter;
    private readonly InlineReader inline;
    private readonly bool counts;
    private int paragraphs;
    private int tables;
    private bool isContents;

    /// <param name="styles">The document's styles.</param>
    /// <param name="lists">The document's lists.</param>
    /// <param name="counts">Whether paragraphs and tables are counted: those of the body are.</param>
    public BodyReader(StyleSheet styles, NumberingPart lists, bool counts)
    {
        this.styles = styles;
        this.counts = counts;
        counter = new NumberCounter(lists);
        inline = new InlineReader(styles, ReadBlocks);
    }

    /// <summary>The names of the headers and footers that the sections ask for, in their order.</summary>
    public List<string> PageParts { get; } = [];

    /// <summary>What stands in the part's outermost element, or in its body, one block after the other.</summary>
    public IEnumerable<Block> Read(byte[] part)
    {
        using var xml = WordXml.Open(part);
        var count = 0;
        var root = xml.MoveToContent() == XmlNodeType.Element ? xml.Depth : -1;
        var opens = new BlockJoiner();
        while (!xml.EOF && root >= 0)
        {
            if (xml.NodeType == XmlNodeType.Element && !IsOutermost(xml, root))
            {
                foreach (var block in Blocks(WordNode.Read(xml, ref count)).Select(opens.Join).OfType<Block>())
                {
                    yield return block;
                }
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                count++;
            }

            xml.Read();
        }

        if (opens.Rest is { } rest)
        {
            yield return rest;
        }
    }

    /// <summary>What stands in an element.</summary>
    public List<Block> ReadBlocks(WordNode node)
    {
        var opens = new BlockJoiner();
        var blocks = node.Children.SelectMany(Blocks).Select(opens.Join).OfType<Block>().ToList();
        if (opens.Rest is { } rest)
        {
            blocks.Add(rest);
        }

        return blocks;
    }

    private static bool IsOutermost(XmlReader xml, int root) => xml.Depth == root || (xml.Depth == root + 1 && xml.LocalName == "body");

    private IEnumerable<Block> Blocks(WordNode node) => node.Name switch
    {
        "p" => [ReadParagraph(node)],
        "tbl" => [ReadTable(node)],
        "sdt" => ReadControl(node),
        "sectPr" => NotePageParts(node),
        "tblPr" or "tblGrid" or "mc:Fallback" => [],
        "del" or "moveFrom" => [],
        _ => node.Children.SelectMany(Blocks),
    };

    private List<Block> ReadControl(WordNode node)
    {
        var outer = isContents;
        isContents |= node.Child("sdtPr")?.Child("docPartObj")?.Child("docPartGallery")?.Value == ContentsGallery;
        var blocks = (node.Child("sdtContent") is { } content ? content.Children.SelectMany(Blocks) : []).ToList();
        isContents = outer;
        return blocks;
    }

    private Block[] NotePageParts(WordNode section)
    {
        foreach (var reference in section.Children.Where(static child => child.Name is "headerReference" or "footerReference"))
        {
            if (reference["r:id"] is { } id && !PageParts.Contains(id))
            {
                PageParts.Add(id);
            }
        }

        return [];
    }

    private ParagraphBlock ReadParagraph(WordNode node)
    {
        var properties = node.Child("pPr");
        var style = styles.OfParagraph(properties?.Child("pStyle")?.Value);
        var mark = properties?.Child("rPr");
        var outline = properties?.NumberOf("outlineLvl") ?? style.Outline ?? BodyText;
        var isOpen = mark?.Child("del") is not null || mark?.Child("moveFrom") is not null;
        var read = new ParagraphBlock(counts ? ++paragraphs : 0) { IsHeading = outline < BodyText, IsTitle = style.IsTitle, IsOpen = isOpen };
        if (properties?.Child("sectPr") is { } section)
        {
            NotePageParts(section);
        }

        var hidden = style.Hidden ?? false;
        inline.Read(node, read, new RunStyle(KindOf(style, hidden), style.Bold ?? false));
        var isEmpty = read.Pieces.Count == 0 && !hidden && mark?.Flag("vanish") != true;
        return !isOpen && (read.HasText || isEmpty) ? WithLabel(read, properties?.Child("numPr"), style) : read;
    }

    private PieceKind KindOf(Style style, bool hidden)
    {
        if (isContents || style.IsContents)
        {
            return PieceKind.Contents;
        }

        return hidden ? PieceKind.Hidden : PieceKind.Text;
    }

    private ParagraphBlock WithLabel(ParagraphBlock read, WordNode? numbering, Style style) =>
        read with { Label = counter.Next(numbering?.NumberOf("numId"), numbering?.NumberOf("ilvl"), style) };

    private TableBlock ReadTable(WordNode node)
    {
        var number = counts ? ++tables : 0;
        var rows = new List<TableRow>();
        foreach (var row in node.Outermost("tr"))
        {
            rows.Add(ReadRow(row, rows.Count + 1));
        }

        var widths = node.Child("tblGrid")?.Children.Where(static child => child.Name == "gridCol").Select(static child => Numbers.Parse(child["w"]) ?? 0);
        return new TableBlock(number, rows, [.. widths ?? []]);
    }

    private TableRow ReadRow(WordNode node, int number)
    {
        var properties = node.Child("trPr");
        var column = GridLimits.Columns(properties?.NumberOf("gridBefore"), 0);
        var cells = new List<TableCell>();
        foreach (var cell in node.Outermost("tc"))
        {
            var about = cell.Child("tcPr");
            var columns = GridLimits.Columns(about?.NumberOf("gridSpan"), 1);
            var goesOn = about?.Child("vMerge") is { } merge && merge.Value is null or "continue";
            cells.Add(new TableCell(column, columns, goesOn, ReadBlocks(cell)));
            column += columns;
        }

        return new TableRow(number, cells, properties?.Child("del") is not null);
    }
}
