using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Outline;

/// <summary>A section, or the plan itself, whose content is still being read.</summary>
internal sealed class OpenSection(string id, SectionKind? kind, int ordinal, int rank)
{
    private const int TextsForComparison = 4;

    private Queue<Passage>? lastTexts;
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
    public ImmutableArray<Block>.Builder Content { get; } = ImmutableArray.CreateBuilder<Block>();

    /// <summary>The leads of the section's own paragraphs.</summary>
    public LeadSet Leads { get; } = new();

    /// <summary>The section as known from its heading, without content; <c>null</c> for the plan itself.</summary>
    public Section? Heading { get; init; }

    /// <summary>The id of a part of this section, made unique among its parts.</summary>
    public string IdOf(string name, string separator)
    {
        names ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var count = names.GetValueOrDefault(name) + 1;
        names[name] = count;
        return count == 1 ? $"{Id}{separator}{name}" : string.Create(CultureInfo.InvariantCulture, $"{Id}{separator}{name}-{count}");
    }

    /// <summary>Adds a paragraph of the section's own.</summary>
    public void AddParagraph(Passage text, string number, string lead)
    {
        Leads.Add(lead);
        lastTexts ??= new Queue<Passage>(TextsForComparison);
        if (lastTexts.Count == TextsForComparison)
        {
            lastTexts.Dequeue();
        }

        lastTexts.Enqueue(text);
        var id = string.Create(CultureInfo.InvariantCulture, $"{Id}/{++paragraphs}");
        Content.Add(new Paragraph { Id = id, Span = text.Extent, Text = text, Number = number, Lead = lead });
    }

    /// <summary>The finished section.</summary>
    public Section Close()
    {
        var content = Content.DrainToImmutable();
        return Heading! with { Content = content, Span = ExtentOf(Heading!.Span, content) };
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

    /// <summary>The section's title and its last paragraphs.</summary>
    public IReadOnlyList<string> ReadTexts(SourceText source) =>
        [Heading?.Title ?? "", .. (lastTexts ?? []).Select(source.Read)];
}
