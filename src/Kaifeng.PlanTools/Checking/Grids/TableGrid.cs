using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>A table as it is printed: its pages, each with a header, and its indicators with the rows they were read from.</summary>
/// <param name="Notice">The figures of the notice that holds it.</param>
/// <param name="Table">The table.</param>
/// <param name="Pages">The stretches between headers; rows before the first header are a page without one.</param>
/// <param name="Lines">The indicators in the order of the text; none in a table of projects or tasks.</param>
internal sealed record TableGrid(NoticeFigures Notice, Table Table, ImmutableArray<TablePage> Pages, ImmutableArray<GridLine> Lines)
{
    /// <summary>Number of the columns that hold figures or words in their place.</summary>
    public int FigureColumns { get; } = Table.Columns.Count(static column => column.Role.IsFigure());

    /// <summary>Whether a column tells which indicators are binding.</summary>
    public bool HasAttributes { get; } = Table.Columns.Any(static column => column.Role == ColumnRole.Attribute);

    /// <summary>The header over the names; empty where none is.</summary>
    public string NameHeader { get; } = Table.Columns.LastOrDefault(static column => column.Role == ColumnRole.Name)?.Header ?? "";

    /// <summary>The text that holds it.</summary>
    public SourceText Source => Notice.Notice.Source;

    /// <summary>The tables of a notice, in the order of the text.</summary>
    public static IEnumerable<TableGrid> Of(NoticeFigures figures)
    {
        var next = 0;
        foreach (var (_, table) in PlacedBlock.Of<Table>(figures.Notice))
        {
            yield return Read(figures, table, ref next);
        }
    }

    private static TableGrid Read(NoticeFigures figures, Table table, ref int next)
    {
        var pages = TablePage.Split(figures.Notice.Source, table.Rows);
        var rows = new Dictionary<int, (TableRow Row, TablePage Page)>();
        foreach (var page in pages)
        {
            foreach (var row in page.Body)
            {
                rows.TryAdd(row.Span.Start, (row, page));
            }
        }

        var lines = ImmutableArray.CreateBuilder<GridLine>(table.Indicators.Length);
        foreach (var indicator in table.Indicators)
        {
            var values = figures.Indicators.AsSpan(next, indicator.Values.Length).ToImmutableArray();
            next += indicator.Values.Length;
            if (rows.TryGetValue(indicator.Span.Start, out var printed))
            {
                lines.Add(new GridLine(figures.Notice.Source, indicator, printed.Row, printed.Page, values));
            }
        }

        return new TableGrid(figures, table, pages, lines.ToImmutable());
    }
}
