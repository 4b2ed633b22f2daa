using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Model;

/// <summary>A special column (<c>专栏</c>, or <c>表</c>) that holds text, not figures in a grid.</summary>
public sealed record Box : Block
{
    /// <summary>The label without blanks: <c>专栏6—1</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The label's number: <c>6—1</c>; empty where none is printed.</summary>
    public required string Number { get; init; }

    /// <summary>The title without the blanks of line wraps.</summary>
    public required string Title { get; init; }

    /// <summary>The caption and its repetitions after page breaks.</summary>
    public required ImmutableArray<Caption> Captions { get; init; }

    /// <summary>The items in order.</summary>
    public required ImmutableArray<BoxItem> Items { get; init; }
}

/// <summary>One printing of a caption.</summary>
/// <param name="Label">Where the label stands, the colon after it included.</param>
/// <param name="Title">Where the title stands.</param>
public sealed record Caption(Passage Label, Passage Title)
{
    /// <summary>From the label to the title's end.</summary>
    public TextSpan Span => Label.IsEmpty ? Title.Extent : Title.IsEmpty ? Label.Extent : Label.Extent.To(Title.Extent);
}

/// <summary>An item of a box: a project or measure with its name.</summary>
/// <param name="Number">Its place in the box, from 1.</param>
/// <param name="Lead">The name with which it begins; empty in a box without leads.</param>
/// <param name="Paragraphs">Its paragraphs; the first one carries the lead.</param>
public sealed record BoxItem(int Number, string Lead, ImmutableArray<Paragraph> Paragraphs);
