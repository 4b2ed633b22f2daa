using Kaifeng.PlanTools.Docx.Body;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>What a table is for.</summary>
internal enum TableKind : byte
{
    /// <summary>To place things side by side; its cells are blocks.</summary>
    Layout,

    /// <summary>A frame around text: no row has more than one cell with text.</summary>
    Frame,

    /// <summary>Rows and columns.</summary>
    Data,
}

/// <summary>Tells the tables of a document apart.</summary>
internal static class TableKinds
{
    // A cell with so many paragraphs is no cell of a real table.
    private const int FewestParagraphsOfLayout = 10;

    /// <summary>What a table is for.</summary>
    public static TableKind Of(TableBlock table)
    {
        var cells = table.Rows.SelectMany(static row => row.Cells).ToList();
        if (cells.Exists(static cell => cell.Blocks.Exists(static block => block is TableBlock)))
        {
            return table.Rows.TrueForAll(static row => Filled(row) <= 1) ? TableKind.Frame : TableKind.Layout;
        }

        if (table.Rows.TrueForAll(static row => Filled(row) <= 1))
        {
            return TableKind.Frame;
        }

        return cells.Exists(static cell => cell.Blocks.Count(HasText) >= FewestParagraphsOfLayout) ? TableKind.Layout : TableKind.Data;
    }

    private static int Filled(TableRow row) => row.Cells.Count(static cell => cell.Blocks.Exists(HasText));

    private static bool HasText(Block block) => block is TableBlock or ParagraphBlock { HasText: true };
}
