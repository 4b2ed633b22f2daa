using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Parsing.Tables;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>
/// Writes indicators as they were read: repaired rows in their right columns, categories filled down, the parents of sub-indicators,
/// units and note marks in columns of their own. The first header cell has a link target whose classes tell what the columns hold.
/// </summary>
internal sealed class IndicatorGrid
{
    private static readonly (ColumnRole Role, string Header)[] UsualHeaders =
        [(ColumnRole.Category, "类别"), (ColumnRole.Name, "指标"), (ColumnRole.Unit, "单位"), (ColumnRole.Attribute, "属性")];

    private readonly SourceText source;
    private readonly Table table;
    private readonly FigureColumns figures;
    private readonly List<Column> columns = [];
    private readonly Dictionary<TableColumn, int> places = new(ReferenceEqualityComparer.Instance);

    private IndicatorGrid(SourceText source, Table table, FigureColumns figures)
    {
        this.source = source;
        this.table = table;
        this.figures = figures;
        SetColumns();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Printed is { } printed)
            {
                places.TryAdd(printed, i);
            }
        }
    }

    /// <summary>A column of the grid: its header, its class, the cells of an indicator whose row and figures are given, and the table's own column.</summary>
    private sealed record Column(string Header, string Mark, Func<Indicator, TableRow, string[], string> Cell, TableColumn? Printed = null);

    /// <summary>Writes the table; <c>false</c> where its columns are too many for its cells and nothing was written.</summary>
    public static bool TryWrite(SourceText source, Table table, string id, MarkdownLines lines)
    {
        if (FigureColumns.Of(table) is not { } figures || TableMarkdown.IsSparse(table, table.Columns.Length + figures.Columns.Count))
        {
            return false;
        }

        new IndicatorGrid(source, table, figures).Write(id, lines);
        return true;
    }

    private void Write(string id, MarkdownLines lines)
    {
        var headers = columns.ConvertAll(static column => MarkdownText.Inline(column.Header));
        headers[0] = LinkTarget.Of(id, [.. columns.Select(static column => column.Mark)]) + headers[0];
        lines.AddBlock(TableMarkdown.Row(headers));
        lines.AddLine(TableMarkdown.Row(columns.Select(static column => column.Printed?.Role.IsFigure() == true ? "---:" : "---")));
        var next = 0;
        foreach (var row in table.Rows)
        {
            if (row.Kind == RowKind.Indicator && next < table.Indicators.Length)
            {
                var indicator = table.Indicators[next++];
                var placed = figures.Place(indicator);
                lines.AddLine(TableMarkdown.Row(columns.Select(column => MarkdownText.Inline(column.Cell(indicator, row, placed)))));
            }
            else if (row.Kind == RowKind.Other)
            {
                lines.AddLine(TableMarkdown.Row(OtherRow(row)));
            }
        }
    }

    /// <summary>
    /// The cells of a row that is no indicator's, each in the column that holds it in the table, so that a sum stands below what it adds up;
    /// the first is in bold. Cells beyond the last column go on in it.
    /// </summary>
    private string[] OtherRow(TableRow row)
    {
        var cells = new string[columns.Count];
        Array.Fill(cells, "");
        var (first, last) = (-1, -1);
        foreach (var cell in row.Cells)
        {
            var text = MarkdownText.Inline(source.Read(cell.Text));
            var place = cell.Column < table.Columns.Length && places.TryGetValue(table.Columns[cell.Column], out var known) ? known : last + 1;
            place = Math.Min(Math.Max(place, last + 1), columns.Count - 1);
            cells[place] = cells[place].Length > 0 ? $"{cells[place]} {text}" : text;
            first = first < 0 ? place : first;
            last = place;
        }

        cells[first] = $"**{cells[first]}**";
        return cells;
    }

    private void SetColumns()
    {
        if (!Has(ColumnRole.Category))
        {
            AddIfUsed(ColumnRole.Category, static indicator => indicator.Category);
        }

        // A later page's header may name the indicators where the first does not.
        if (!Has(ColumnRole.Name))
        {
            AddPart(new TableColumn("", ColumnRole.Name, null));
        }

        var done = new HashSet<ColumnRole>();
        var figure = 0;
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var column = table.Columns[i];
            if (column.Role.IsFigure())
            {
                // Figures stand together in the order of the figure columns, so that those of later headers find a place among them.
                AddFigures(ref figure, column);
            }
            else if (column.Role is ColumnRole.None or ColumnRole.Number || !done.Add(column.Role))
            {
                AddOther(i, column);
            }
            else
            {
                AddPart(column);
            }
        }

        AddFigures(ref figure, null);
        if (!Has(ColumnRole.Attribute))
        {
            AddIfUsed(ColumnRole.Attribute, static indicator => indicator.Attribute);
        }
    }

    private bool Has(ColumnRole role) => table.Columns.Any(column => column.Role == role);

    private void AddPart(TableColumn column)
    {
        switch (column.Role)
        {
            case ColumnRole.Category:
                Add(column, static indicator => indicator.Category);
                break;
            case ColumnRole.Unit:
                Add(column, static indicator => indicator.Unit);
                break;
            case ColumnRole.Attribute:
                Add(column, static indicator => indicator.Attribute);
                break;
            case ColumnRole.Name:
                AddExtra(MarkedNames.ParentHeader, MarkedNames.Parent, static indicator => indicator.Parent);
                AddName(column);
                if (!Has(ColumnRole.Unit))
                {
                    AddIfUsed(ColumnRole.Unit, static indicator => indicator.Unit);
                }

                break;
        }
    }

    /// <summary>Names with their note marks, in one column where that tells them apart.</summary>
    private void AddName(TableColumn column)
    {
        if (table.Indicators.All(static indicator => IndicatorName.SplitMark(indicator.Name + indicator.NoteMark) == (indicator.Name, indicator.NoteMark)))
        {
            Add(column, static indicator => indicator.Name + indicator.NoteMark);
            return;
        }

        Add(column, static indicator => indicator.Name);
        columns.Add(new Column(MarkedNames.NoteMarkHeader, MarkedNames.NoteMark, static (indicator, _, _) => indicator.NoteMark));
    }

    /// <summary>A header over category and name (指标) names the category no better than the usual one.</summary>
    private void Add(TableColumn column, Func<Indicator, string> part)
    {
        var isShared = column.Role == ColumnRole.Category && table.Columns.Any(other => other.Role == ColumnRole.Name && other.Header == column.Header);
        var header = column.Header.Length > 0 && !isShared ? column.Header : UsualHeader(column.Role);
        columns.Add(new Column(header, column.Role.Name(), (indicator, _, _) => part(indicator), column));
    }

    private void AddIfUsed(ColumnRole role, Func<Indicator, string> part)
    {
        if (table.Indicators.Any(indicator => part(indicator).Length > 0))
        {
            columns.Add(new Column(UsualHeader(role), role.Name(), (indicator, _, _) => part(indicator)));
        }
    }

    private void AddExtra(string header, string mark, Func<Indicator, string> part)
    {
        if (table.Indicators.Any(indicator => part(indicator).Length > 0))
        {
            columns.Add(new Column(header, mark, (indicator, _, _) => part(indicator)));
        }
    }

    /// <summary>A column that holds nothing of the indicators keeps the cells of the rows that were read as printed.</summary>
    private void AddOther(int index, TableColumn column)
    {
        if (column.Header.Length == 0 || column.Header is MarkedNames.ParentHeader or MarkedNames.NoteMarkHeader)
        {
            return;
        }

        var mark = column.Role == ColumnRole.Number ? column.Role.Name() : MarkedNames.Other;
        columns.Add(new Column(column.Header, mark, (indicator, row, _) => indicator.Repair.Length > 0 ? "" : CellAt(row, index), column));
    }

    private string CellAt(TableRow row, int column)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Column == column)
            {
                return LineWraps.Remove(source.Read(cell.Text));
            }
        }

        return "";
    }

    /// <summary>Adds the figure columns up to and including one of the printed header; all that are left where it is <c>null</c>.</summary>
    private void AddFigures(ref int next, TableColumn? until)
    {
        while (next < figures.Columns.Count)
        {
            var index = next++;
            var column = figures.Columns[index];
            var year = column.Year is { } printed ? string.Create(CultureInfo.InvariantCulture, $"-{printed}") : "";
            columns.Add(new Column(column.Header, column.Role.Name() + year, (_, _, placed) => placed[index], column));
            if (ReferenceEquals(column, until))
            {
                return;
            }
        }
    }

    private static string UsualHeader(ColumnRole role) => Array.Find(UsualHeaders, row => row.Role == role).Header;
}
