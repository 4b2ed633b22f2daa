using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>Reads a table from its rows over all pages, and the notes under it.</summary>
internal static class TableReader
{
    // Headers over headers over headers; what is more repeats one.
    private const int MostHeaderRows = 8;

    /// <summary>Whether a table stands at <paramref name="at"/>: a row, or a caption or a line with the table's unit above one.</summary>
    public static bool StandsAt(List<Element> elements, int at)
    {
        at += elements[at].Kind == ElementKind.Caption ? 1 : 0;
        at += IsUnitLine(elements, at) ? 1 : 0;
        return at < elements.Count && elements[at].Kind == ElementKind.Row;
    }

    /// <summary><c>续表</c> between the rows of two pages.</summary>
    private static bool IsContinuation(List<Element> elements, int at) =>
        elements[at].Kind == ElementKind.Caption && elements[at].Caption.IsContinued && at + 1 < elements.Count && elements[at + 1].Kind == ElementKind.Row;

    private static bool IsUnitLine(List<Element> elements, int at) =>
        at + 1 < elements.Count && !elements[at].Block.Source.Format.IsMarked && elements[at].Kind == ElementKind.Text && elements[at + 1].Kind == ElementKind.Row && TableWords.IsUnitLine(elements[at].Text);

    /// <summary>Reads the table at <paramref name="at"/> and moves <paramref name="at"/> behind its last note.</summary>
    public static Table Read(List<Element> elements, ref int at, string id, PlanPeriod? period)
    {
        var caption = elements[at].Kind == ElementKind.Caption ? elements[at++] : null;
        var unitLine = IsUnitLine(elements, at) ? elements[at++] : null;
        var first = elements[at].Block;
        var raw = new List<RawRow>();
        var continued = ImmutableArray.CreateBuilder<Caption>();
        while (at < elements.Count && (elements[at].Kind == ElementKind.Row || IsContinuation(elements, at)))
        {
            if (elements[at].Kind == ElementKind.Row)
            {
                raw.Add(RawRow.Read(elements[at].Block));
            }
            else
            {
                continued.AddRange(CaptionReader.Read(elements[at]));
            }

            at++;
        }

        MergedCells.Fill(raw);
        var reader = new IndicatorReader(id, unitLine is null ? "" : TableWords.UnitOfLine(unitLine.Text).ToString());
        var marked = MarkedRows.Read(first, raw, id);

        var isPlain = first.Facts.Marks == MarkedNames.PlainTable;
        var (rows, columns) = marked is null ? ReadRows(raw, isPlain ? null : reader, period) : (marked.Rows, marked.Columns);
        var notes = TableNotes.Read(elements, ref at);
        notes = unitLine is null ? notes : notes.Insert(0, new TableNote(unitLine.Block.Passage));
        ImmutableArray<Caption> captions = [.. caption is null ? [] : CaptionReader.Read(caption), .. continued];
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
            Indicators = marked?.Indicators ?? reader.Indicators,
            Notes = notes,
        };
    }

    /// <summary>The rows; without a reader none of them is an indicator's.</summary>
    private static (ImmutableArray<TableRow> Rows, ImmutableArray<TableColumn> Columns) ReadRows(List<RawRow> raw, IndicatorReader? reader, PlanPeriod? period)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(raw.Count);
        var opensHeader = raw.ConvertAll(static row => TableHeader.IsHeaderRow(row, belowHeader: false));
        ImmutableArray<TableColumn> columns = [];
        Dictionary<string, string>? names = null;
        for (var i = 0; i < raw.Count;)
        {
            var headerEnd = opensHeader[i] ? HeaderEnd(raw, i + 1) : i;
            if (headerEnd > i)
            {
                var header = TableHeader.Read(raw[i..headerEnd], raw[headerEnd..BodyEnd(opensHeader, headerEnd)], period);
                header = names is null ? header : header.NamedLike(names);
                reader?.TakeHeader(header);
                names ??= header.Names();
                columns = columns.IsEmpty ? header.Columns : columns;
                for (; i < headerEnd; i++)
                {
                    rows.Add(RowOf(raw[i], RowKind.Header));
                }

                continue;
            }

            rows.Add(RowOf(raw[i], reader?.Take(raw[i]) ?? RowKind.Other));
            i++;
        }

        return (rows.DrainToImmutable(), columns.IsEmpty && raw.Count > 1 ? TableHeader.ReadPlain(raw[0]) : columns);
    }

    /// <summary>Where a header ends whose first row stands right before <paramref name="from"/>.</summary>
    private static int HeaderEnd(List<RawRow> rows, int from)
    {
        var first = from - 1;
        while (from < rows.Count && from - first < MostHeaderRows && TableHeader.IsHeaderRow(rows[from], belowHeader: true))
        {
            from++;
        }

        return from;
    }

    private static int BodyEnd(List<bool> opensHeader, int from) => opensHeader.FindIndex(from, static opens => opens) is var end and >= 0 ? end : opensHeader.Count;

    /// <summary>A row with its cells that are not blank.</summary>
    public static TableRow RowOf(RawRow row, RowKind kind)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(row.Filled);
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
        var span = rows[0].Span.To(rows[^1].Span);
        span = captions.IsEmpty ? span : captions[0].Span.To(span);

        return notes.IsEmpty ? span : span.To(notes[0].Place.Extent).To(notes[^1].Place.Extent);
    }
}
