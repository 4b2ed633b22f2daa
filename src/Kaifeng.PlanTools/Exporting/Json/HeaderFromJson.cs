using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Reads the notice's own matter, the reverse of <see cref="HeaderToJson"/>.</summary>
internal sealed class HeaderFromJson(PlacesFromJson places)
{
    public NoticeHeader Read(HeaderJson header) => new()
    {
        Issuer = header.Issuer is { } issuer ? new Issuer(places.Passage(issuer.Segments), issuer.Text, issuer.Name) : null,
        DocumentNumber = header.DocumentNumber is { } number ? Number(number) : null,
        Title = places.Field(header.Title),
        Addressees = places.Field(header.Addressees),
        Body = JsonLists.Map(header.Body, field => places.Field(field)),
        Attachments = JsonLists.Map(header.Attachments, Attachment),
        SignedBy = places.Field(header.SignedBy),
        IssuedOn = Date(header.IssuedOn),
        Annotations = JsonLists.Map(header.Annotations, field => places.Field(field)),
        Index = JsonLists.Map(header.Index ?? [], entry => new IndexEntry(places.Passage(entry.Segments), entry.Name, entry.Text)),
        Imprint = header.Imprint is { } imprint ? Imprint(imprint) : null,
    };

    private AttachmentEntry Attachment(AttachmentJson entry) => new(places.Passage(entry.Segments), entry.Number, entry.Title);

    private DocumentNumber Number(DocumentNumberJson number) =>
        new(places.Passage(number.Segments), number.Text, number.AgencyCode, number.Year, number.Serial);

    private HeaderDate? Date(DateJson? date) => date is null ? null : new HeaderDate(places.Passage(date.Segments), date.Text, date.Date);

    private Imprint Imprint(ImprintJson imprint) => new()
    {
        Sponsor = places.Field(imprint.Sponsor),
        Supervisor = places.Field(imprint.Supervisor),
        CopiedTo = places.Field(imprint.CopiedTo),
        PrintedBy = places.Field(imprint.PrintedBy),
        PrintedOn = Date(imprint.PrintedOn),
        Others = JsonLists.Map(imprint.Others, field => places.Field(field)),
    };
}
