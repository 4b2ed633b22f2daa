using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>What stands in a section before a box: to tell where the box ends and the section goes on.</summary>
/// <param name="Leads">The leads of the section's paragraphs.</param>
/// <param name="ReadTexts">Reads the section's title and its last paragraphs, each to a length; few boxes need them.</param>
/// <param name="LineWidth">The width of its lines in half squares; 0 where lines do not end where the page's do.</param>
/// <param name="LastOrdinal">The ordinal of the open heading of a kind, 0 where none is open.</param>
internal sealed record BodyContext(LeadSet Leads, Func<int, IReadOnlyList<string>> ReadTexts, int LineWidth, Func<SectionKind, int> LastOrdinal);
