using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Finds members that stand as headings, led paragraphs or items of a box below their number.</summary>
internal static class ListBelow
{
    private const int MostMembers = 60;
    private const int FarthestWord = 6;

    /// <summary>The headings or paragraphs that follow a heading or a paragraph.</summary>
    public static Listing? Find(CountInput input, in Announcer announcer)
    {
        var strip = input[announcer.Strip];
        if (announcer.IsCatchword || strip.Kind is not (StripKind.Heading or StripKind.Paragraph or StripKind.Title))
        {
            return null;
        }

        var blocks = strip.Section is { } section ? section.Content : input.Around(strip);
        var after = strip.Section is null ? strip.Place.Extent.End : 0;
        return OfLeads(input, announcer, blocks, after) ?? OfSections(input, announcer, blocks, after) ?? OfDashes(input, announcer, blocks, after);
    }

    /// <summary>The items of a box whose caption announces them.</summary>
    public static Listing? FindItems(CountInput input, in Announcer announcer)
    {
        var strip = input[announcer.Strip];
        if (strip.Kind != StripKind.Caption || announcer.IsCatchword || input.BoxOf(strip) is not { Items.Length: > 1 } box)
        {
            return null;
        }

        var led = box.Items.Where(static item => item.Lead.Length > 0).ToArray();
        var word = WordOf(input, announcer, led.Select(static item => item.Lead));
        return led.Length < 2 ? null : new Listing(led.Length, led.Length, word && led.Length == box.Items.Length ? Certainty.Sure : Certainty.Possible, [.. led.Select(static item => item.Paragraphs[0].Text)]);
    }

    private static Listing? OfSections(CountInput input, in Announcer announcer, ImmutableArray<Block> blocks, int after)
    {
        var sections = Sections(blocks, after);
        if (sections.Count < 2)
        {
            return null;
        }

        var text = input.TextOf(announcer);
        var isNamed = WordOf(input, announcer, sections.Select(static section => section.Title));
        var isAnnounced = Nesting.IsLastSentence(text, announcer.End) && CountWords.IsEnumerable(text[announcer.End..announcer.NounEnd]);
        var pointsAhead = isAnnounced && (text[^1] == '：' || CountWords.PointsAhead(text[Math.Max(0, announcer.Start - FarthestWord)..announcer.Start]));
        var certainty = (isNamed && Nesting.IsLastSentence(text, announcer.End)) || (pointsAhead && (text[^1] == '：' || CountWords.PointsBelow(text))) ? Certainty.Sure : isNamed || pointsAhead ? Certainty.Likely : Certainty.Possible;
        return isNamed || isAnnounced ? new Listing(sections.Count, sections.Count, certainty, [.. sections.Select(static section => section.Heading)]) : null;
    }

    // The sections of one kind that are numbered from 1 on.
    private static List<Section> Sections(ImmutableArray<Block> blocks, int after)
    {
        var found = new List<Section>();
        foreach (var block in blocks)
        {
            if (block.Span.Start < after || block is not Section section)
            {
                continue;
            }

            if (found.Count > 0 && (section.Kind != found[0].Kind || section.Ordinal != found.Count + 1))
            {
                break;
            }

            if (found.Count == 0 && section.Ordinal != 1)
            {
                return found;
            }

            found.Add(section);
        }

        return found;
    }

    // Paragraphs that follow each other, each with the name of a member before its first stop.
    private static Listing? OfLeads(CountInput input, in Announcer announcer, ImmutableArray<Block> blocks, int after)
    {
        var leads = new List<(string Name, Passage Place)>();
        foreach (var block in blocks)
        {
            if (block.Span.Start < after)
            {
                continue;
            }

            if (block is not Paragraph { Lead.Length: > 0 } paragraph || leads.Count == MostMembers)
            {
                break;
            }

            leads.Add((paragraph.Lead, paragraph.Text.Slice(0, paragraph.Number.Length + paragraph.Lead.Length)));
        }

        var isNamed = leads.Count > 1 && WordOf(input, announcer, leads.Select(static lead => lead.Name));
        return isNamed ? new Listing(leads.Count, leads.Count, Certainty.Sure, [.. leads.Select(static lead => lead.Place)]) : null;
    }

    private static Listing? OfDashes(CountInput input, in Announcer announcer, ImmutableArray<Block> blocks, int after)
    {
        var text = input.TextOf(announcer);
        var members = new List<Passage>();
        foreach (var block in blocks)
        {
            if (block.Span.Start < after)
            {
                continue;
            }

            if (block is not Paragraph paragraph || !Characters.IsDash(input.FirstOf(paragraph.Text)))
            {
                break;
            }

            members.Add(paragraph.Text);
        }

        var isSure = Nesting.IsLastSentence(text, announcer.End) && text[^1] == '：' && CountWords.IsEnumerable(text[(announcer.End - announcer.Measure.Length)..announcer.NounEnd]);
        return members.Count > 1 && Nesting.IsLastSentence(text, announcer.End) ? new Listing(members.Count, members.Count, isSure ? Certainty.Sure : Certainty.Possible, [.. members]) : null;
    }

    // 五大工程: each member is a 工程.
    private static bool WordOf(CountInput input, in Announcer announcer, IEnumerable<string> names)
    {
        var noun = input.TextOf(announcer)[announcer.End..announcer.NounEnd];
        var (count, with) = (0, 0);
        foreach (var name in names)
        {
            var title = name.AsSpan().TrimEnd("。：:，”");
            count++;
            with += title.Length > 2 && noun.IndexOf(title[^2..]) is >= 0 and <= FarthestWord ? 1 : 0;
        }

        return count > 1 && with == count;
    }
}
