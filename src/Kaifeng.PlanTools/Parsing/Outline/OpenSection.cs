using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Outline;

/// <summary>A section, or the plan itself, whose content is still being read.</summary>
internal sealed class OpenSection(string id, SectionKind? kind, int ordinal, int rank)
{
    // Where the last paragraphs stand in the content, at most four.
    private (int First, int Second, int Third, int Fourth) lastTexts = (-1, -1, -1, -1);
    private LeadSet? leads;
    private Dictionary<string, int>? names;
    private int paragraphs;

    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>The heading's kind; <c>null</c> for the plan itself.</summary>
    public SectionKind? Kind { get; } = kind;

    /// <summary>Which headings close the section: those of its own rank and of lower numbers.</summary>
    public int Rank { get; } = rank;

    /// <summary>The level that the container gives the heading, or one below its holder's; 0 where the container gives none.</summary>
    public int Level { get; init; }

    /// <summary>The heading's number.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>What has been read so far.</summary>
    public ImmutableArray<Block>.Builder Content { get; } = ImmutableArray.CreateBuilder<Block>(1);

    /// <summary>The leads of the section's own paragraphs.</summary>
    public LeadSet Leads => leads ??= new LeadSet();

    /// <summary>The heading's number as printed.</summary>
    public string Number { get; init; } = "";

    /// <summary>The heading's title; empty for the plan itself.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether the heading begins a paragraph.</summary>
    public bool RunIn { get; init; }

    /// <summary>Where the heading stands.</summary>
    public Passage Heading { get; init; }

    /// <summary>The id of a part of this section, made unique among its parts.</summary>
    public string IdOf(string name, string separator)
    {
        names ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var count = names.GetValueOrDefault(name) + 1;
        names[name] = count;
        return count == 1 ? $"{Id}{separator}{name}" : $"{Id}{separator}{name}-" + count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Adds a paragraph of the section's own.</summary>
    public void AddParagraph(Passage text, string number, string lead)
    {
        if (lead.Length > 0)
        {
            Leads.Add(lead);
        }

        lastTexts = (lastTexts.Second, lastTexts.Third, lastTexts.Fourth, Content.Count);
        var id = Id + "/" + (++paragraphs).ToString(CultureInfo.InvariantCulture);
        Content.Add(new Paragraph { Id = id, Span = text.Extent, Text = text, Number = number, Lead = lead });
    }

    /// <summary>The finished section.</summary>
    public Section Close()
    {
        var content = Content.DrainToImmutable();
        return new Section
        {
            Id = Id,
            Span = ExtentOf(Heading.Extent, content),
            Kind = Kind!.Value,
            Number = Number,
            Ordinal = Ordinal,
            Title = Title,
            RunIn = RunIn,
            Heading = Heading,
            Content = content,
        };
    }

    /// <summary>A span widened to hold all blocks; the last block need not reach farthest, since a figure can stand inside a cut paragraph.</summary>
    public static TextSpan ExtentOf(TextSpan start, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            start = start.To(block.Span);
        }

        return start;
    }

    /// <summary>The section's title and its last paragraphs, of each so many characters at most.</summary>
    public IReadOnlyList<string> ReadTexts(SourceText source, int longest)
    {
        string TextAt(int index) => index >= 0 && Content[index] is Paragraph { Text: var text } ? source.Read(text.Slice(0, longest)) : "";
        return [Title, TextAt(lastTexts.First), TextAt(lastTexts.Second), TextAt(lastTexts.Third), TextAt(lastTexts.Fourth)];
    }
}
