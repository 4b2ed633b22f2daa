using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>A row of a recognised table: what it is and for each column the place of its cell, empty where it has none.</summary>
internal sealed record LayoutRow(RowKind Kind, ImmutableArray<Passage> Cells)
{
    /// <summary>Which cell holds the mark of a note; -1 for none.</summary>
    public int NoteMark { get; init; } = -1;

    /// <summary>Whether it is the number of a page that ends within the table.</summary>
    public bool IsPageNumber { get; init; }
}

/// <summary>A table that a layout has recognised.</summary>
/// <param name="Start">The first block, and where in its text the table begins.</param>
/// <param name="End">The last block, and where in its text the table ends.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, that of headers first.</param>
/// <param name="Cost">How badly the rows fit; lower is better, and no table has more than 0.</param>
internal sealed record TableRegion((int Block, int At) Start, (int Block, int At) End, ImmutableArray<LayoutColumn> Columns, ImmutableArray<LayoutRow> Rows, double Cost);
