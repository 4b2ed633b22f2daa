using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Parsing.Outline;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Marked;

/// <summary>
/// Parses a text whose marks are its structure: nothing is joined, cut or guessed. Total like the other parser; what no mark names
/// stays unplaced before the first plan and is a paragraph after it.
/// </summary>
internal static class MarkedNotice
{
    /// <summary>Parses one text.</summary>
    public static PlanNotice Parse(SourceText source)
    {
        var marks = new List<Leaf>();
        var header = new MarkedHeader();
        var parts = new List<(TextBlock Heading, List<TextBlock> Blocks)>();
        foreach (var block in LineBlocks.Read(source, marks))
        {
            if (block.Facts.Role == LineRole.Heading && MarkedNames.IsPlan(block.Facts.Target))
            {
                parts.Add((block, []));
            }
            else if (!header.Take(block) && parts.Count > 0)
            {
                parts[^1].Blocks.Add(block);
            }
        }

        var complete = header.Header with { Index = IndexTable.Read(source) };
        var plans = ReadPlans(source, parts, complete, marks);
        return new PlanNotice { Source = source, Header = complete, Plans = plans, Leaves = LeafCollector.Collect(source, complete, plans, marks) };
    }

    private static ImmutableArray<Plan> ReadPlans(SourceText source, List<(TextBlock Heading, List<TextBlock> Blocks)> parts, NoticeHeader header, List<Leaf> marks)
    {
        var headings = parts.ConvertAll(part => PlanHeading.Read(part.Heading));
        var ids = new PlanIds(headings.Select(heading => heading.Attachment));
        var plans = ImmutableArray.CreateBuilder<Plan>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var id = ids.Next(headings[i].Attachment, headings[i].Label is not null);
            plans.Add(ReadPlan(source, headings[i], parts[i].Blocks, header, id, marks));
        }

        return plans.DrainToImmutable();
    }

    private static Plan ReadPlan(SourceText source, PlanHeading heading, List<TextBlock> blocks, NoticeHeader header, string id, List<Leaf> marks)
    {
        if (heading.Placeholder is { } placeholder)
        {
            marks.AddRange(placeholder.Pieces.Select(piece => new Leaf(LeafKind.Markup, piece)));
        }

        var title = heading.Title is { } printed ? LineWraps.Remove(source.Read(printed)) : heading.Label is null ? header.Title?.Text ?? "" : "";
        var period = heading.Period(title);
        return new Plan
        {
            Id = id,
            Attachment = heading.Attachment,
            Title = title,
            Period = period,
            Label = heading.Label is { } label ? new HeaderField(label, LineWraps.Remove(source.Read(label))) : null,
            TitlePlaces = heading.Title is { } place ? [place] : [],
            Content = PlanContentReader.Read(source, MarkedElements.Read(blocks), id, period, default),
            Span = blocks.Count == 0 ? heading.Block.Extent : heading.Block.Extent.To(blocks[^1].Extent),
        };
    }

    /// <summary>A plan's heading: its label in bold, then its title or the words in place of one.</summary>
    private sealed record PlanHeading(TextBlock Block, Passage? Label, Passage? Title, Passage? Placeholder, int? Attachment)
    {
        public static PlanHeading Read(TextBlock block)
        {
            var length = block.Text.Length;
            var strong = Math.Min(block.Facts.Strong, length);
            Passage? label = strong > 0 ? block.Passage.Slice(0, strong) : null;
            var start = Characters.SkipBlanks(block.Text, strong);
            Passage? rest = start < length ? block.Passage.Slice(start, length) : null;
            var isUntitled = MarkedNames.Has(block.Facts.Marks, MarkedNames.Untitled);
            var attachment = strong > 0 && OfficialForms.AttachmentLabel(block.Text[..strong].Trim()) is { } match ? NoticeParts.NumberOf(match) : null;
            return new PlanHeading(block, label, isUntitled ? null : rest, isUntitled ? rest : null, attachment);
        }

        /// <summary>The years that the heading's class tells, else those of the title.</summary>
        public PlanPeriod? Period(string title)
        {
            foreach (var mark in Block.Facts.Marks.Split(' '))
            {
                if (mark == MarkedNames.NoPeriod)
                {
                    return null;
                }

                var parts = mark.Split('-');
                if (parts is [MarkedNames.Period, { Length: 4 } start, { Length: 4 } end]
                    && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                    && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
                {
                    return new PlanPeriod(first, last);
                }
            }

            return PlanPeriods.Find(title);
        }
    }
}
