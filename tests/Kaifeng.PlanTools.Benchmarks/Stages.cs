using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Parsing.Glued;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Parsing.Outline;
using Kaifeng.PlanTools.Parsing.Pages;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>The steps of <see cref="NoticeParser"/> in their order.</summary>
public enum Stage
{
    /// <summary>Lines and blocks, without marks of HTML and Markdown.</summary>
    Lines,

    /// <summary>Page numbers, running heads and contents are off.</summary>
    Furniture,

    /// <summary>Header, plans and imprint are apart; wrapped lines are joined before.</summary>
    Parts,

    /// <summary>Header and imprint are read.</summary>
    Header,

    /// <summary>The titles and periods of the plans are known.</summary>
    Titles,

    /// <summary>Each block is a heading, a text, a caption or a row.</summary>
    Elements,

    /// <summary>Paragraphs that page breaks cut are whole.</summary>
    Joined,

    /// <summary>Sections, paragraphs, boxes and tables.</summary>
    Content,

    /// <summary>All leaves: the whole notice.</summary>
    Leaves,
}

/// <summary>
/// Runs the parser's steps from the first up to one of them. What blocks and elements found out once they keep, so that a step measured alone
/// with its input at hand would come out too cheap: a step's own time is the difference to the step before.
/// </summary>
internal static class Stages
{
    /// <summary>Runs up to <paramref name="last"/> and tells how many things that gave.</summary>
    public static int Run(SourceText source, Stage last)
    {
        var marks = new List<Leaf>();
        var lines = LineBlocks.Read(source, marks);
        if (last == Stage.Lines)
        {
            return lines.Count;
        }

        var kept = SplitHeadings.Join(PageFurniture.TakeOff(GluedLines.Cut(lines), marks));
        if (last == Stage.Furniture)
        {
            return kept.Count;
        }

        var layout = LineLayout.Measure(kept);
        var parts = NoticeParts.Split(layout.IsWrapped ? Unwrapper.Unwrap(kept, layout) : kept);
        if (last == Stage.Parts)
        {
            return parts.Plans.Sum(static plan => plan.Blocks.Count);
        }

        var printed = HeaderReader.Read(parts.Header) with { Imprint = ImprintReader.Read(parts.Imprint), Index = IndexTable.Read(source) };
        var header = IndexTable.Fill(printed);
        return last == Stage.Header ? header.Attachments.Length : RunPlans(source, last, parts.Plans, header, layout, marks);
    }

    private static int RunPlans(SourceText source, Stage last, List<PlanPart> parts, NoticeHeader header, LineLayout layout, List<Leaf> marks)
    {
        var count = 0;
        var plans = ImmutableArray.CreateBuilder<Plan>(parts.Count);
        foreach (var part in parts)
        {
            var known = header.Attachments.FirstOrDefault(entry => entry.Number == part.Attachment)?.Title;
            var title = PlanTitleReader.Read(part.Blocks, known, part.Label is not null);
            var blocks = part.Blocks[title.Blocks..];
            var period = PlanPeriods.Find(title.Text) ?? PlanPeriods.FindMostNamed(blocks);
            count += title.Places.Length;
            if (last == Stage.Titles)
            {
                continue;
            }

            var elements = ElementReader.Read(blocks);
            count += elements.Count;
            if (last == Stage.Elements)
            {
                continue;
            }

            elements = PageBreakJoiner.Join(NumberedLists.Find(CaptionLists.Find(elements)));
            elements = layout.IsWrapped ? elements : FullSentenceCuts.Join(elements);
            if (last == Stage.Joined)
            {
                continue;
            }

            plans.Add(new Plan { Id = "p", Title = title.Text, TitlePlaces = title.Places, Content = PlanContentReader.Read(source, elements, "p", period, layout), Span = default });
        }

        return last == Stage.Leaves ? LeafCollector.Collect(source, header, plans.DrainToImmutable(), marks).Length : count;
    }
}
