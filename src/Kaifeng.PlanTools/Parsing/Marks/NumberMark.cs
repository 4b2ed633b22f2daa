using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>The number with which a heading or a numbered paragraph begins.</summary>
/// <param name="Kind">The style of numbering.</param>
/// <param name="Number">The number as printed, without <c>、</c> or <c>.</c> after it.</param>
/// <param name="Ordinal">Its value; of a decimal number the last part.</param>
/// <param name="Length">Characters from the text's start to what follows the mark and its blanks.</param>
internal readonly record struct NumberMark(SectionKind Kind, string Number, int Ordinal, int Length)
{
    /// <summary>A heading without a number.</summary>
    public static NumberMark Unnumbered { get; } = new(SectionKind.Heading, "", 0, 0);
}
