using System.Globalization;
using System.Text.Json;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes the notice's own matter.</summary>
internal sealed class HeaderToJson(PlacesToJson places)
{
    private readonly Utf8JsonWriter json = places.Json;

    public void Write(NoticeHeader header)
    {
        json.WriteStartObject("header"u8);
        Write(header.Issuer);
        Write(header.DocumentNumber);
        places.Field("title"u8, header.Title);
        places.Field("addressees"u8, header.Addressees);
        places.Fields("body"u8, header.Body);
        json.WriteStartArray("attachments"u8);
        foreach (var entry in header.Attachments)
        {
            Write(entry);
        }

        json.WriteEndArray();
        places.Field("signedBy"u8, header.SignedBy);
        Write("issuedOn"u8, header.IssuedOn);
        places.Fields("annotations"u8, header.Annotations);
        Write(header.Imprint);
        WriteIndex(header);
        json.WriteEndObject();
    }

    private void Write(Issuer? issuer)
    {
        if (issuer is not null)
        {
            json.WriteStartObject("issuer"u8);
            json.WriteString("text"u8, issuer.Text);
            json.WriteString("name"u8, issuer.Name);
            places.Segments("segments"u8, issuer.Place);
            json.WriteEndObject();
        }
    }

    private void Write(DocumentNumber? number)
    {
        if (number is not null)
        {
            json.WriteStartObject("documentNumber"u8);
            json.WriteString("text"u8, number.Text);
            json.WriteString("agencyCode"u8, number.AgencyCode);
            json.WriteNumber("year"u8, number.Year);
            json.WriteNumber("serial"u8, number.Serial);
            places.Segments("segments"u8, number.Place);
            json.WriteEndObject();
        }
    }

    private void Write(AttachmentEntry entry)
    {
        json.WriteStartObject();
        if (entry.Number is { } number)
        {
            json.WriteNumber("number"u8, number);
        }

        json.WriteString("title"u8, entry.Title);
        places.Segments("segments"u8, entry.Place);
        json.WriteEndObject();
    }

    private void Write(ReadOnlySpan<byte> name, HeaderDate? date)
    {
        if (date is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("text"u8, date.Text);
            places.Segments("segments"u8, date.Place);
            if (date.Date is { } day)
            {
                json.WriteString("date"u8, day.ToString("O", CultureInfo.InvariantCulture));
            }

            json.WriteEndObject();
        }
    }

    private void Write(Imprint? imprint)
    {
        if (imprint is not null)
        {
            json.WriteStartObject("imprint"u8);
            places.Field("copiedTo"u8, imprint.CopiedTo);
            places.Field("printedBy"u8, imprint.PrintedBy);
            Write("printedOn"u8, imprint.PrintedOn);
            places.Field("sponsor"u8, imprint.Sponsor);
            places.Field("supervisor"u8, imprint.Supervisor);
            places.Fields("others"u8, imprint.Others);
            json.WriteEndObject();
        }
    }

    private void WriteIndex(NoticeHeader header)
    {
        if (header.Index.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("index"u8);
        foreach (var entry in header.Index)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, entry.Name);
            json.WriteString("text"u8, entry.Text);
            places.Segments("segments"u8, entry.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
