using System.Text.Json.Serialization;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>A place in the file: lines and columns from 1, columns in Unicode characters, the end column after the last character.</summary>
[method: JsonConstructor] // As for LeafJson: without it nothing is required.
internal readonly record struct PlaceJson(int StartLine, int StartColumn, int EndLine, int EndColumn);

// Lines has the file's line for each line of the text; plain text has none, for there the two are the same.
internal sealed record SourceJson(string Name, string File, string Sha256, string Container = "text", string Encoding = "utf-8", bool Marked = false, int[]? Lines = null);

internal sealed record FieldJson(string Text, PlaceJson[] Segments);

internal sealed record DateJson(string Text, PlaceJson[] Segments, DateOnly? Date = null);

internal sealed record IssuerJson(string Text, string Name, PlaceJson[] Segments);

internal sealed record DocumentNumberJson(string Text, string AgencyCode, int Year, int Serial, PlaceJson[] Segments);

internal sealed record AttachmentJson(string Title, PlaceJson[] Segments, [property: JsonPropertyOrder(-1)] int? Number = null);

internal sealed record IndexEntryJson(string Name, string Text, PlaceJson[] Segments);

internal sealed record ImprintJson(
    [property: JsonPropertyOrder(1)] FieldJson[] Others,
    FieldJson? CopiedTo = null,
    FieldJson? PrintedBy = null,
    DateJson? PrintedOn = null,
    FieldJson? Sponsor = null,
    FieldJson? Supervisor = null);

// What may be missing stands last among the parameters; in the file the elements have the standard's order.
internal sealed record HeaderJson(
    FieldJson[] Body,
    AttachmentJson[] Attachments,
    [property: JsonPropertyOrder(3)] FieldJson[] Annotations,
    [property: JsonPropertyOrder(-4)] IssuerJson? Issuer = null,
    [property: JsonPropertyOrder(-3)] DocumentNumberJson? DocumentNumber = null,
    [property: JsonPropertyOrder(-2)] FieldJson? Title = null,
    [property: JsonPropertyOrder(-1)] FieldJson? Addressees = null,
    [property: JsonPropertyOrder(1)] FieldJson? SignedBy = null,
    [property: JsonPropertyOrder(2)] DateJson? IssuedOn = null,
    [property: JsonPropertyOrder(4)] ImprintJson? Imprint = null,
    [property: JsonPropertyOrder(5)] IndexEntryJson[]? Index = null);
