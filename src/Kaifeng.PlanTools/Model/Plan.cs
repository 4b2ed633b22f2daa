using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Model;

/// <summary>One plan (<c>规划</c>): what an attachment label opens, or the whole text where it is itself a plan.</summary>
public sealed record Plan
{
    /// <summary><c>p3</c> for attachment 3; <c>p1</c> for a text that is itself a plan.</summary>
    public required string Id { get; init; }

    /// <summary>The attachment's number, <c>null</c> where none is printed.</summary>
    public int? Attachment { get; init; }

    /// <summary>The title without the blanks of line wraps; empty where none was found.</summary>
    public required string Title { get; init; }

    /// <summary>The years the plan is for, from its title or its text.</summary>
    public PlanPeriod? Period { get; init; }

    /// <summary>The attachment label (<c>汴政〔2022〕29号 附件3</c>).</summary>
    public HeaderField? Label { get; init; }

    /// <summary>Every printing of the title, the cover's and the first page's.</summary>
    public ImmutableArray<Passage> TitlePlaces { get; init; } = [];

    /// <summary>Sections, paragraphs, boxes and tables in the order of the text.</summary>
    public required ImmutableArray<Block> Content { get; init; }

    /// <summary>From the label to the last character.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>First and last year of a plan: 2021 and 2025 for <c>“十四五”</c>.</summary>
public sealed record PlanPeriod(int Start, int End);
