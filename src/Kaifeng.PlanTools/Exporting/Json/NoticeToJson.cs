using System.Text.Encodings.Web;
using System.Text.Json;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes the frame of the file, the plans, the leaves and the figures. The names and their order are those of <see cref="NoticeDocument"/>, by which the file is read.</summary>
internal sealed class NoticeToJson
{
    // So much is held before it goes to the stream.
    private const int LargestPending = 32 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = NoticeJson.DeepestNesting,
        SkipValidation = true,
    };

    private readonly NoticeFigures figures;
    private readonly PlanNotice notice;
    private readonly Utf8JsonWriter json;
    private readonly PlacesToJson places;
    private readonly JsonLines lines;
    private readonly BlocksToJson blocks;

    private NoticeToJson(NoticeFigures figures, Utf8JsonWriter json)
    {
        this.figures = figures;
        notice = figures.Notice;
        this.json = json;
        places = new PlacesToJson(notice.Source, json);
        lines = new JsonLines(notice.Source, json, Options, FlushIfFull);
        blocks = new BlocksToJson(places, lines, new IndicatorReadings(figures), FlushIfFull);
    }

    public static void Write(NoticeFigures figures, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        new NoticeToJson(figures, json).Write();
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("format"u8, NoticeDocument.FormatName);
        json.WriteNumber("version"u8, NoticeDocument.CurrentVersion);
        Write(notice.Source);
        new HeaderToJson(places).Write(notice.Header);
        json.WriteStartArray("plans"u8);
        foreach (var plan in notice.Plans)
        {
            Write(plan);
        }

        json.WriteEndArray();
        lines.WriteList("leaves"u8, notice.Leaves, Write);
        new FiguresToJson(notice.Source, json, lines).Write(figures);
        json.WriteEndObject();
    }

    private void Write(SourceText source)
    {
        json.WriteStartObject("source"u8);
        json.WriteString("name"u8, source.NoticeName);
        json.WriteString("file"u8, source.FileName);
        json.WriteString("sha256"u8, source.Sha256);
        json.WriteString("container"u8, source.Format.Container.Name());
        json.WriteString("encoding"u8, source.Format.Encoding);
        json.WriteBoolean("marked"u8, source.Format.IsMarked);
        if (!source.Lines.IsEmpty)
        {
            json.WriteStartArray("lines"u8);
            foreach (var line in source.Lines)
            {
                json.WriteNumberValue(line.FileLine);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(Plan plan)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, plan.Id);
        if (plan.Attachment is { } attachment)
        {
            json.WriteNumber("attachment"u8, attachment);
        }

        json.WriteString("title"u8, plan.Title);
        if (plan.Period is { } period)
        {
            json.WriteStartObject("period"u8);
            json.WriteNumber("start"u8, period.Start);
            json.WriteNumber("end"u8, period.End);
            json.WriteEndObject();
        }

        places.Field("label"u8, plan.Label);
        json.WriteStartArray("titlePlaces"u8);
        foreach (var title in plan.TitlePlaces)
        {
            places.Segments(title);
        }

        json.WriteEndArray();
        places.Span(plan.Span);
        blocks.Write("content"u8, plan.Content);
        json.WriteEndObject();
    }

    private void Write(Leaf leaf)
    {
        var (line, column) = notice.Source.PositionOf(leaf.Span.Start);
        var entry = lines.Entry.Json;
        entry.WriteString("kind"u8, leaf.Kind.Name());
        entry.WriteNumber("line"u8, line);
        entry.WriteNumber("column"u8, column);
        if (notice.Source.Substitutions.IsEmpty)
        {
            entry.WriteString("text"u8, notice.Source[leaf.Span]);
        }
        else
        {
            entry.WriteString("text"u8, notice.Source.Printed(leaf.Span));
        }

        if (leaf.Reason is { Length: > 0 } reason)
        {
            entry.WriteString("reason"u8, reason);
        }
    }

    private void FlushIfFull()
    {
        if (json.BytesPending >= LargestPending)
        {
            json.Flush();
        }
    }
}
