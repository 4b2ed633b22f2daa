namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>Puts a paragraph whose end a tracked change takes out together with the one behind it, which says what they are.</summary>
internal sealed class BlockJoiner
{
    /// <summary>What waits for a paragraph behind it; <c>null</c> for nothing.</summary>
    public ParagraphBlock? Rest { get; private set; }

    /// <summary>The next block with what waited for it; <c>null</c> where it waits itself.</summary>
    public Block? Join(Block block)
    {
        if (block is not ParagraphBlock paragraph)
        {
            return block;
        }

        var joined = Rest is { } rest ? Together(rest, paragraph) : paragraph;
        Rest = paragraph.IsOpen ? joined : null;
        return paragraph.IsOpen ? null : joined;
    }

    private static ParagraphBlock Together(ParagraphBlock first, ParagraphBlock second)
    {
        first.Pieces.AddRange(second.Pieces);
        first.Boxes.AddRange(second.Boxes);
        first.Notes.AddRange(second.Notes);
        return first with { Label = second.Label, IsHeading = second.IsHeading, IsTitle = second.IsTitle, IsOpen = second.IsOpen };
    }
}
