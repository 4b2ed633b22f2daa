using System.Text.Json.Serialization;

namespace Kaifeng.PlanTools.Exporting.Json;

internal sealed record TableJson(
    string Id,
    string Label,
    string Number,
    string Title,
    CaptionJson[] Captions,
    PlaceJson Span,
    ColumnJson[] Columns,
    RowJson[] Rows,
    IndicatorJson[] Indicators,
    FieldJson[] Notes) : BlockJson;

internal sealed record ColumnJson(string Header, string Role, int? Year = null);

internal sealed record RowJson(string Kind, PlaceJson Span, CellJson[] Cells);

internal sealed record CellJson(int Column, string Text, PlaceJson[] Segments);

internal sealed record IndicatorJson(
    string Id,
    int Row,
    string Category,
    string Parent,
    string Name,
    string Unit,
    string NoteMark,
    string Growth,
    string Attribute,
    string Repair,
    PlaceJson Span,
    ValueJson[] Values);

internal sealed record ValueJson([property: JsonPropertyOrder(-2)] string Column, string Role, string Printed, bool Cumulative, PlaceJson[] Segments, [property: JsonPropertyOrder(-1)] int? Year = null)
{
    // What the cell says follows from the row, as all figures do: it is written, not read.
    public string? Kind { get; }

    public AmountJson? Amount { get; }

    public decimal? Low { get; }

    public decimal? High { get; }
}
