using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Lines;

/// <summary>A row whose cells are known.</summary>
/// <param name="Kind">What the row is.</param>
/// <param name="Cells">For each column where its cell stands; empty where it has none.</param>
/// <param name="Roles">What the columns hold, for a row of headers.</param>
internal sealed record CellRow(RowKind Kind, ImmutableArray<Passage> Cells, ImmutableArray<ColumnRole> Roles)
{
    /// <summary>Which cell holds the mark of a note; -1 for none.</summary>
    public int NoteMark { get; init; } = -1;

    /// <summary>All pieces of the cells in the order of the text.</summary>
    public Passage Place => new([.. Cells.SelectMany(static cell => cell.Pieces).OrderBy(static piece => piece.Start)]);
}
