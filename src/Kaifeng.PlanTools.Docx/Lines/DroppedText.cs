using Kaifeng.PlanTools.Docx.Body;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>Text that is not shown, kept until the block ends in which it stands: a line for each reason.</summary>
internal sealed class DroppedText
{
    private readonly SortedDictionary<PieceKind, LineDraft> lines = [];

    /// <summary>Keeps a piece.</summary>
    public void Add(in Piece piece, int paragraph)
    {
        if (!lines.TryGetValue(piece.Kind, out var line))
        {
            line = new LineDraft();
            lines.Add(piece.Kind, line);
        }

        line.Add(piece, paragraph, inCell: true);
    }

    /// <summary>Writes what was kept and forgets it.</summary>
    public void Flush(LineSink sink)
    {
        foreach (var (kind, line) in lines)
        {
            sink.AddDropped(line, DropReasons.Of(kind));
        }

        lines.Clear();
    }
}
