using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Glued;

/// <summary>
/// Cuts lines that hold several paragraphs: a text whose line breaks were lost is one line, others lost those inside a box,
/// or have wide blanks in their place. A line is cut only where marks tell of another paragraph.
/// </summary>
internal static class GluedLines
{
    /// <summary>A shorter line is one paragraph.</summary>
    private const int Shortest = 40;

    /// <summary>The lines in order, those that hold several paragraphs cut.</summary>
    public static List<TextBlock> Cut(List<TextBlock> lines)
    {
        var cut = new List<TextBlock>(lines.Count);
        foreach (var line in lines)
        {
            if (line.Length < Shortest || line.HasCells || line.Facts.Role != LineRole.Text)
            {
                cut.Add(line);
                continue;
            }

            foreach (var part in PartsOf(line, BlankCuts.Find(line.Text)))
            {
                foreach (var piece in PartsOf(part, MarkCuts.Find(part.Text)))
                {
                    cut.AddRange(PartsOf(piece, CaptionCuts.Find(piece.Text)));
                }
            }
        }

        return cut;
    }

    private static List<TextBlock> PartsOf(TextBlock block, List<int> cuts)
    {
        if (cuts.Count == 0)
        {
            return [block];
        }

        var parts = new List<TextBlock>(cuts.Count + 1);
        var start = 0;
        foreach (var end in cuts)
        {
            Add(end);
        }

        Add(block.Length);
        return parts;

        void Add(int end)
        {
            var span = TextMeasure.Trim(block.Text, new TextSpan(start, end));
            if (!span.IsEmpty)
            {
                parts.Add(block.Slice(span.Start, span.End));
            }

            start = Math.Max(start, end);
        }
    }
}
