using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>Writes a table as a pipe table with its caption above and its notes below: indicators as they were read, any other table as its grid.</summary>
internal static class TableMarkdown
{
    // A grid may have so many places, and beyond those so many for each cell that holds something.
    private const int MostPlaces = 10_000;
    private const int PlacesPerCell = 8;

    public static void Write(SourceText source, Table table, MarkdownLines lines)
    {
        var hasCaption = table.Label.Length > 0 || table.Title.Length > 0;
        if (hasCaption)
        {
            lines.AddBlock(CaptionMarkdown.OfTable(source, table));
        }

        var id = hasCaption ? "" : table.Id;
        if (table.Indicators.IsEmpty || !IndicatorGrid.TryWrite(source, table, id, lines))
        {
            WriteGrid(source, table, id, lines);
        }

        foreach (var note in table.Notes)
        {
            lines.AddBlock(LinkTarget.Of("", MarkedNames.Note) + MarkdownText.Inline(source.Read(note.Place)));
        }
    }

    /// <summary>A row: cells with pipes between them.</summary>
    public static string Row(IEnumerable<string> cells) =>
        "|" + string.Concat(cells.Select(static cell => cell.Length == 0 ? " |" : $" {cell} |"));

    /// <summary>Whether nearly all places of a table's grid would be blank, so that filling it would make a file far larger than the text.</summary>
    public static bool IsSparse(Table table, int width) =>
        (long)width * table.Rows.Length > MostPlaces + ((long)PlacesPerCell * table.Rows.Sum(static row => row.Cells.Length));

    private static int WidthOf(TableRow row) => row.Cells.Select(static cell => cell.Column + 1).DefaultIfEmpty(1).Max();

    // The rows of a sparse grid end with their last cells: a reader of Markdown takes what is missing for blank.
    private static void WriteGrid(SourceText source, Table table, string id, MarkdownLines lines)
    {
        var width = table.Rows.Max(WidthOf);
        var isSparse = IsSparse(table, width);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var cells = new string[i == 0 || !isSparse ? width : WidthOf(table.Rows[i])];
            Array.Fill(cells, "");
            foreach (var cell in table.Rows[i].Cells)
            {
                cells[cell.Column] = MarkdownText.Inline(source.Read(cell.Text));
            }

            if (i == 0)
            {
                cells[0] = LinkTarget.Of(id, MarkedNames.PlainTable) + cells[0];
                lines.AddBlock(Row(cells));
                lines.AddLine(Row(Enumerable.Repeat("---", width)));
            }
            else
            {
                lines.AddLine(Row(cells));
            }
        }
    }
}
