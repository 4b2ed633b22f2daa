using System.Collections.Immutable;
using System.Text.Json;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes texts and places. A place is lines and columns; it stands on one line, since a notice has very many.</summary>
internal sealed class PlacesToJson(SourceText source, Utf8JsonWriter json)
{
    private const int LongestPlace = 128;

    private byte[] raw = new byte[4 * LongestPlace];

    /// <summary>The writer, for what is neither text nor place.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>A property with the characters of a passage.</summary>
    public void Text(ReadOnlySpan<byte> name, Passage passage)
    {
        if (passage.Pieces.Length == 1)
        {
            json.WriteString(name, source[passage.Pieces[0]]);
        }
        else
        {
            json.WriteString(name, source.Read(passage));
        }
    }

    /// <summary>A property with the places of a passage's pieces.</summary>
    public void Segments(ReadOnlySpan<byte> name, Passage passage)
    {
        json.WritePropertyName(name);
        Segments(passage);
    }

    /// <summary>The places of a passage's pieces.</summary>
    public void Segments(Passage passage)
    {
        var length = Append("["u8, 0);
        foreach (var piece in passage.Pieces)
        {
            length = length > 1 ? Append(", "u8, length) : length;
            length = AppendPlace(piece, length);
        }

        length = Append("]"u8, length);
        json.WriteRawValue(raw.AsSpan(0, length), skipInputValidation: true);
    }

    /// <summary>The property <c>span</c>.</summary>
    public void Span(TextSpan span)
    {
        json.WritePropertyName("span"u8);
        json.WriteRawValue(raw.AsSpan(0, AppendPlace(Places.Printed(source, span), 0)), skipInputValidation: true);
    }

    /// <summary>A property with a field; nothing where there is none.</summary>
    public void Field(ReadOnlySpan<byte> name, HeaderField? field)
    {
        if (field is not null)
        {
            json.WritePropertyName(name);
            Field(field);
        }
    }

    /// <summary>A property with a list of fields.</summary>
    public void Fields(ReadOnlySpan<byte> name, ImmutableArray<HeaderField> fields)
    {
        json.WriteStartArray(name);
        foreach (var field in fields)
        {
            Field(field);
        }

        json.WriteEndArray();
    }

    private void Field(HeaderField field)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, field.Text);
        Segments("segments"u8, field.Place);
        json.WriteEndObject();
    }

    private int AppendPlace(TextSpan span, int length)
    {
        var start = source.PositionOf(span.Start);
        var end = EndOf(span, start);
        length = AppendNumber("{\"startLine\": "u8, start.Line, length);
        length = AppendNumber(", \"startColumn\": "u8, start.Column, length);
        length = AppendNumber(", \"endLine\": "u8, end.Line, length);
        length = AppendNumber(", \"endColumn\": "u8, end.Column, length);
        return Append("}"u8, length);
    }

    /// <summary>The end's line and column. Nearly all places end on the line on which they start.</summary>
    private LinePosition EndOf(TextSpan span, LinePosition start) =>
        span.End <= source.LineSpan(start.Line).End && source.Substitutions.IsEmpty && !source[span].ContainsAnyInRange('\uD800', '\uDFFF')
            ? start with { Column = start.Column + span.Length }
            : source.PositionOf(span.End);

    private int AppendNumber(ReadOnlySpan<byte> name, int value, int length)
    {
        length = Append(name, length);
        value.TryFormat(raw.AsSpan(length), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        return length + written;
    }

    private int Append(ReadOnlySpan<byte> bytes, int length)
    {
        // Room for a whole place stays, so that numbers fit as well.
        if (raw.Length - length < LongestPlace)
        {
            Array.Resize(ref raw, raw.Length * 2);
        }

        bytes.CopyTo(raw.AsSpan(length));
        return length + bytes.Length;
    }
}
