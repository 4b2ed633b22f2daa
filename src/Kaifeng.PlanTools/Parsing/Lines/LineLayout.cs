using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Lines;

/// <summary>How the text's lines relate to its paragraphs.</summary>
/// <param name="IsWrapped">Whether lines end where the page ends (a text dump of a PDF), so that a paragraph takes many of them.</param>
/// <param name="FullWidth">Width of a full line in half squares; meaningful only where lines are wrapped.</param>
internal readonly record struct LineLayout(bool IsWrapped, int FullWidth)
{
    private const int WidestPage = 110;
    private const int NarrowestPage = 36;
    private const int FewestFullLines = 8;
    private const int FullPercent = 85;

    /// <summary>Where so many lines have a blank line above them, each is a paragraph.</summary>
    private const int BlankPercent = 60;

    /// <summary>Measures the layout from the widths of the lines and how those of full width end.</summary>
    public static LineLayout Measure(List<TextBlock> blocks)
    {
        var (all, belowBlanks) = (0, 0);
        foreach (var block in blocks)
        {
            all += block.HasCells ? 0 : 1;
            belowBlanks += !block.HasCells && block.BlankBefore ? 1 : 0;
        }

        if (belowBlanks * 100 >= all * BlankPercent)
        {
            return default;
        }

        var lines = blocks.FindAll(static block => !block.HasCells);

        // A line of more characters than the widest page has half squares needs no measuring.
        var widths = lines.ConvertAll(block => block.Text.Length > WidestPage ? WidestPage + 1 : TextMeasure.HalfSquares(block.Text));
        var sorted = widths.Order().ToArray();
        var full = sorted.Length == 0 ? 0 : sorted[sorted.Length * 9 / 10];
        if (full is < NarrowestPage or > WidestPage)
        {
            return default;
        }

        var fullLines = 0;
        var unfinished = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (widths[i] * 100 >= full * FullPercent && widths[i] <= WidestPage)
            {
                fullLines++;
                unfinished += TextMeasure.EndsSentence(lines[i].Text) ? 0 : 1;
            }
        }

        return new LineLayout(fullLines >= FewestFullLines && unfinished * 2 >= fullLines, full);
    }
}
