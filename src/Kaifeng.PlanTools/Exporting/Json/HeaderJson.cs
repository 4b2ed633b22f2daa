namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>A place in the file: lines and columns from 1, columns in Unicode characters, the end column after the last character.</summary>
internal readonly record struct PlaceJson(int StartLine, int StartColumn, int EndLine, int EndColumn);

internal sealed record SourceJson(string Name, string File, string Sha256);

internal sealed record FieldJson(string Text, PlaceJson[] Segments);

internal sealed record DateJson(string Text, PlaceJson[] Segments, DateOnly? Date = null);

internal sealed record IssuerJson(string Text, string Name, PlaceJson[] Segments);

internal sealed record DocumentNumberJson(string Text, string AgencyCode, int Year, int Serial, PlaceJson[] Segments);

internal sealed record AttachmentJson(string Title, PlaceJson[] Segments, int? Number = null);

internal sealed record ImprintJson(
    FieldJson[] Others,
    FieldJson? CopiedTo = null,
    FieldJson? PrintedBy = null,
    DateJson? PrintedOn = null,
    FieldJson? Sponsor = null,
    FieldJson? Supervisor = null);

internal sealed record HeaderJson(
    FieldJson[] Body,
    AttachmentJson[] Attachments,
    FieldJson[] Annotations,
    IssuerJson? Issuer = null,
    DocumentNumberJson? DocumentNumber = null,
    FieldJson? Title = null,
    FieldJson? Addressees = null,
    FieldJson? SignedBy = null,
    DateJson? IssuedOn = null,
    ImprintJson? Imprint = null);
