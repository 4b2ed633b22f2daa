using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>Reads a table from its rows over all pages, and the notes under it.</summary>
internal static class TableReader
{
    /// <summary>Whether a table stands at <paramref name="at"/>: a row, or a caption right above one.</summary>
    public static bool StandsAt(List<Element> elements, int at) =>
        elements[at].Kind == ElementKind.Row
        || (elements[at].Kind == ElementKind.Caption && at + 1 < elements.Count && elements[at + 1].Kind == ElementKind.Row);

    /// <summary>Reads the table at <paramref name="at"/> and moves <paramref name="at"/> behind its last note.</summary>
    public static Table Read(List<Element> elements, ref int at, string id, PlanPeriod? period)
    {
        var caption = elements[at].Kind == ElementKind.Caption ? elements[at++] : null;
        var raw = new List<RawRow>();
        while (at < elements.Count && elements[at].Kind == ElementKind.Row)
        {
            raw.Add(RawRow.Read(elements[at++].Block));
        }

        var reader = new IndicatorReader(id);
        var (rows, columns) = ReadRows(raw, reader, period);
        var notes = TableNotes.Read(elements, ref at);
        var captions = caption is null ? [] : CaptionReader.Read(caption);
        return new Table
        {
            Id = id,
            Span = SpanOf(captions, raw, notes),
            Label = caption?.Caption.Label ?? "",
            Number = caption?.Caption.Number ?? "",
            Title = caption is null ? "" : CaptionReader.TitleOf(caption),
            Captions = captions,
            Columns = columns,
            Rows = rows,
            Indicators = reader.Indicators,
            Notes = notes,
        };
    }

    private static (ImmutableArray<TableRow> Rows, ImmutableArray<TableColumn> Columns) ReadRows(List<RawRow> raw, IndicatorReader reader, PlanPeriod? period)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(raw.Count);
        ImmutableArray<TableColumn> columns = [];
        for (var i = 0; i < raw.Count;)
        {
            var headerEnd = HeaderEnd(raw, i);
            if (headerEnd > i)
            {
                var header = TableHeader.Read(raw[i..headerEnd], BodyAfter(raw, headerEnd), period);
                reader.TakeHeader(header);
                columns = columns.IsEmpty ? header.Columns : columns;
                for (; i < headerEnd; i++)
                {
                    rows.Add(RowOf(raw[i], RowKind.Header));
                }

                continue;
            }

            rows.Add(RowOf(raw[i], reader.Take(raw[i])));
            i++;
        }

        return (rows.DrainToImmutable(), columns);
    }

    private static int HeaderEnd(List<RawRow> rows, int from)
    {
        var end = from;
        while (end < rows.Count && TableHeader.IsHeaderRow(rows[end], belowHeader: end > from))
        {
            end++;
        }

        return end;
    }

    private static List<RawRow> BodyAfter(List<RawRow> rows, int from)
    {
        var end = from;
        while (end < rows.Count && HeaderEnd(rows, end) == end)
        {
            end++;
        }

        return rows[from..end];
    }

    private static TableRow RowOf(RawRow row, RowKind kind)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var i = 0; i < row.Places.Length; i++)
        {
            if (!row.Places[i].IsEmpty)
            {
                cells.Add(new TableCell(i, row.Places[i]));
            }
        }

        return new TableRow(kind, cells.DrainToImmutable(), row.Span);
    }

    private static TextSpan SpanOf(ImmutableArray<Caption> captions, List<RawRow> rows, ImmutableArray<TableNote> notes)
    {
        var span = captions.IsEmpty ? rows[0].Span : captions[0].Span.To(rows[^1].Span);
        return notes.IsEmpty ? span.To(rows[^1].Span) : span.To(notes[^1].Place.Extent);
    }
}
