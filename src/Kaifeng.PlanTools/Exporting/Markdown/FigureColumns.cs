using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>The columns of figures of a table: those of the first header, with those of later headers put in where the values ask for them.</summary>
internal sealed class FigureColumns
{
    // Every row looks for its figures among the columns.
    private const int MostColumns = 1000;

    private readonly List<TableColumn> columns;

    private FigureColumns(List<TableColumn> columns) => this.columns = columns;

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<TableColumn> Columns => columns;

    /// <summary>The columns; <c>null</c> where there are more than any page has.</summary>
    public static FigureColumns? Of(Table table)
    {
        var figures = new FigureColumns([.. table.Columns.Where(static column => column.Role.IsFigure())]);
        foreach (var indicator in table.Indicators)
        {
            if (figures.columns.Count > MostColumns)
            {
                return null;
            }

            figures.Widen(indicator);
        }

        return figures;
    }

    /// <summary>The printed figures of an indicator, an empty text where it has none.</summary>
    public string[] Place(Indicator indicator)
    {
        var placed = new string[columns.Count];
        Array.Fill(placed, "");
        var at = 0;
        foreach (var value in indicator.Values)
        {
            at = columns.FindIndex(at, column => Holds(column, value));
            placed[at++] = value.Printed;
        }

        return placed;
    }

    private void Widen(Indicator indicator)
    {
        var at = 0;
        foreach (var value in indicator.Values)
        {
            var found = columns.FindIndex(at, column => Holds(column, value));
            if (found < 0)
            {
                columns.Insert(at, new TableColumn(value.Column, value.Role, value.Year));
                found = at;
            }

            at = found + 1;
        }
    }

    private static bool Holds(TableColumn column, IndicatorValue value) =>
        column.Header == value.Column && column.Role == value.Role && column.Year == value.Year;
}
