using System.Collections.Immutable;
using System.Text.Json;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes tables and captions.</summary>
internal sealed class TableToJson(PlacesToJson table, JsonLines lines, IndicatorReadings readings)
{
    private readonly PlacesToJson places = lines.Entry;
    private readonly Utf8JsonWriter json = lines.Entry.Json;

    public void Write(Table printed)
    {
        table.Json.WriteString("id"u8, printed.Id);
        table.Json.WriteString("label"u8, printed.Label);
        table.Json.WriteString("number"u8, printed.Number);
        table.Json.WriteString("title"u8, printed.Title);
        WriteCaptions(printed.Captions);
        table.Span(printed.Span);
        lines.WriteList("columns"u8, printed.Columns, Write);
        lines.WriteList("rows"u8, printed.Rows, Write);
        lines.WriteList("indicators"u8, printed.Indicators, Write);
        lines.WriteList("notes"u8, printed.Notes, Write);
    }

    public void WriteCaptions(ImmutableArray<Caption> captions) => lines.WriteList("captions"u8, captions, Write);

    // Of an entry, on its line.
    private void WriteList<T>(ReadOnlySpan<byte> name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Caption caption)
    {
        places.Segments("label"u8, caption.Label);
        places.Segments("title"u8, caption.Title);
    }

    private void Write(TableColumn column)
    {
        json.WriteString("header"u8, column.Header);
        json.WriteString("role"u8, column.Role.Name());
        json.WriteYear(column.Year);
    }

    private void Write(TableRow row)
    {
        json.WriteString("kind"u8, row.Kind.Name());
        places.Span(row.Span);
        WriteList("cells"u8, row.Cells, Write);
    }

    private void Write(TableCell cell)
    {
        json.WriteNumber("column"u8, cell.Column);
        places.Text("text"u8, cell.Text);
        places.Segments("segments"u8, cell.Text);
    }

    private void Write(TableNote note)
    {
        places.Text("text"u8, note.Place);
        places.Segments("segments"u8, note.Place);
    }

    private void Write(Indicator indicator)
    {
        json.WriteString("id"u8, indicator.Id);
        json.WriteNumber("row"u8, indicator.Row);
        json.WriteString("category"u8, indicator.Category);
        json.WriteString("parent"u8, indicator.Parent);
        json.WriteString("name"u8, indicator.Name);
        json.WriteString("unit"u8, indicator.Unit);
        json.WriteString("noteMark"u8, indicator.NoteMark);
        json.WriteString("growth"u8, indicator.Growth);
        json.WriteString("attribute"u8, indicator.Attribute);
        json.WriteString("repair"u8, indicator.Repair);
        places.Span(indicator.Span);
        WriteList("values"u8, indicator.Values, Write);
    }

    private void Write(IndicatorValue value)
    {
        json.WriteString("column"u8, value.Column);
        json.WriteYear(value.Year);
        json.WriteString("role"u8, value.Role.Name());
        json.WriteString("printed"u8, value.Printed);
        json.WriteBoolean("cumulative"u8, value.Cumulative);
        places.Segments("segments"u8, value.Place);
        if (readings.Of(value) is { } figure)
        {
            json.WriteString("kind"u8, figure.Kind.Name());
            json.WriteAmount(figure.Amount);
            json.WriteOptional("low"u8, ExactFigures.Short(figure.Amount?.Interval.Low));
            json.WriteOptional("high"u8, ExactFigures.Short(figure.Amount?.Interval.High));
        }
    }
}
