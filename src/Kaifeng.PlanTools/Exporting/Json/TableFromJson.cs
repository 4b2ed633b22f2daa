using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Reads tables and captions, the reverse of <see cref="TableToJson"/>.</summary>
internal sealed class TableFromJson(PlacesFromJson places)
{
    public Table Read(TableJson table) => new()
    {
        Id = table.Id,
        Label = table.Label,
        Number = table.Number,
        Title = table.Title,
        Captions = JsonLists.Map(table.Captions, Caption),
        Span = places.Span(table.Span),
        Columns = JsonLists.Map(table.Columns, static column => new TableColumn(column.Header, Role(column.Role), column.Year)),
        Rows = JsonLists.Map(table.Rows, Row),
        Indicators = JsonLists.Map(table.Indicators, Indicator),
        Notes = JsonLists.Map(table.Notes, note => new TableNote(places.Passage(note.Segments, note.Text))),
    };

    public Caption Caption(CaptionJson caption) => new(places.Passage(caption.Label), places.Passage(caption.Title));

    private static ColumnRole Role(string name) => JsonLists.Known(ColumnRoles.Parse(name), new("列的用途", "column role"), name);

    private TableRow Row(RowJson row) => new(
        JsonLists.Known(RowKinds.Parse(row.Kind), new("行的种类", "row kind"), row.Kind),
        JsonLists.Map(row.Cells, cell => new TableCell(cell.Column, places.Passage(cell.Segments, cell.Text))),
        places.Span(row.Span));

    private Indicator Indicator(IndicatorJson indicator) => new()
    {
        Id = indicator.Id,
        Row = indicator.Row,
        Category = indicator.Category,
        Parent = indicator.Parent,
        Name = indicator.Name,
        Unit = indicator.Unit,
        NoteMark = indicator.NoteMark,
        Growth = indicator.Growth,
        Attribute = indicator.Attribute,
        Repair = indicator.Repair,
        Span = places.Span(indicator.Span),
        Values = JsonLists.Map(indicator.Values, Value),
    };

    private IndicatorValue Value(ValueJson value) =>
        new(value.Column, value.Year, Role(value.Role), value.Printed, value.Cumulative, places.Passage(value.Segments));
}
