using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>
/// Finds where a box ends. Most end at the next heading or caption. One that ends without a mark is followed by a paragraph
/// that is like the section's paragraphs before the box (<c>建设…的韧性城市</c>, <c>建设…的创新城市</c>) and unlike the box's items (<c>…工程</c>).
/// </summary>
internal sealed class BoxExtent
{
    private const int FewestLeads = 2;

    // What a section's text speaks of shows within so many characters of it; a box must not read a text of any length anew.
    private const int LongestText = 500;

    private readonly List<Element> elements;
    private readonly int start;
    private readonly BodyContext body;
    private readonly BoxNumbers numbers;
    private readonly LineWidths widths;

    // The line that the box's caption shares with its text; null where the text begins on a line of its own.
    private readonly TextSpan? line;
    private readonly LeadSet leads = new();
    private int count;
    private int numberedLeads;

    // Few boxes have a text that must be compared, so the pairs of characters are read only when one comes.
    private Bigrams? inBody;
    private Bigrams? inBox;
    private int compared;

    private BoxExtent(List<Element> elements, int start, BodyContext body)
    {
        this.elements = elements;
        this.start = start;
        this.body = body;
        numbers = new BoxNumbers(body.LastOrdinal);
        widths = new LineWidths(body.LineWidth);
        line = start < elements.Count && SharesLine(elements[start], elements[start - 1]) ? elements[start].Block.Line : null;
    }

    /// <summary>How many elements from <paramref name="at"/> on belong to the box whose caption stands right before.</summary>
    public static int Count(List<Element> elements, int at, BodyContext body)
    {
        var extent = new BoxExtent(elements, at, body);
        while (at + extent.count < elements.Count && extent.Takes(elements[at + extent.count]))
        {
            extent.Add(elements[at + extent.count]);
        }

        return extent.count;
    }

    private void Add(Element element)
    {
        count++;
        widths.Add(element.Block);
        numbers.Add(element.Kind == ElementKind.Text ? null : element.Mark);
        leads.Add(element.Kind == ElementKind.Heading ? element.TextAfterMark.ToString() : element.Lead);
        numberedLeads += element.Kind != ElementKind.Text && element.Lead.Length > 0 ? 1 : 0;
    }

    /// <summary>A box whose caption and text were glued into one line ends with it.</summary>
    private bool Takes(Element next) => line is { } own && next.Block.Line != own ? false : next.Kind switch
    {
        ElementKind.Heading or ElementKind.Numbered => numbers.Takes(next.Mark),
        ElementKind.Text => count == 0 || line is not null || (widths.IsOfBox(next.Block) ?? !ResumesBody(next)),
        _ => false,
    };

    private static bool SharesLine(Element one, Element other) =>
        one.Block.Line == other.Block.Line && one.Block.Passage.Pieces.Length == 1 && other.Block.Passage.Pieces.Length == 1;

    private bool ResumesBody(Element next) =>
        next.Lead.Length > 0 ? ResumesWithLead(next.Lead) : ResumesWithoutLead(next.Text);

    private bool ResumesWithLead(string lead)
    {
        // Where every item has a number, a measure without one is no item.
        if (leads.Count >= FewestLeads && numberedLeads == leads.Count && LeadingVerbs.StartsWithVerb(lead) && !leads.MostlyVerbs)
        {
            return true;
        }

        if (body.Leads.Count == 0 || leads.SharesEnd(lead) || body.Leads.Contains(lead))
        {
            return false;
        }

        return Leads.AreParallel(body.Leads.Last, lead)
            || (LeadingVerbs.StartsWithVerb(lead) && body.Leads.MostlyVerbs && !leads.MostlyVerbs);
    }

    /// <summary>
    /// A text without a lead belongs to the item above, unless the section's own texts have no leads either
    /// and it speaks more of what they speak of than of what the box does.
    /// </summary>
    private bool ResumesWithoutLead(ReadOnlySpan<char> text)
    {
        if (leads.Count < FewestLeads || body.Leads.Count > 0)
        {
            return false;
        }

        inBody ??= Bigrams.Of(body.ReadTexts(LongestText));
        inBox ??= new Bigrams();
        for (; compared < count; compared++)
        {
            inBox.Add(elements[start + compared].Text);
        }

        return inBody.ShareOf(text) > inBox.ShareOf(text);
    }
}
