using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting;

/// <summary>Lines of spans as they are exported.</summary>
internal static class Places
{
    /// <summary>
    /// The span without blanks at its ends. Blanks belong to no leaf, so a notice that was read back from JSON
    /// cannot know how many of them a span had.
    /// </summary>
    public static TextSpan Printed(SourceText source, TextSpan span) => TextMeasure.Trim(source.Content, span);

    /// <summary>The line, from 1, of the span's first character that is not blank.</summary>
    public static int StartLine(SourceText source, TextSpan span) => source.LineOf(Printed(source, span).Start);

    /// <summary>The line, from 1, of the span's last character that is not blank.</summary>
    public static int EndLine(SourceText source, TextSpan span)
    {
        var (start, end) = Printed(source, span);
        return source.LineOf(Math.Max(start, end - 1));
    }

    /// <summary>The lines, from 1, on which the pieces of a passage stand, each once.</summary>
    public static IEnumerable<int> Lines(SourceText source, Passage passage) =>
        passage.Pieces.Select(piece => source.LineOf(piece.Start)).Distinct();
}
