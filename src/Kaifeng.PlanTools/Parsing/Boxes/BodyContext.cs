namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>What stands in a section before a box: to tell where the box ends and the section goes on.</summary>
/// <param name="Leads">The leads of the section's paragraphs; empty strings for those without one.</param>
/// <param name="ReadTexts">Reads the section's title and its last paragraphs; few boxes need them.</param>
/// <param name="LastOrdinal">The ordinal of the open heading of a kind, 0 where none is open.</param>
internal sealed record BodyContext(IReadOnlyList<string> Leads, Func<IReadOnlyList<string>> ReadTexts, Func<Model.SectionKind, int> LastOrdinal);
