using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes tables and captions.</summary>
internal sealed class TableToJson(PlacesToJson places)
{
    public TableJson Write(Table table) => new(
        table.Id,
        table.Label,
        table.Number,
        table.Title,
        JsonLists.Map(table.Captions, Caption),
        places.Span(table.Span),
        JsonLists.Map(table.Columns, static column => new ColumnJson(column.Header, column.Role.Name(), column.Year)),
        JsonLists.Map(table.Rows, Row),
        JsonLists.Map(table.Indicators, Indicator),
        JsonLists.Map(table.Notes, note => new FieldJson(places.Text(note.Place), places.Segments(note.Place))));

    public CaptionJson Caption(Caption caption) => new(places.Segments(caption.Label), places.Segments(caption.Title));

    private RowJson Row(TableRow row) => new(
        row.Kind.Name(),
        places.Span(row.Span),
        JsonLists.Map(row.Cells, cell => new CellJson(cell.Column, places.Text(cell.Text), places.Segments(cell.Text))));

    private IndicatorJson Indicator(Indicator indicator) => new(
        indicator.Id,
        indicator.Row,
        indicator.Category,
        indicator.Parent,
        indicator.Name,
        indicator.Unit,
        indicator.NoteMark,
        indicator.Growth,
        indicator.Attribute,
        indicator.Repair,
        places.Span(indicator.Span),
        JsonLists.Map(indicator.Values, Value));

    private ValueJson Value(IndicatorValue value) =>
        new(value.Column, value.Role.Name(), value.Printed, value.Cumulative, places.Segments(value.Place), value.Year);
}
