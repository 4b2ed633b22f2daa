using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>
/// How wide a box's lines are beside those of the text around it. In a text whose lines end where the page's do, a box is set
/// in smaller type or in a frame, so that its lines are longer or shorter than the others: where they differ, they tell where it ends.
/// </summary>
/// <param name="body">Width of the lines before the box in half squares; 0 where it is not known.</param>
internal sealed class LineWidths(int body)
{
    /// <summary>Measures that differ by less are the same: punctuation and Latin letters take or leave a little.</summary>
    private const int Distinct = 4;
    private const int Ragged = 1;

    // What a line can lack of the measure: marks that may not begin a line, and the indent of a first line.
    private const int Moved = 4;
    private const int Indent = 4;

    private int box;

    /// <summary>The width of a paragraph's widest line but the last, in half squares; 0 where it has one line.</summary>
    public static int Of(TextBlock block)
    {
        var widest = 0;
        var pieces = block.Passage.Pieces;
        for (var i = 0; i + 1 < pieces.Length; i++)
        {
            widest = Math.Max(widest, TextMeasure.HalfSquares(block.Source[pieces[i]]));
        }

        return widest;
    }

    /// <summary>Adds a paragraph of the box.</summary>
    public void Add(TextBlock block) => box = body == 0 ? 0 : Math.Max(box, Of(block));

    /// <summary>Whether a paragraph is set as the box is (<c>true</c>) or as the text around it (<c>false</c>); <c>null</c> where the lines do not tell.</summary>
    public bool? IsOfBox(TextBlock block)
    {
        if (body == 0 || box == 0 || Math.Abs(box - body) < Distinct)
        {
            return null;
        }

        var fitsBox = Fits(block, box);
        return fitsBox == Fits(block, body) ? null : fitsBox;
    }

    /// <summary>Whether a paragraph's lines are none too long for a measure, and its full lines none too short.</summary>
    private static bool Fits(TextBlock block, int measure)
    {
        var lines = block.Passage.Pieces.Length;
        if (lines == 1)
        {
            return TextMeasure.HalfSquares(block.Text) <= measure + Ragged;
        }

        var width = Of(block);
        return width <= measure + Ragged && width + Moved + (lines == 2 ? Indent : 0) >= measure;
    }
}
