using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Glued;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Parsing.Outline;
using Kaifeng.PlanTools.Parsing.Pages;
using Kaifeng.PlanTools.Parsing.Tables.Layouts;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing;

/// <summary>
/// Parses the canonical text of a notice. Total: any text in, a tree out; it never throws on text and never loses any.
/// What no step can place becomes an <see cref="LeafKind.Unplaced"/> leaf.
/// </summary>
public static class NoticeParser
{
    /// <summary>Parses one text. One whose marks are its structure is read by them alone.</summary>
    public static PlanNotice Parse(SourceText source) => source.Format.IsMarked ? MarkedNotice.Parse(source) : ParsePrinted(source);

    private static PlanNotice ParsePrinted(SourceText source)
    {
        var marks = new List<Leaf>();
        var read = SplitHeadings.Join(PageFurniture.TakeOff(GluedLines.Cut(TableLayouts.Find(LineBlocks.Read(source, marks), marks)), marks));
        var lines = Preamble.TakeOff(read, marks, out var entries);
        var layout = LineLayout.Measure(lines);
        var parts = NoticeParts.Split(layout.IsWrapped ? Unwrapper.Unwrap(lines, layout) : lines);
        var printed = HeaderReader.Read(parts.Header) with { Imprint = ImprintReader.Read(parts.Imprint), Index = [.. IndexTable.Read(source), .. entries] };
        var header = IndexTable.Fill(printed);
        var plans = ReadPlans(source, parts.Plans, header, layout);
        return new PlanNotice
        {
            Source = source,
            Header = header,
            Plans = plans,
            Leaves = LeafCollector.Collect(source, printed, plans, marks),
        };
    }

    private static ImmutableArray<Plan> ReadPlans(SourceText source, List<PlanPart> parts, NoticeHeader header, LineLayout layout)
    {
        var plans = ImmutableArray.CreateBuilder<Plan>(parts.Count);
        var ids = new PlanIds(parts.Select(part => part.Attachment));
        var entries = header.Attachments.ToLookup(static entry => entry.Number);
        foreach (var part in parts)
        {
            var listed = entries[part.Attachment].FirstOrDefault()?.Title;
            plans.Add(ReadPlan(source, part, listed, header, layout, ids.Next(part.Attachment, part.Label is not null)));
        }

        return plans.DrainToImmutable();
    }

    private static Plan ReadPlan(SourceText source, PlanPart part, string? listed, NoticeHeader header, LineLayout layout, string id)
    {
        var known = listed ?? (part.Label is null ? IndexTable.TitleOf(header) : null);
        var title = PlanTitleReader.Read(part.Blocks, known, part.Label is not null);
        var blocks = part.Blocks[title.Blocks..];

        // A document that is itself the plan has its title in the header.
        var words = title.Text.Length > 0 || part.Label is not null ? title.Text : header.Title?.Text ?? "";
        var period = PlanPeriods.Find(words) ?? PlanPeriods.FindMostNamed(blocks);
        var content = PlanContentReader.Read(source, ReadElements(blocks, layout), id, period, layout);
        return new Plan
        {
            Id = id,
            Attachment = part.Attachment,
            Title = words,
            Period = period,
            Label = part.Label is null ? null : new HeaderField(part.Label.Passage, LineWraps.Remove(part.Label.Text)),
            TitlePlaces = title.Places,
            Content = content,
            Span = SpanOf(part),
        };
    }

    private static List<Element> ReadElements(List<TextBlock> blocks, LineLayout layout)
    {
        var elements = PageBreakJoiner.Join(NumberedLists.Find(CaptionLists.Find(ElementReader.Read(blocks))));
        return layout.IsWrapped ? elements : FullSentenceCuts.Join(elements);
    }

    private static TextSpan SpanOf(PlanPart part)
    {
        var span = (part.Label ?? part.Blocks[0]).Extent;
        foreach (var block in part.Blocks)
        {
            span = span.To(block.Extent);
        }

        return span;
    }
}
