using Kaifeng.PlanTools.Docx.Styles;
using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>Reads what stands within paragraphs. An element that is not known is gone through: text in it is text.</summary>
/// <param name="styles">The styles of the document.</param>
/// <param name="readBox">Reads the content of a text box.</param>
internal sealed class InlineReader(StyleSheet styles, Func<WordNode, List<Block>> readBox)
{
    private static readonly Dictionary<string, Action<InlineReader, WordNode, RunStyle>> Elements = new(StringComparer.Ordinal)
    {
        ["r"] = static (reader, node, style) => reader.ReadAll(node, style.Of(node, reader.styles)),
        ["t"] = static (reader, node, style) => reader.AddText(node, style),
        ["m:t"] = static (reader, node, style) => reader.AddText(node, style),
        ["delText"] = static (reader, node, style) => reader.AddText(node, style.As(PieceKind.Deleted)),
        ["tab"] = static (reader, node, style) => reader.AddSign(node, "\t", style),
        ["ptab"] = static (reader, node, style) => reader.AddSign(node, "\t", style),
        ["noBreakHyphen"] = static (reader, node, style) => reader.AddSign(node, "-", style),
        ["sym"] = static (reader, node, style) => reader.AddSign(node, Symbols.Of(node["font"], node["char"]), style),
        ["br"] = static (reader, node, style) => reader.AddBreak(node, style),
        ["cr"] = static (reader, node, style) => reader.AddBreak(node, style),
        ["del"] = static (reader, node, style) => reader.ReadAll(node, style.As(PieceKind.Deleted)),
        ["moveFrom"] = static (reader, node, style) => reader.ReadAll(node, style.As(PieceKind.Deleted)),
        ["rt"] = static (reader, node, style) => reader.ReadAll(node, style.As(PieceKind.Reading)),
        ["ruby"] = static (reader, node, style) => reader.ReadRuby(node, style),
        ["m:f"] = static (reader, node, style) => reader.ReadFraction(node, style),
        ["fldChar"] = static (reader, node, _) => reader.fields.Mark(node["fldCharType"]),
        ["instrText"] = static (reader, node, _) => reader.fields.Add(node.Text),
        ["fldSimple"] = static (reader, node, style) => reader.ReadSimpleField(node, style),
        ["footnoteReference"] = static (reader, node, _) => reader.AddNote(node, false),
        ["endnoteReference"] = static (reader, node, _) => reader.AddNote(node, true),
        ["mc:AlternateContent"] = static (reader, node, style) => reader.ReadAlternative(node, style),
        ["txbxContent"] = static (reader, node, _) => reader.paragraph.Boxes.Add(reader.readBox(node)),
        ["rPr"] = static (_, _, _) => { },
        ["pPr"] = static (_, _, _) => { },
        ["sdtPr"] = static (_, _, _) => { },
    };

    private readonly StyleSheet styles = styles;
    private readonly Func<WordNode, List<Block>> readBox = readBox;
    private readonly Fields fields = new();
    private ParagraphBlock paragraph = new(0);

    /// <summary>Reads the content of a paragraph into it.</summary>
    public void Read(WordNode node, ParagraphBlock into, RunStyle style)
    {
        var outer = paragraph;
        paragraph = into;
        ReadAll(node, style);
        fields.EndParagraph();
        paragraph = outer;
    }

    private void ReadAll(WordNode node, RunStyle style)
    {
        foreach (var child in node.Children)
        {
            Read(child, style);
        }
    }

    private void Read(WordNode node, RunStyle style)
    {
        if (Elements.TryGetValue(node.Name, out var read))
        {
            read(this, node, style);
        }
        else
        {
            ReadAll(node, style);
        }
    }

    // Without xml:space="preserve" blanks with a line end are the file's and not the text's; those without are meant by who wrote the file,
    // though Word does not show them: 图, a blank, 3, a blank, 2017 is not 图32017.
    private void AddText(WordNode node, RunStyle style)
    {
        var text = node["xml:space"] == "preserve" || !node.Text.Contains('\n', StringComparison.Ordinal) ? node.Text : node.Text.Trim();
        if (text.Length > 0)
        {
            Add(style, text, node.Ordinal, node.Text.IndexOf(text, StringComparison.Ordinal));
        }
    }

    private void AddSign(WordNode node, string sign, RunStyle style)
    {
        // A tab stop among a paragraph's properties has the same name.
        if (sign.Length > 0 && node["pos"] is null)
        {
            Add(style, sign, node.Ordinal, -1);
        }
    }

    private void Add(RunStyle style, string text, int node, int offset)
    {
        if (!fields.IsInstruction)
        {
            var told = fields.IsContents ? style.As(PieceKind.Contents) : style;
            paragraph.Pieces.Add(new Piece(told.Kind, text, told.IsBold, node, offset));
        }
    }

    private void AddBreak(WordNode node, RunStyle style)
    {
        if (style.Kind == PieceKind.Text)
        {
            var kind = node["type"] is "page" or "column" ? PieceKind.PageBreak : PieceKind.LineBreak;
            paragraph.Pieces.Add(new Piece(kind, "", false, node.Ordinal, -1));
        }
    }

    private void ReadRuby(WordNode node, RunStyle style)
    {
        foreach (var name in (ReadOnlySpan<string>)["rubyBase", "rt"])
        {
            if (node.Child(name) is { } part)
            {
                Read(part, style);
            }
        }
    }

    private void ReadFraction(WordNode node, RunStyle style)
    {
        if (node.Child("m:num") is { } above)
        {
            ReadAll(above, style);
        }

        AddSign(node, "/", style);
        if (node.Child("m:den") is { } below)
        {
            ReadAll(below, style);
        }
    }

    private void ReadSimpleField(WordNode node, RunStyle style) =>
        ReadAll(node, Fields.AsksForContents(node["instr"] ?? "") ? style.As(PieceKind.Contents) : style);

    private void AddNote(WordNode node, bool isEndnote)
    {
        if (node["id"] is { } id)
        {
            paragraph.Notes.Add(new NoteReference(isEndnote, id, node.Ordinal));
        }
    }

    // The first choice is what today's programs show; the fallback says the same for older ones.
    private void ReadAlternative(WordNode node, RunStyle style)
    {
        if ((node.Child("mc:Choice") ?? node.Child("mc:Fallback")) is { } shown)
        {
            ReadAll(shown, style);
        }
    }
}
