using System.Diagnostics.CodeAnalysis;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes the notice's own matter.</summary>
internal sealed class HeaderToJson(PlacesToJson places)
{
    public HeaderJson Write(NoticeHeader header) => new(
        JsonLists.Map(header.Body, field => places.Field(field)),
        JsonLists.Map(header.Attachments, Attachment),
        JsonLists.Map(header.Annotations, field => places.Field(field)),
        header.Issuer is { } issuer ? new IssuerJson(issuer.Text, issuer.Name, places.Segments(issuer.Place)) : null,
        header.DocumentNumber is { } number ? Number(number) : null,
        places.Field(header.Title),
        places.Field(header.Addressees),
        places.Field(header.SignedBy),
        Date(header.IssuedOn),
        header.Imprint is { } imprint ? Imprint(imprint) : null,
        header.Index.IsEmpty ? null : JsonLists.Map(header.Index, entry => new IndexEntryJson(entry.Name, entry.Text, places.Segments(entry.Place))));

    private AttachmentJson Attachment(AttachmentEntry entry) => new(entry.Title, places.Segments(entry.Place), entry.Number);

    private DocumentNumberJson Number(DocumentNumber number) =>
        new(number.Text, number.AgencyCode, number.Year, number.Serial, places.Segments(number.Place));

    [return: NotNullIfNotNull(nameof(date))]
    private DateJson? Date(HeaderDate? date) => date is null ? null : new DateJson(date.Text, places.Segments(date.Place), date.Date);

    private ImprintJson Imprint(Imprint imprint) => new(
        JsonLists.Map(imprint.Others, field => places.Field(field)),
        places.Field(imprint.CopiedTo),
        places.Field(imprint.PrintedBy),
        Date(imprint.PrintedOn),
        places.Field(imprint.Sponsor),
        places.Field(imprint.Supervisor));
}
