using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Numbers;

/// <summary>A line of the number ledger.</summary>
/// <param name="Place">Where the numeral begins.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Text">The numeral as printed.</param>
/// <param name="Context">The numeral with the characters around it on its lines.</param>
public readonly record struct LedgerEntry(LinePosition Place, NumeralKind Kind, string Text, string Context);
