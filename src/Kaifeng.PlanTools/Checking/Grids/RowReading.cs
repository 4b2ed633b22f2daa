using System.Globalization;
using System.Text;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>How a row was read whose cells do not stand under their headers.</summary>
/// <param name="Place">The first cell that was read for another column, else the name's.</param>
/// <param name="Header">The header for which that cell was read; empty for a name.</param>
/// <param name="Message">The reading in words.</param>
internal sealed record RowReading(Passage Place, string Header, LocalText Message)
{
    /// <summary>The reading of a repaired row.</summary>
    public static RowReading Of(TableGrid grid, GridLine line)
    {
        var indicator = line.Indicator;
        var moved = line.Indicator.Values.FirstOrDefault(value => !StandsUnder(line, value));
        var name = line.NameCell;
        var zh = new StringBuilder();
        if (indicator.Parent.Length > 0)
        {
            zh.Append(CultureInfo.InvariantCulture, $"，“{indicator.Name}”读作“{indicator.Parent}”的分项");
        }
        else if (moved is null || name.Column != line.Page.ColumnUnder(grid.NameHeader))
        {
            zh.Append(CultureInfo.InvariantCulture, $"，“{indicator.Name}”在{HeaderOf(line, name.Column)}下，读作指标名称");
        }

        if (moved is not null)
        {
            zh.Append(CultureInfo.InvariantCulture, $"，“{moved.Printed}”在{HeaderOf(line, line.ColumnOf(moved))}下，读作“{moved.Column}”，其后各格顺延");
        }

        if (indicator.Attribute.Length == 0 && grid.HasAttributes)
        {
            zh.Append("，缺属性");
        }

        return new RowReading(
            moved?.Place ?? name.Text,
            moved?.Column ?? "",
            new($"{indicator.Name}一行错位{zh}", $"cells of the row “{indicator.Name}” do not stand under their headers; it was read so: {indicator.Repair}"));
    }

    private static bool StandsUnder(GridLine line, IndicatorValue value) =>
        line.Page.HeaderAt(line.ColumnOf(value)) is { Length: > 0 } header && LineWraps.RemoveAll(value.Column).EndsWith(LineWraps.RemoveAll(header), StringComparison.Ordinal);

    private static string HeaderOf(GridLine line, int column) =>
        line.Page.HeaderAt(column) is { Length: > 0 } header ? $"“{header}”" : string.Create(CultureInfo.InvariantCulture, $"空表头（第{column + 1}列）");
}
