using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Pages;

/// <summary>Takes what belongs to the page and not to the text off the lines: page numbers, running heads and the table of contents.</summary>
internal static class PageFurniture
{
    /// <summary>The blocks without page furniture; <paramref name="dropped"/> receives a leaf for each piece taken off.</summary>
    public static List<TextBlock> TakeOff(List<TextBlock> blocks, List<Leaf> dropped)
    {
        var reasons = new string?[blocks.Count];
        ContentsTable.Mark(blocks, reasons);
        var glued = PageNumbers.Mark(blocks, reasons);
        RunningHeads.Mark(blocks, reasons, glued);
        var kept = new List<TextBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (reasons[i] is { } reason)
            {
                Drop(blocks[i].Passage, reason, dropped);
            }
            else if (glued.TryGetValue(i, out var length))
            {
                Drop(blocks[i].Passage.Slice(0, length), PageNumbers.Reason, dropped);
                kept.Add(blocks[i].Slice(Characters.SkipBlanks(blocks[i].Text, length), blocks[i].Length));
            }
            else
            {
                kept.Add(blocks[i]);
            }
        }

        return kept;
    }

    private static void Drop(Passage passage, string reason, List<Leaf> dropped)
    {
        foreach (var piece in passage.Pieces)
        {
            dropped.Add(new Leaf(LeafKind.Dropped, piece, reason));
        }
    }
}
