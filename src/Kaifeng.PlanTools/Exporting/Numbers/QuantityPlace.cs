using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Numbers;

/// <summary>A place where a quantity stands.</summary>
/// <param name="Place">Where its first character stands.</param>
/// <param name="Printed">The figure as printed.</param>
/// <param name="Unit">Its unit, in a table that of the indicator; empty for none.</param>
/// <param name="SectionId">The innermost section that holds it; the plan where no section does.</param>
/// <param name="Year">The year it is of, or <c>null</c>.</param>
/// <param name="Subject">What it is the figure of, in a table the indicator; empty where the text does not tell.</param>
public sealed record QuantityPlace(LinePosition Place, string Printed, string Unit, string SectionId, int? Year, string Subject);
