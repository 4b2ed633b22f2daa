using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes the tree of a plan.</summary>
internal sealed class BlocksToJson(PlacesToJson places, JsonLines lines, IndicatorReadings readings, Action blockWritten)
{
    private readonly TableToJson tables = new(places, lines, readings);
    private readonly Utf8JsonWriter json = places.Json;

    public void Write(ReadOnlySpan<byte> name, ImmutableArray<Block> blocks)
    {
        json.WriteStartArray(name);
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            Write(block);
            json.WriteEndObject();
            blockWritten();
        }

        json.WriteEndArray();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Section section:
                Write(section);
                break;
            case Paragraph paragraph:
                json.WriteString("type"u8, "paragraph"u8);
                Write(paragraph);
                break;
            case Box box:
                Write(box);
                break;
            case Table table:
                json.WriteString("type"u8, "table"u8);
                tables.Write(table);
                break;
            case Figure figure:
                Write(figure);
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private void Write(Section section)
    {
        json.WriteString("type"u8, "section"u8);
        json.WriteString("id"u8, section.Id);
        json.WriteString("kind"u8, section.Kind.Name());
        json.WriteString("number"u8, section.Number);
        json.WriteNumber("ordinal"u8, section.Ordinal);
        json.WriteString("title"u8, section.Title);
        json.WriteBoolean("runIn"u8, section.RunIn);
        places.Segments("segments"u8, section.Heading);
        places.Span(section.Span);
        Write("content"u8, section.Content);
    }

    private void Write(Paragraph paragraph)
    {
        json.WriteString("id"u8, paragraph.Id);
        json.WriteString("number"u8, paragraph.Number);
        json.WriteString("lead"u8, paragraph.Lead);
        places.Text("text"u8, paragraph.Text);
        places.Segments("segments"u8, paragraph.Text);
        places.Span(paragraph.Span);
    }

    private void Write(Box box)
    {
        json.WriteString("type"u8, "box"u8);
        json.WriteString("id"u8, box.Id);
        json.WriteString("label"u8, box.Label);
        json.WriteString("number"u8, box.Number);
        json.WriteString("title"u8, box.Title);
        tables.WriteCaptions(box.Captions);
        places.Span(box.Span);
        json.WriteStartArray("items"u8);
        foreach (var item in box.Items)
        {
            Write(item);
        }

        json.WriteEndArray();
    }

    private void Write(BoxItem item)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, item.Number);
        json.WriteString("lead"u8, item.Lead);
        json.WriteStartArray("paragraphs"u8);
        foreach (var paragraph in item.Paragraphs)
        {
            json.WriteStartObject();
            Write(paragraph);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        blockWritten();
    }

    private void Write(Figure figure)
    {
        json.WriteString("type"u8, "figure"u8);
        json.WriteString("id"u8, figure.Id);
        json.WriteString("label"u8, figure.Label);
        json.WriteString("title"u8, figure.Title);
        places.Segments("segments"u8, figure.Caption);
        places.Span(figure.Span);
    }
}
