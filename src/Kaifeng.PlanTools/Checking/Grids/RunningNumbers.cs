using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>The numbers that count the rows of a table.</summary>
internal static class RunningNumbers
{
    private const int MostDigits = 3;

    private static readonly string[] Headers = ["序号", "编号"];

    /// <summary>A number that counts a row.</summary>
    /// <param name="Row">The row's place among the table's rows.</param>
    /// <param name="Cell">Where it stands.</param>
    /// <param name="Value">Its value.</param>
    public readonly record struct Number(int Row, Passage Cell, int Value);

    /// <summary>The numbers in the column of running numbers.</summary>
    public static IEnumerable<Number> OfRows(SourceText source, Table table)
    {
        var column = Array.FindIndex([.. table.Columns], static column => column.Role == ColumnRole.Number || Array.IndexOf(Headers, LineWraps.RemoveAll(column.Header)) >= 0);
        for (var i = 0; column >= 0 && i < table.Rows.Length; i++)
        {
            foreach (var cell in table.Rows[i].Cells)
            {
                if (cell.Column == column && table.Rows[i].Kind != RowKind.Header && ValueOf(source.Read(cell.Text)) is { } value)
                {
                    yield return new Number(i, cell.Text, value);
                }
            }
        }
    }

    /// <summary>The numbers of the categories that stand as rows of their own: <c>一、城镇化水平</c>.</summary>
    public static IEnumerable<Number> OfCategories(SourceText source, Table table)
    {
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (table.Rows[i] is { Kind: RowKind.Category, Cells: [var cell, ..] } && NumberMarks.Read(source.Read(cell.Text)) is { Kind: SectionKind.L1 or SectionKind.L2, Ordinal: > 0 } mark)
            {
                yield return new Number(i, cell.Text, mark.Ordinal);
            }
        }
    }

    private static int? ValueOf(ReadOnlySpan<char> cell) =>
        cell.Length <= MostDigits && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;
}
