using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Parsing.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>
/// Finds where a box ends. Most end at the next heading or caption. One that ends without a mark is followed by a paragraph
/// that is like the section's paragraphs before the box (<c>建设…的韧性城市</c>, <c>建设…的创新城市</c>) and unlike the box's items (<c>…工程</c>).
/// </summary>
internal sealed class BoxExtent
{
    private readonly BodyContext body;
    private readonly List<string> leads = [];
    private readonly List<Element> members = [];

    private BoxExtent(BodyContext body) => this.body = body;

    /// <summary>How many elements from <paramref name="at"/> on belong to the box whose caption stands right before.</summary>
    public static int Count(List<Element> elements, int at, BodyContext body)
    {
        var extent = new BoxExtent(body);
        while (at + extent.members.Count < elements.Count && extent.Takes(elements[at + extent.members.Count]))
        {
            extent.Add(elements[at + extent.members.Count]);
        }

        return extent.members.Count;
    }

    private void Add(Element element)
    {
        members.Add(element);
        if (element.Kind == ElementKind.Heading)
        {
            leads.Add(element.TextAfterMark.ToString());
        }
        else if (element.Lead is { Length: > 0 } lead)
        {
            leads.Add(lead);
        }
    }

    private bool Takes(Element next) => next.Kind switch
    {
        ElementKind.Heading or ElementKind.Numbered => TakesNumber(next.Mark),
        ElementKind.Text => members.Count == 0 || !ResumesBody(next),
        _ => false,
    };

    /// <summary>
    /// A numbered text belongs to the box where nothing else stands in it yet, or where it counts on from the box's last number
    /// and not from the outline's.
    /// </summary>
    private bool TakesNumber(NumberMark mark)
    {
        if (mark.Kind <= SectionKind.Section)
        {
            return false;
        }

        var countsOnOutline = mark.Ordinal > 1 && body.LastOrdinal(mark.Kind) == mark.Ordinal - 1;
        if (members.Count == 0)
        {
            return !countsOnOutline;
        }

        var own = members.FindLast(member => member.Mark.Kind == mark.Kind && member.Kind is ElementKind.Heading or ElementKind.Numbered);
        if (own is not null)
        {
            return own.Mark.Ordinal == mark.Ordinal - 1 && (!countsOnOutline || members[0].Mark.Kind == mark.Kind)
                || (mark.Ordinal == 1 && HoldsKindAbove(mark.Kind));
        }

        return mark.Ordinal == 1 && HoldsKindAbove(mark.Kind);
    }

    private bool HoldsKindAbove(SectionKind kind) =>
        members.Exists(member => member.Kind is ElementKind.Heading or ElementKind.Numbered && member.Mark.Kind is not SectionKind.Foreword && member.Mark.Kind < kind);

    private bool ResumesBody(Element next)
    {
        var lead = next.Lead;
        return lead.Length > 0 ? ResumesWithLead(lead) : ResumesWithoutLead(next.Text);
    }

    private bool ResumesWithLead(string lead)
    {
        if (leads.Exists(known => Leads.SameEnd(known, lead)) || body.Leads.Contains(lead))
        {
            return false;
        }

        var lastLead = body.Leads.LastOrDefault(known => known.Length > 0);
        if (lastLead is not null && Leads.AreParallel(lastLead, lead))
        {
            return true;
        }

        return lastLead is not null
            && LeadingVerbs.StartsWithVerb(lead)
            && MostlyVerbs(body.Leads)
            && !MostlyVerbs(leads);
    }

    /// <summary>
    /// A text without a lead belongs to the item above, unless the section's own texts have no leads either
    /// and it speaks more of what they speak of than of what the box does.
    /// </summary>
    private bool ResumesWithoutLead(ReadOnlySpan<char> text)
    {
        if (leads.Count < 2 || body.Leads.Any(known => known.Length > 0))
        {
            return false;
        }

        var inBox = new Bigrams();
        members.ForEach(member => inBox.Add(member.Text));
        var inBody = new Bigrams();
        foreach (var known in body.ReadTexts())
        {
            inBody.Add(known);
        }

        return inBody.ShareOf(text) > inBox.ShareOf(text);
    }

    private static bool MostlyVerbs(IReadOnlyList<string> leads)
    {
        var named = leads.Where(lead => lead.Length > 0).ToList();
        return named.Count > 0 && named.Count(lead => LeadingVerbs.StartsWithVerb(lead)) * 2 > named.Count;
    }
}
