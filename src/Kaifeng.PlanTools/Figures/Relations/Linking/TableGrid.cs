using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>The facts of a table by row and column: the first figure of each cell.</summary>
internal sealed class TableGrid
{
    private readonly Dictionary<(int Row, int Column), Fact> cells = [];

    /// <summary>Takes the facts of a table.</summary>
    public TableGrid(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            cells.TryAdd((fact.Site.Row, fact.Site.Column), fact);
        }

        Rows = [.. cells.Keys.Select(static key => key.Row).Distinct().Order()];
        Columns = [.. cells.Keys.Select(static key => key.Column).Distinct().Order()];
    }

    /// <summary>The rows with figures, from the top.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The columns with figures, from the left.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>The fact of a cell, or <c>null</c>.</summary>
    public Fact? this[int row, int column] => cells.GetValueOrDefault((row, column));

    /// <summary>The facts of a row from the left.</summary>
    public IEnumerable<Fact> Row(int row) => Columns.Select(column => this[row, column]).OfType<Fact>();

    /// <summary>The facts of a column from the top.</summary>
    public IEnumerable<Fact> Column(int column) => Rows.Select(row => this[row, column]).OfType<Fact>();
}
