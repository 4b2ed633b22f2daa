using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>Writes a table as a pipe table with its caption above and its notes below: indicators as they were read, any other table as its grid.</summary>
internal static class TableMarkdown
{
    public static void Write(SourceText source, Table table, MarkdownLines lines)
    {
        var hasCaption = table.Label.Length > 0 || table.Title.Length > 0;
        if (hasCaption)
        {
            lines.AddBlock(CaptionMarkdown.OfTable(source, table));
        }

        var id = hasCaption ? "" : table.Id;
        if (table.Indicators.IsEmpty)
        {
            WriteGrid(source, table, id, lines);
        }
        else
        {
            IndicatorGrid.Write(source, table, id, lines);
        }

        foreach (var note in table.Notes)
        {
            lines.AddBlock(LinkTarget.Of("", MarkedNames.Note) + MarkdownText.Inline(source.Read(note.Place)));
        }
    }

    /// <summary>A row: cells with pipes between them.</summary>
    public static string Row(IEnumerable<string> cells) =>
        "|" + string.Concat(cells.Select(static cell => cell.Length == 0 ? " |" : $" {cell} |"));

    private static void WriteGrid(SourceText source, Table table, string id, MarkdownLines lines)
    {
        var width = table.Rows.Max(static row => row.Cells.Select(static cell => cell.Column + 1).DefaultIfEmpty(1).Max());
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var cells = new string[width];
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
