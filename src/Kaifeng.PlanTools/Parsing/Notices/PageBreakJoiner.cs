using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>
/// Joins paragraphs that a page break cut: a text that ends without a mark goes on in the next one, over a repeated caption if need be.
/// Headings, rows and captions that repeat nothing stop a paragraph.
/// </summary>
internal sealed class PageBreakJoiner
{
    /// <summary>A cut fills the page's last line; a first line shorter than this (in half squares) was not cut.</summary>
    private const int NarrowestFullLine = 44;

    private readonly List<Element> result;
    private readonly List<TextBlock> open = [];
    private readonly List<Element> waiting = [];
    private readonly LeadContext leads = new();
    private Element? openElement;
    private Element? caption;

    private PageBreakJoiner(int count) => result = new List<Element>(count);

    /// <summary>The elements with cut paragraphs joined and repeated captions taken into the first one.</summary>
    public static List<Element> Join(List<Element> elements)
    {
        var joiner = new PageBreakJoiner(elements.Count);
        foreach (var element in elements)
        {
            joiner.Take(element);
        }

        joiner.Close();
        return joiner.result;
    }

    private void Take(Element element)
    {
        switch (element.Kind)
        {
            case ElementKind.Caption when Repeats(element):
                caption!.AddRepeat(element.Block);
                break;
            case ElementKind.Caption:
                Close();
                caption = element;
                leads.OpenBox();
                result.Add(element);
                break;
            case ElementKind.Figure when openElement is not null && IsUnfinished():
                waiting.Add(element);
                break;
            case ElementKind.Text when openElement is not null && GoesOn(element):
                open.Add(element.Block);
                break;
            case ElementKind.Text or ElementKind.Numbered:
                Close();
                openElement = element;
                open.Add(element.Block);
                break;
            default:
                Close();
                TakeOther(element);
                break;
        }
    }

    private void TakeOther(Element element)
    {
        if (element.Kind == ElementKind.Heading)
        {
            caption = null;
            leads.OpenSection();
        }

        result.Add(element);
    }

    private bool Repeats(Element element) =>
        caption is not null
        && (caption.Caption.Label == element.Caption.Label || (element.Caption.IsContinued && element.Caption.Label.Length == 0))
        && (element.Caption.IsContinued || TitleOf(caption) == TitleOf(element));

    private static string TitleOf(Element element) => LineWraps.RemoveAll(element.Text[element.Caption.TitleStart..]);

    private bool GoesOn(Element next) => next.Block.Facts.Group == open[^1].Facts.Group && IsUnfinished() && !StartsParagraph(next);

    private bool IsUnfinished()
    {
        var last = open[^1].LastPiece;
        return !TextMeasure.EndsSentence(last) && (open.Count > 1 || TextMeasure.HalfSquares(last) >= NarrowestFullLine);
    }

    /// <summary>Whether a text opens a paragraph of its own although the one above has no end mark.</summary>
    private bool StartsParagraph(Element next)
    {
        var text = next.Text;
        if (Characters.IsDash(text[0]) && text.Length > 1 && Characters.IsDash(text[1]))
        {
            return true;
        }

        var above = open[^1].LastPiece;
        return caption is not null
            && above[^1] is not ('，' or '、' or ',')
            && Leads.Find(text) is { IsEmpty: false } lead
            && leads.OpensItem(text[lead.Start..lead.End].ToString(), text[lead.End]);
    }

    private void Close()
    {
        if (openElement is not null)
        {
            var joined = open.Count == 1 ? openElement : openElement with { Block = TextBlock.Join(open) };
            leads.Add(joined.Lead);
            result.Add(joined);
            openElement = null;
            open.Clear();
        }

        result.AddRange(waiting);
        waiting.Clear();
    }
}
