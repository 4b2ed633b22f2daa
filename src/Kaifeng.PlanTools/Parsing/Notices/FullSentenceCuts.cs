using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>
/// Joins the paragraphs that a page break cut right after a sentence. Only the page shows them: GB/T 9704—2012, 5.2.3 sets
/// 22 lines of 28 characters, so the lines since the last sure cut tell where a page is full. A paragraph that ends there
/// goes on in the next text if that has no lead although its neighbours have. A numbered paragraph's title is no such lead.
/// </summary>
internal sealed class FullSentenceCuts
{
    private const int LineWidth = 56;
    private const int Indent = 4;
    private const int LinesOfPage = 22;

    /// <summary>Narrow punctuation lets a line hold more than the estimate says, so that a full page counts up to two lines less.</summary>
    private const int LinesMissing = 2;

    private readonly List<Element> elements;
    private int? linesOnPage;

    private FullSentenceCuts(List<Element> elements) => this.elements = elements;

    /// <summary>The elements with such paragraphs joined; <paramref name="elements"/> have the other cuts joined already.</summary>
    public static List<Element> Join(List<Element> elements) => new FullSentenceCuts(elements).Join();

    private List<Element> Join()
    {
        var result = new List<Element>(elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            Count(elements[i]);
            if (GoesOn(i))
            {
                result.Add(elements[i] with { Block = TextBlock.Join([elements[i].Block, elements[i + 1].Block]) });
                linesOnPage = 0;
                i++;
                Count(elements[i]);
                continue;
            }

            result.Add(elements[i]);
        }

        return result;
    }

    /// <summary>Adds the element's printed lines to those of the page; a later piece of a paragraph stands at the top of a new one.</summary>
    private void Count(Element element)
    {
        if (element.Kind is ElementKind.Row or ElementKind.Figure)
        {
            linesOnPage = null;
            return;
        }

        var block = element.Block;
        var pieces = block.Passage.Pieces;
        if (pieces.Length == 1)
        {
            Count(Indent + TextMeasure.HalfSquares(block.Text));
            return;
        }

        var width = Indent;
        var end = pieces[0].Start;
        foreach (var piece in pieces)
        {
            if (block.Source[new TextSpan(end, piece.Start)].ContainsAny('\n', '\r'))
            {
                linesOnPage = 0;
                width = 0;
            }

            width += TextMeasure.HalfSquares(block.Source[piece]);
            end = piece.End;
        }

        Count(width);
    }

    private void Count(int width) => linesOnPage += (width + LineWidth - 1) / LineWidth;

    private bool GoesOn(int index) =>
        linesOnPage is >= LinesOfPage - LinesMissing and <= LinesOfPage
        && index + 2 < elements.Count
        && elements[index].Kind == ElementKind.Text
        && elements[index + 1].Kind == ElementKind.Text
        && elements[index].Lead is { Length: > 0 } above
        && LeadBelow(index + 2) is { Length: > 0 } below
        && IsNoLead(elements[index + 1].Lead, Math.Max(above.Length, below.Length));

    /// <summary>The lead of the next text of the same section.</summary>
    private string LeadBelow(int index)
    {
        while (index < elements.Count && elements[index].Kind is ElementKind.Caption)
        {
            index++;
        }

        return index < elements.Count && elements[index].Kind == ElementKind.Text ? elements[index].Lead : "";
    }

    /// <summary>No lead, or a first sentence far longer than the neighbours' leads.</summary>
    private static bool IsNoLead(string lead, int longestNeighbour) => lead.Length == 0 || lead.Length > longestNeighbour * 2;
}
