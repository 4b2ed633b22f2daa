using Kaifeng.PlanTools.Docx.Body;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>
/// Lays blocks out as lines. A paragraph is a line with a blank one around it, a row of a table is one with tabs between its cells; what stands in
/// a frame (the only cell of a table, a text box) is told by its group.
/// </summary>
/// <param name="sink">Receives the lines.</param>
/// <param name="notes">The document's notes.</param>
internal sealed class BlockWriter(LineSink sink, NoteWriter notes)
{
    // A table may have a row of many cells and many rows of one: its blank places are so many for each cell, and no more.
    private const int PlacesPerCell = 64;

    private readonly DroppedText dropped = new();
    private int groups;
    private int group;
    private int places;

    /// <summary>Writes blocks.</summary>
    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    /// <summary>Writes a block.</summary>
    public void Write(Block block)
    {
        sink.EndBlock();
        if (block is ParagraphBlock paragraph)
        {
            WriteParagraph(paragraph);
        }
        else if (block is TableBlock table)
        {
            WriteTable(table);
        }

        sink.EndBlock();
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        var facts = new SourceLine(1, paragraph.IsHeading || paragraph.IsTitle ? LineRole.Heading : LineRole.Text, Group: group, Level: paragraph.IsTitle ? 1 : 0);
        var line = new LineDraft();
        line.AddLabel(paragraph.Label, paragraph.Number);
        var hasNumberTab = NumberTabs.Has(paragraph);
        foreach (var piece in paragraph.Pieces)
        {
            if (piece.IsShown)
            {
                line.Add(piece, paragraph.Number, inCell: hasNumberTab);
            }
            else if (piece.Kind is PieceKind.LineBreak or PieceKind.PageBreak)
            {
                sink.Add(line, facts with { Strong = line.Strong });
                line = new LineDraft();
                if (piece.Kind == PieceKind.PageBreak)
                {
                    sink.EndBlock();
                }
            }
            else
            {
                dropped.Add(piece, paragraph.Number);
            }
        }

        sink.Add(line, facts with { Strong = line.Strong });
        WriteBeside([paragraph]);
    }

    /// <summary>What belongs to paragraphs and stands beside their lines: notes, text boxes, what is not shown.</summary>
    private void WriteBeside(IEnumerable<ParagraphBlock> paragraphs)
    {
        dropped.Flush(sink);
        foreach (var paragraph in paragraphs)
        {
            foreach (var note in paragraph.Notes)
            {
                notes.Write(note, sink);
            }

            foreach (var box in paragraph.Boxes)
            {
                WriteFrame(() => Write(box));
            }
        }
    }

    private void WriteFrame(Action write)
    {
        var outer = group;
        group = outer == 0 ? ++groups : outer;
        write();
        group = outer;
    }

    private void WriteTable(TableBlock table)
    {
        var grid = TableGrid.Of(table);
        switch (TableKinds.Of(table))
        {
            case TableKind.Frame:
                WriteFrame(() => WriteCells(table.Rows));
                break;
            case TableKind.Layout:
                WriteCells(table.Rows);
                break;
            default:
                WriteRows(table, grid);
                break;
        }
    }

    private void WriteCells(IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                Write(cell.Blocks);
            }
        }
    }

    // A row whose only cell goes over all columns above the others or below them is the table's caption, its unit, a note.
    private void WriteRows(TableBlock table, TableGrid grid)
    {
        var first = table.Rows.FindIndex(row => !row.IsDeleted && !grid.IsWhole(row));
        var last = table.Rows.FindLastIndex(row => !row.IsDeleted && !grid.IsWhole(row));
        var beside = new List<ParagraphBlock>();
        places = PlacesPerCell * (1 + table.Rows.Sum(static row => row.Cells.Count));
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (!row.IsDeleted && (i < first || i > last))
            {
                WriteBeside(beside);
                beside.Clear();
                WriteCells([row]);
            }
            else
            {
                WriteRow(table, i, grid);
                beside.AddRange(row.Cells.SelectMany(static cell => cell.Blocks).OfType<ParagraphBlock>());
            }
        }

        WriteBeside(beside);
    }

    private void WriteRow(TableBlock table, int at, TableGrid grid)
    {
        var row = table.Rows[at];
        var line = new LineDraft();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            FillTo(grid.ColumnOf(cell), line, ref column);
            WriteCell(cell, line, isShown: !row.IsDeleted && !cell.GoesOn);
        }

        FillTo(row.Cells.Count > 0 ? grid.Columns - 1 : 0, line, ref column);
        sink.Add(line, new SourceLine(1, LineRole.Row, Group: group, Merged: grid.MergedOf(at)) { Table = table.Number, Row = row.Number });
    }

    private void FillTo(int end, LineDraft line, ref int column)
    {
        for (; column < end && places > 0; column++)
        {
            line.Add("\t");
            places--;
        }
    }

    private void WriteCell(TableCell cell, LineDraft line, bool isShown)
    {
        var isFirst = true;
        foreach (var paragraph in cell.Blocks.OfType<ParagraphBlock>())
        {
            if (isShown && paragraph.HasText)
            {
                line.Add(isFirst ? "" : " ");
                line.AddLabel(paragraph.Label, paragraph.Number);
                isFirst = false;
            }

            foreach (var piece in paragraph.Pieces)
            {
                WritePiece(piece, paragraph.Number, line, isShown);
            }
        }
    }

    private void WritePiece(in Piece piece, int paragraph, LineDraft line, bool isShown)
    {
        if (piece.Kind is PieceKind.LineBreak or PieceKind.PageBreak)
        {
            line.Add(isShown ? " " : "");
        }
        else if (piece.IsShown && isShown)
        {
            line.Add(piece, paragraph, inCell: true);
        }
        else
        {
            dropped.Add(piece.IsShown ? piece with { Kind = PieceKind.Hidden } : piece, paragraph);
        }
    }
}
