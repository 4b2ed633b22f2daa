using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Strips;

/// <summary>A text of the notice that is read for figures by itself: pieces that a page break cut are put together in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Holder">What holds it.</param>
/// <param name="Plan">The plan that holds it; <c>null</c> for the notice's own matter.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its characters; <see cref="Passage.Slice"/> of <paramref name="Place"/> gives the place of a part of them.</param>
internal sealed record Strip(StripKind Kind, Holder Holder, Plan? Plan, Passage Place, ReadOnlyMemory<char> Text)
{
    /// <summary>Whether it is running text, of a section or of a box.</summary>
    public bool IsParagraph => Kind is StripKind.Paragraph or StripKind.BoxParagraph;

    /// <summary>The section's kind, for a heading.</summary>
    public Section? Section { get; init; }

    /// <summary>The figure of an indicator whose cell it is, else <c>null</c>.</summary>
    public IndicatorValue? Value { get; init; }

    /// <summary>The indicator whose row holds the cell, else <c>null</c>.</summary>
    public Indicator? Indicator { get; init; }
}
