using Kaifeng.PlanTools.Docx.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>A place in the part: between characters of an element, or beside an element that stands for characters.</summary>
/// <param name="Node">The element's number.</param>
/// <param name="Offset">How many of its characters stand before the place; -1 for an element that is taken as a whole.</param>
internal readonly record struct NodePlace(int Node, int Offset);

/// <summary>Finds where characters of the text that is shown stand in the part.</summary>
internal sealed class TextPlaces
{
    private readonly DocxText text;
    private readonly int[] offsets;
    private readonly int[] moved;

    /// <param name="shown">The text that is shown.</param>
    /// <param name="text">The document as it was read.</param>
    public TextPlaces(SourceText shown, DocxText text)
    {
        this.text = text;
        offsets = [.. shown.Substitutions.Select(static one => one.Offset)];
        moved = new int[offsets.Length + 1];
        for (var i = 0; i < offsets.Length; i++)
        {
            moved[i + 1] = moved[i] + shown.Substitutions[i].Printed.Length - shown.Substitutions[i].Length;
        }
    }

    /// <summary>Where a part of the text begins and ends; <c>null</c> for a document without any text.</summary>
    public (NodePlace Start, NodePlace End)? Of(TextSpan span)
    {
        var first = Find(FileOffset(span.Start), forward: true);
        var last = Find(Math.Max(FileOffset(Math.Max(span.End, span.Start + 1)) - 1, 0), forward: false);
        if (first is not { } start)
        {
            return null;
        }

        // What stands before it in the part, such as the text of a box, cannot be its end.
        var end = last is { } found && (found.Stretch.Node > start.Stretch.Node || (found.Stretch.Node == start.Stretch.Node && found.At >= start.At)) ? found : start;
        return (Before(start.Stretch, start.At), After(end.Stretch, end.At));
    }

    private static NodePlace Before(in Stretch stretch, int at) => new(stretch.Node, stretch.Offset < 0 ? -1 : stretch.Offset + at);

    private static NodePlace After(in Stretch stretch, int at) => new(stretch.Node, stretch.Offset < 0 ? -1 : stretch.Offset + at + 1);

    private int FileOffset(int offset)
    {
        var index = Array.BinarySearch(offsets, offset);
        return offset + moved[index >= 0 ? index : ~index];
    }

    // The element that holds a character; for one that none holds, such as an automatic number, the nearest in its line, then in the lines around.
    private (Stretch Stretch, int At)? Find(int offset, bool forward)
    {
        var line = text.Source.LineOf(Math.Min(offset, text.Source.Content.Length));
        var column = offset - text.Source.LineSpan(line).Start;
        return InLine(line, column, forward) ?? Around(line, forward) ?? Around(line, !forward);
    }

    private (Stretch Stretch, int At)? Around(int line, bool forward)
    {
        for (var other = line + (forward ? 1 : -1); other >= 1 && other <= text.Stretches.Count; other += forward ? 1 : -1)
        {
            if (InLine(other, forward ? 0 : int.MaxValue, forward) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private (Stretch Stretch, int At)? InLine(int line, int column, bool forward)
    {
        var stretches = line <= text.Stretches.Count && text.Stretches[line - 1] is [{ Node: >= 0 }, ..] held ? held : [];
        var after = FirstBehind(stretches, column);
        if (after >= 0 && stretches[after].Start <= column)
        {
            return (stretches[after], column - stretches[after].Start);
        }

        var before = (after < 0 ? stretches.Length : after) - 1;
        if (after >= 0 && (forward || before < 0))
        {
            return (stretches[after], 0);
        }

        return before >= 0 ? (stretches[before], stretches[before].Length - 1) : null;
    }

    // The first that ends behind a column, by halving; -1 for none. Lines outside the part hold none that has a node.
    private static int FirstBehind(Stretch[] stretches, int column)
    {
        var (low, high) = (0, stretches.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = stretches[middle].Start + stretches[middle].Length <= column ? (middle + 1, high) : (low, middle);
        }

        return low < stretches.Length ? low : -1;
    }
}
