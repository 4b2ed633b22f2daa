using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Model;

/// <summary>A part of a plan's content.</summary>
public abstract record Block
{
    /// <summary>A readable id that says where the block stands, such as <c>p3.3.1</c>; empty for blocks that no other refers to.</summary>
    public string Id { get; init; } = "";

    /// <summary>From the first character to the last, contents included.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>A heading and all that stands under it.</summary>
public sealed record Section : Block
{
    /// <summary>The heading's kind.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The number as printed, without <c>、</c> or <c>.</c> after it: <c>第一章</c>, <c>一</c>, <c>（一）</c>, <c>1</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The number's value; 0 for a heading without one.</summary>
    public int Ordinal { get; init; }

    /// <summary>The title without end mark and without the blanks of line wraps.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the heading is the beginning of a paragraph that goes on in the same block.</summary>
    public bool RunIn { get; init; }

    /// <summary>Where number and title stand.</summary>
    public required Passage Heading { get; init; }

    /// <summary>What stands under the heading, subsections included.</summary>
    public required ImmutableArray<Block> Content { get; init; }
}

/// <summary>A paragraph (<c>段</c>) of a section or a box.</summary>
public sealed record Paragraph : Block
{
    /// <summary>The number with which the paragraph begins, as printed; else empty.</summary>
    public string Number { get; init; } = "";

    /// <summary>The short name with which the paragraph begins (<c>化工。坚守…</c>); else empty.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Where the text stands, number and lead included.</summary>
    public required Passage Text { get; init; }
}

/// <summary>A caption that stands alone: of a figure, whose drawing a text does not hold.</summary>
public sealed record Figure : Block
{
    /// <summary>The label, such as <c>图1</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The figure's title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the caption stands.</summary>
    public required Passage Caption { get; init; }
}
