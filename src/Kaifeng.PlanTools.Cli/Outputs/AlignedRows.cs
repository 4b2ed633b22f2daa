using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;
using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Rows of text: columns under each other for people, wide characters counted as two; tabs for programs.</summary>
internal static class AlignedRows
{
    private const string Gap = "  ";

    /// <summary>Writes the rows, all of one length. Cells hold what the source prints, so that control characters become blanks.</summary>
    public static void Write(CliConsole console, IEnumerable<string[]> rows)
    {
        var clean = rows.Select(static row => Array.ConvertAll(row, OneLine.Of));
        if (!console.IsTerminal)
        {
            foreach (var row in clean)
            {
                console.Out.WriteLine(string.Join('\t', row));
            }

            return;
        }

        var all = clean.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var widths = all[0].Select((_, column) => all.Max(row => row[column].GetCellWidth())).ToArray();
        foreach (var row in all)
        {
            console.Out.WriteLine(string.Join(Gap, row.Select((cell, column) => cell + new string(' ', widths[column] - cell.GetCellWidth()))).TrimEnd());
        }
    }
}
