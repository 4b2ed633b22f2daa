using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>A row that adds up the rows of a table with running numbers.</summary>
/// <param name="Name">The cell that names it: <c>合计</c>.</param>
/// <param name="Missing">How much the total is above the sum of the rows, column by column; empty where a column agrees or lies below it.</param>
internal sealed record TotalRow(Passage Name, IReadOnlyList<decimal> Missing)
{
    private const int FewestRows = 2;
    private const int LongestFigure = 15;

    private static readonly string[] Names = ["合计", "总计", "共计"];

    /// <summary>The total of a table; <c>null</c> where it has none or its rows have no running numbers.</summary>
    public static TotalRow? Of(SourceText source, Table table, IReadOnlyCollection<int> numbered)
    {
        var sums = new Dictionary<int, Sum>();
        var count = 0;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var cells = table.Rows[i].Cells;
            if (numbered.Contains(i))
            {
                count++;
                Add(source, cells, sums);
            }
            else if (NameOf(source, cells) is { } name && count >= FewestRows)
            {
                return new TotalRow(name, Compare(source, cells, sums));
            }
        }

        return null;
    }

    private static Passage? NameOf(SourceText source, IEnumerable<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            if (Array.IndexOf(Names, LineWraps.RemoveAll(source.Read(cell.Text))) >= 0)
            {
                return cell.Text;
            }
        }

        return null;
    }

    private static void Add(SourceText source, IEnumerable<TableCell> cells, Dictionary<int, Sum> sums)
    {
        foreach (var cell in cells)
        {
            if (FigureOf(source, cell) is { } figure)
            {
                var sum = sums.GetValueOrDefault(cell.Column);
                sums[cell.Column] = new Sum(sum.Value + figure.Value, sum.Slack + figure.Slack);
            }
        }
    }

    private static List<decimal> Compare(SourceText source, IEnumerable<TableCell> cells, Dictionary<int, Sum> sums)
    {
        var missing = new List<decimal>();
        foreach (var cell in cells)
        {
            if (FigureOf(source, cell) is { } total && sums.TryGetValue(cell.Column, out var sum))
            {
                if (total.Value - sum.Value <= total.Slack + sum.Slack)
                {
                    return [];
                }

                missing.Add(total.Value - sum.Value);
            }
        }

        return missing;
    }

    // A plain figure, and half a unit of its last digit that rounding may have taken.
    private static Sum? FigureOf(SourceText source, TableCell cell)
    {
        var text = source.Read(cell.Text);
        return text.Length <= LongestFigure && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Sum(value, new decimal(5, 0, 0, false, (byte)(value.Scale + 1)))
            : null;
    }

    private readonly record struct Sum(decimal Value, decimal Slack);
}
