using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Numbers;

/// <summary>A line of the ledger of facts.</summary>
/// <param name="Place">Where the figure begins.</param>
/// <param name="Columns">What was read, one text for each of <see cref="FactLedger.ColumnNames"/>.</param>
public readonly record struct FactEntry(LinePosition Place, ImmutableArray<string> Columns);
