using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Outline;

/// <summary>A section, or the plan itself, whose content is still being read.</summary>
internal sealed class OpenSection(string id, SectionKind? kind, int ordinal)
{
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private int paragraphs;

    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>The heading's kind; <c>null</c> for the plan itself.</summary>
    public SectionKind? Kind { get; } = kind;

    /// <summary>The heading's number.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>What has been read so far.</summary>
    public ImmutableArray<Block>.Builder Content { get; } = ImmutableArray.CreateBuilder<Block>();

    /// <summary>The leads of the section's own paragraphs; empty for those without one.</summary>
    public List<string> Leads { get; } = [];

    /// <summary>The section as known from its heading, without content; <c>null</c> for the plan itself.</summary>
    public Section? Heading { get; init; }

    /// <summary>The id of a part of this section, made unique among its parts.</summary>
    public string IdOf(string name, string separator)
    {
        var count = names.GetValueOrDefault(name) + 1;
        names[name] = count;
        return count == 1 ? $"{Id}{separator}{name}" : string.Create(CultureInfo.InvariantCulture, $"{Id}{separator}{name}-{count}");
    }

    /// <summary>The id of the next paragraph.</summary>
    public string NextParagraphId() => string.Create(CultureInfo.InvariantCulture, $"{Id}/{++paragraphs}");

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

    /// <summary>The last texts of the section, its title first.</summary>
    public IReadOnlyList<string> Texts(SourceText source, int most) =>
        [Heading?.Title ?? "", .. Content.OfType<Paragraph>().TakeLast(most).Select(paragraph => source.Read(paragraph.Text))];
}
