namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>What stands in a section before a box: to tell where the box ends and the section goes on.</summary>
/// <param name="Leads">The leads of the section's paragraphs; empty strings for those without one.</param>
/// <param name="Texts">The section's title and its last paragraphs.</param>
/// <param name="LastOrdinal">The ordinal of the open heading of a kind, 0 where none is open.</param>
internal sealed record BodyContext(IReadOnlyList<string> Leads, IReadOnlyList<string> Texts, Func<Model.SectionKind, int> LastOrdinal);
