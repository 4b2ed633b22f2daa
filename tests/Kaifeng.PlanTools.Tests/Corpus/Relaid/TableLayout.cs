using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Corpus.Relaid;

/// <summary>The layouts in which a table can reach a reader.</summary>
internal static class TableLayout
{
    public static readonly IReadOnlyDictionary<string, Func<InventedTable, string>> All = new Dictionary<string, Func<InventedTable, string>>(StringComparer.Ordinal)
    {
        ["tabs"] = static table => Lines(table, static row => string.Join('\t', row)),
        ["columns of blanks"] = Columns,
        ["two blanks"] = static table => Lines(table, static row => string.Join("  ", Filled(row))),
        ["single blanks"] = static table => Lines(table, static row => string.Join(' ', Filled(row))),
        ["a cell a line"] = static table => Lines(table, static row => string.Join('\n', Filled(row))),
        ["a cell a block"] = static table => string.Join("\n\n", AllRows(table).SelectMany(Filled)),
        ["glued rows"] = static table => Lines(table, string.Concat),
        ["glued"] = static table => string.Concat(AllRows(table).SelectMany(static row => row)),
    };

    private static IEnumerable<string[]> AllRows(InventedTable table) => [table.Header, .. table.Rows];

    private static IEnumerable<string> Filled(string[] row) => row.Where(static cell => cell.Length > 0);

    private static string Lines(InventedTable table, Func<string[], string> row) => string.Join('\n', AllRows(table).Select(row));

    private static string Columns(InventedTable table)
    {
        var widths = Enumerable.Range(0, table.Header.Length).Select(column => AllRows(table).Max(row => TextMeasure.HalfSquares(row[column])) + 3).ToList();
        return Lines(table, row => string.Concat(row.Select((cell, column) => cell + new string(' ', widths[column] - TextMeasure.HalfSquares(cell)))).TrimEnd());
    }
}
