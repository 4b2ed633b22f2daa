using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures;

/// <summary>An entry of the number ledger: one numeral expression of the text. Every digit of the text stands in exactly one.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Place">Where it stands, without unit and without words of bound; two places where a page break cuts it.</param>
public readonly record struct Numeral(NumeralKind Kind, Passage Place);
