using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>Reads a box: its caption, then its paragraphs as items.</summary>
internal static class BoxReader
{
    /// <summary>Where fewer than one paragraph in so many has a lead, the leads are chance and each paragraph is an item.</summary>
    private const int RarestLeads = 3;

    /// <summary>Reads the box whose caption stands at <paramref name="at"/> and moves <paramref name="at"/> behind its last paragraph.</summary>
    public static Box Read(List<Element> elements, ref int at, string id, BodyContext body)
    {
        var caption = elements[at++];
        var count = InGroup(elements, at, caption.Block.Facts.Group) is var marked and > 0 ? marked : BoxExtent.Count(elements, at, body);
        var members = elements.GetRange(at, count);
        at += count;
        var captions = CaptionReader.Read(caption);
        return new Box
        {
            Id = id,
            Span = members.Count == 0 ? captions[0].Span : captions[0].Span.To(members[^1].Block.Extent),
            Label = caption.Caption.Label,
            Number = caption.Caption.Number,
            Title = CaptionReader.TitleOf(caption),
            Captions = captions,
            Items = ReadItems(members, id),
        };
    }

    /// <summary>How many elements from <paramref name="at"/> on stand in the quotation or cell that the box's caption opens.</summary>
    private static int InGroup(List<Element> elements, int at, int group)
    {
        if (group == 0 || (at > 1 && elements[at - 2].Block.Facts.Group == group))
        {
            return 0;
        }

        var end = at;
        while (end < elements.Count && elements[end].Block.Facts.Group == group)
        {
            end++;
        }

        return end - at;
    }

    private static ImmutableArray<BoxItem> ReadItems(List<Element> members, string id)
    {
        var hasLeads = members.Count(HasName) * RarestLeads >= members.Count;
        var items = ImmutableArray.CreateBuilder<BoxItem>();
        var open = ImmutableArray.CreateBuilder<Paragraph>();
        for (var i = 0; i < members.Count; i++)
        {
            if (open.Count > 0 && (!hasLeads || HasName(members[i]) || members[i].Kind is ElementKind.Heading or ElementKind.Numbered))
            {
                items.Add(ItemOf(items.Count + 1, open.DrainToImmutable()));
            }

            open.Add(ParagraphOf(members[i], id + "/" + (i + 1).ToString(CultureInfo.InvariantCulture)));
        }

        if (open.Count > 0)
        {
            items.Add(ItemOf(items.Count + 1, open.DrainToImmutable()));
        }

        return items.DrainToImmutable();
    }

    private static bool HasName(Element member) => member.Kind == ElementKind.Heading || member.Lead.Length > 0;

    private static BoxItem ItemOf(int number, ImmutableArray<Paragraph> paragraphs) => new(number, paragraphs[0].Lead, paragraphs);

    private static Paragraph ParagraphOf(Element member, string id) => new()
    {
        Id = id,
        Span = member.Block.Extent,
        Text = member.Block.Passage,
        Number = member.Kind is ElementKind.Heading or ElementKind.Numbered ? member.Mark.Number : "",
        Lead = member.Kind == ElementKind.Heading ? LineWraps.Remove(member.TextAfterMark).TrimEnd('。') : member.Lead,
    };
}
