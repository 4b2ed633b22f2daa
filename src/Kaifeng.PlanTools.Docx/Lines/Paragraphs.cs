using Kaifeng.PlanTools.Docx.Body;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>The paragraphs of parts whose order is all that matters of them: notes, headers, footers.</summary>
internal static class Paragraphs
{
    /// <summary>All paragraphs in blocks, those of tables and text boxes too.</summary>
    public static IEnumerable<ParagraphBlock> In(IEnumerable<Block> blocks) => blocks.SelectMany(In);

    /// <summary>A paragraph's text as one line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="node">The element of the text's part that stands for all of it; -1 for none.</param>
    public static LineDraft LineOf(ParagraphBlock paragraph, int node)
    {
        var line = new LineDraft();
        line.AddLabel(paragraph.Label, 0);
        foreach (var piece in paragraph.Pieces)
        {
            line.Add(piece with { Node = node, Offset = -1 }, 0, inCell: true);
        }

        return line;
    }

    private static IEnumerable<ParagraphBlock> In(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Boxes.SelectMany(In).Prepend(paragraph),
        TableBlock table => table.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => In(cell.Blocks)),
        _ => [],
    };
}
