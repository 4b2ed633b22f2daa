using System.Buffers;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;
using UnitLines = Kaifeng.PlanTools.Parsing.Vocabulary.TableWords;

namespace Kaifeng.PlanTools.Figures.Facts.Tables;

/// <summary>A table as its facts are read from it: what each column's header and each row's label say.</summary>
internal sealed class FactTable
{
    private const int MostWordsBesideFigure = 5;
    private const int MostHeaderRows = 3;

    private static readonly SearchValues<char> Blank = SearchValues.Create("-—–－/ 　");

    private readonly SourceText source;
    private readonly ColumnReader reader = new();
    private readonly List<ColumnReading> columns = [];
    private readonly int unitColumn;

    /// <summary>Reads headers and caption.</summary>
    public FactTable(Table table, SourceText source)
    {
        (Table, this.source) = (table, source);
        HeaderRows = HeaderRowsOf();
        foreach (var header in Headers())
        {
            columns.Add(reader.Read(header));
        }

        unitColumn = columns.FindIndex(static column => column.Kind == HeaderWord.UnitName);
        (CaptionYear, _) = reader.YearOf(table.Title);
        CaptionUnit = ColumnReader.UnitOf(table.Title) ?? UnitOfNote();
        Title = reader.Words(table.Title);
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>How many of the first rows are headers.</summary>
    public int HeaderRows { get; }

    /// <summary>The caption's year; 0 for none.</summary>
    public int CaptionYear { get; }

    /// <summary>The unit of the caption or of a line of its own (<c>单位：亿元</c>); <c>null</c> for none.</summary>
    public Unit? CaptionUnit { get; }

    /// <summary>What the header of a column says.</summary>
    public ColumnReading Column(int index) => index >= 0 && index < columns.Count ? columns[index] : ColumnReading.None;

    /// <summary>The title without its unit.</summary>
    public string Title { get; }

    /// <summary>What the nearest column before another says, where that one says only how it changes: <c>用电量</c> before <c>增长</c>; empty for none.</summary>
    public string WordsBefore(ColumnReading column)
    {
        var index = columns.IndexOf(column) - 1;
        while (index >= 0 && (columns[index].Words.Length == 0 || columns[index].HoldsNoFigures))
        {
            index--;
        }

        return index >= 0 ? columns[index].Words : "";
    }

    /// <summary>What the label of a row says; <c>null</c> for a row of headers.</summary>
    public RowReading? Row(int index)
    {
        var row = Table.Rows[index];
        if (index < HeaderRows || row.Kind == RowKind.Header)
        {
            return null;
        }

        var label = LabelOf(row, out var column);
        var (year, span) = reader.YearOf(label);
        var words = reader.Words(label);
        return new RowReading(label, column)
        {
            Words = HeaderWords.IsPlain(words) ? "" : words,
            Year = year,
            Span = span,
            Unit = UnitIn(row) ?? ColumnReader.UnitOf(label),
        };
    }

    /// <summary>The years that columns name, in their order and without repeats: between which a growth column counts.</summary>
    public (int From, int To)? Years()
    {
        var named = columns.Where(static column => column.Year > 0 && column.Span is null && column.Kind is null or HeaderWord.Plain).Select(static column => column.Year).Distinct().Order().ToList();
        return named.Count >= 2 ? (named[^2], named[^1]) : null;
    }

    /// <summary>Whether a cell is a figure and nothing else.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text)
    {
        text = text.Trim(" 　[]［］〔〕【】（）()≥≤><＞＜=＝约-−－—+＋");
        return !text.IsEmpty && char.IsAsciiDigit(text[0]) && Ideographs(text) <= MostWordsBesideFigure;
    }

    private static int Ideographs(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += Characters.IsIdeograph(c) ? 1 : 0;
        }

        return count;
    }

    // The rows of kind header, else the first ones that hold no figure but years.
    private int HeaderRowsOf()
    {
        var count = 0;
        while (count < Table.Rows.Length && count < MostHeaderRows && IsHeader(Table.Rows[count], count))
        {
            count++;
        }

        return count == Table.Rows.Length ? 0 : count;
    }

    private bool IsHeader(TableRow row, int index)
    {
        if (row.Kind == RowKind.Header)
        {
            return true;
        }

        if (row.Kind != RowKind.Other || row.Cells.Length < 2 || (index > 0 && Table.Rows[index - 1].Cells.Length > row.Cells.Length + 1))
        {
            return false;
        }

        foreach (var cell in row.Cells)
        {
            var text = source.Read(cell.Text);
            if (IsFigure(text) && reader.YearOf(text).Year == 0)
            {
                return false;
            }
        }

        return true;
    }

    private string[] Headers()
    {
        if (Table.Indicators.Length > 0 || HeaderRows == 0)
        {
            return [.. Table.Columns.Select(static column => column.Header)];
        }

        var headers = new List<string>();
        for (var i = 0; i < HeaderRows; i++)
        {
            var isLast = i + 1 == HeaderRows;
            var cells = Table.Rows[i].Cells;
            for (var j = 0; j < cells.Length; j++)
            {
                // An upper header reaches over the columns to its right up to the next one.
                var next = j + 1 < cells.Length ? cells[j + 1].Column : isLast ? cells[j].Column + 1 : Table.Rows[i + 1].Cells[^1].Column + 1;
                for (var column = cells[j].Column; column < (isLast ? cells[j].Column + 1 : Math.Max(next, cells[j].Column + 1)); column++)
                {
                    Append(headers, column, source.Read(cells[j].Text));
                }
            }
        }

        return [.. headers];
    }

    private static void Append(List<string> headers, int column, string text)
    {
        while (headers.Count <= column)
        {
            headers.Add("");
        }

        headers[column] = headers[column].Length == 0 ? text : $"{headers[column]} {text}";
    }

    // The first cell with words that is no unit and no running number.
    private string LabelOf(TableRow row, out int column)
    {
        foreach (var cell in row.Cells)
        {
            var text = source.Read(cell.Text);
            var isLabel = !IsFigure(text) || (cell.Column == 0 && reader.YearOf(text).Year > 0);
            if (isLabel && cell.Column != unitColumn && text.AsSpan().IndexOfAnyExcept(Blank) >= 0)
            {
                column = cell.Column;
                return text;
            }
        }

        column = -1;
        return "";
    }

    private Unit? UnitOfNote() =>
        Table.Notes is [var first, ..] && source.Read(first.Place) is var line && UnitLines.IsUnitLine(line) ? UnitReader.Parse(UnitLines.UnitOfLine(line)) : null;

    private Unit? UnitIn(TableRow row)
    {
        foreach (var cell in unitColumn < 0 ? [] : row.Cells)
        {
            if (cell.Column == unitColumn)
            {
                return UnitReader.Parse(source.Read(cell.Text));
            }
        }

        return null;
    }
}

/// <summary>What the label of a row says.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Column">Its column; -1 for none.</param>
internal sealed record RowReading(string Label, int Column)
{
    /// <summary>Without years and units; empty where nothing else is said.</summary>
    public string Words { get; init; } = "";

    /// <summary>The year; 0 for none.</summary>
    public int Year { get; init; }

    /// <summary>Base year and last year of a span.</summary>
    public (int From, int To)? Span { get; init; }

    /// <summary>The unit of its unit column or its brackets; <c>null</c> for none.</summary>
    public Unit? Unit { get; init; }
}
